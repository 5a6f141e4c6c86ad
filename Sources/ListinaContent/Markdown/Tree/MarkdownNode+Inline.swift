extension MarkdownNode {
  /// Something in it can be read, be it the description of an image.
  var holdsWords: Bool {
    holds { node in
      switch node.kind {
      case .htmlInline: node.withLiteral { !$0.starts(with: CommentReader.opening) }
      case .text, .code: node.withLiteral { !$0.allSatisfy(MarkdownBytes.isSpace) }
      default: false
      }
    }
  }

  /// Something below it, at any depth, of which this holds.
  func holds(_ isWanted: (MarkdownNode) -> Bool) -> Bool {
    var node = firstChild
    while let current = node {
      if isWanted(current) { return true }
      node = current.firstChild ?? current.following(below: self)
    }
    return false
  }

  /// `<a …>` in either case, and no longer name.
  static func opensLink(_ tag: UnsafeBufferPointer<UInt8>) -> Bool {
    guard tag.count > 2, tag[0] == UInt8(ascii: "<"), tag[1] | 0x20 == UInt8(ascii: "a") else { return false }
    return MarkdownBytes.isSpace(tag[2]) || tag[2] == UInt8(ascii: ">") || tag[2] == UInt8(ascii: "/")
  }
}
