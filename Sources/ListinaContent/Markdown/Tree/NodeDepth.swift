/// Counts how deep a walk is in a tree, and stops it where that is too deep for browsers and for what we do with a text.
struct NodeDepth {
  private var containers = 0
  private var inlines = 0

  mutating func follow(_ node: MarkdownNode, isEntering: Bool) throws(TextLimits.Exceeded) {
    switch node.kind {
    case .blockQuote, .item:
      containers += isEntering ? 1 : -1
      guard containers > TextLimits.depth else { return }
      throw TextLimits.Exceeded(limit: .containers, line: node.blockLine, column: node.startColumn)
    case .emphasis, .strong, .link, .image:
      inlines += isEntering ? 1 : -1
      guard inlines > TextLimits.depth else { return }
      // libcmark counts columns of a paragraph's first line alone as they are.
      let isOnFirstLine = node.startLine == node.blockLine
      throw TextLimits.Exceeded(
        limit: .inlines, line: node.startLine, column: isOnFirstLine ? node.startColumn : nil)
    default: return
    }
  }
}
