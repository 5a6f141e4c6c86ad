import ListinaModel

extension MarkdownNode {
  /// A block that libcmark visits once, as it holds no others.
  var isLeafBlock: Bool {
    switch kind {
    case .codeBlock, .htmlBlock, .thematicBreak: true
    default: false
    }
  }

  var blockKind: Block.Kind {
    switch kind {
    case .paragraph: .paragraph
    case .heading: .heading
    case .list: .list
    case .blockQuote: .quote
    case .codeBlock: .code
    case .thematicBreak: .rule
    default: .other
    }
  }
}

extension Substring {
  /// `<!-- … -->` and nothing after it, as HTML reads it: `<!-->` is a whole comment there, and `--!>` ends one
  /// (HTML Standard, sections 13.2.5.43 to 13.2.5.51).
  var isOneComment: Bool {
    guard hasPrefix("<!--") else { return false }
    let trimmed = self[..<(lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? startIndex)]
    guard trimmed.hasSuffix("-->") else { return false }
    let content = trimmed.dropFirst(4)
    if content.hasPrefix(">") || content.hasPrefix("->") { return false }
    return !content.contains("--!>") && !content.dropLast(3).contains("-->")
  }
}
