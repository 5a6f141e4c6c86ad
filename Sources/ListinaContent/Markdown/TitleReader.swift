import ListinaModel

/// Finds the first heading of a text, which is its title where the front matter gives none.
struct TitleReader {
  let variables: Variables

  /// Most texts begin with their title: a first look at this many bytes spares reading all of them twice.
  private static let firstLook = 2048

  func title(of text: ArraySlice<UInt8>) throws(TextLimits.Exceeded) -> String? {
    let start = text.prefix(Self.firstLook)
    if start.endIndex < text.endIndex, let end = start.lastIndex(of: UInt8(ascii: "\n")) {
      let look = try firstHeading(in: text[text.startIndex...end])
      // What a heading's links refer to may stand further down, and the last block may go on there.
      if let look, look.isFollowed, !look.text.contains("[") { return nonempty(look.text) }
    }
    return try firstHeading(in: text).flatMap { nonempty($0.text) }
  }

  private func nonempty(_ text: String) -> String? { text.allSatisfy(\.isWhitespace) ? nil : text }

  private func firstHeading(
    in text: ArraySlice<UInt8>
  ) throws(TextLimits.Exceeded) -> (text: String, isFollowed: Bool)? {
    let source = try MarkdownSource(text)
    var heading: [UInt8]?
    var found: (text: String, isFollowed: Bool)?
    try MarkdownTree.walk(source.bytes) { node, isEntering in
      if found != nil {
        guard node.kind != .document else { return .stop }
        found?.isFollowed = true
        return .stop
      }
      if node.kind == .heading, !node.isOfScanner(source.marks) {
        if !isEntering { found = (title(of: heading ?? []), false) }
        if isEntering { heading = [] }
      } else if heading != nil {
        heading?.append(contentsOf: words(of: node, source.marks))
      }
      return .goOn
    }
    return found
  }

  /// Without the spaces that an attribute list leaves behind.
  private func title(of heading: [UInt8]) -> String {
    let trailing = heading.reversed().prefix { $0 == UInt8(ascii: " ") }.count
    return String(decoding: heading.dropLast(trailing), as: UTF8.self)
  }

  private func words(of node: MarkdownNode, _ marks: [SourceScanner.Mark]) -> [UInt8] {
    switch node.kind {
    case .softBreak, .lineBreak: return [UInt8(ascii: " ")]
    case .text, .code:
      return node.withLiteral { literal in words(of: literal, marks, isCode: node.kind == .code) }
    default: return []
    }
  }

  private func value(of mark: SourceScanner.Mark) -> String {
    switch mark.kind {
    case .variable(let name), .autolink(let name): variables.value(of: name) ?? mark.written
    case .attributes, .cell, .footnote: ""
    case .opening, .reference, .foreignTag, .dashes, .comment: mark.written
    }
  }

  private func words(
    of literal: UnsafeBufferPointer<UInt8>, _ marks: [SourceScanner.Mark], isCode: Bool
  ) -> [UInt8] {
    var words: [UInt8] = []
    for piece in MarkedText(literal) {
      switch piece {
      case .plain(let run): words += run
      case .mark(let index) where marks.indices.contains(index):
        // An unknown variable is reported when the text is rendered.
        let mark = marks[index]
        words += (isCode ? mark.written : value(of: mark)).utf8
      case .mark, .forbidden: continue
      }
    }
    return words
  }
}
