import ListinaModel

/// Raw HTML.
extension DocumentWriter {
  mutating func refuseHTML(_ node: MarkdownNode) {
    let text = node.withLiteral { marks.written($0) }
    let trimmed = text.drop { $0.isWhitespace }
    if trimmed.isOneComment { return }
    let firstLine = trimmed.prefix { !$0.isNewline }.prefix(40)
    diagnostics.add(
      .error(
        .rawHTML, "HTML is not accepted in texts: '\(firstLine)'",
        at: places.place(of: Array(firstLine.utf8), from: start(of: node)),
        hint: "write Markdown, or '\\<' to show the sign"))
  }
}
