import ListinaModel

/// Tables of records.
extension DocumentWriter {
  /// Leaves the slot of a table in the place of a paragraph that is nothing but its mark; false for any other.
  ///
  /// What is in the paragraph is passed over then: see ``recordTable``.
  mutating func writeRecordTable(_ node: MarkdownNode) -> Bool {
    guard !marks.marks.isEmpty, let text = node.onlyText,
      let (asked, mark) = text.withLiteral({ marks.table($0) })
    else { return false }
    recordTable = node
    let place = places.place(atOffset: mark.range.lowerBound)
    // Its records may hold links.
    if isInLink { diagnostics.add(.linkInLink(at: place)) }
    if document.tables[asked] == nil { document.tables[asked] = place }
    if let problem = marks.problem(withEmpty: asked, mark, at: place) { diagnostics.add(problem) }
    // The box in which a wide table scrolls.
    startLine("<div")
    write(attributes(of: node) ?? ElementAttributes(), classes: ["table"])
    document.html.append(">\n")
    document.html.leave(.records(asked))
    document.html.append("</div>\n")
    return true
  }

  /// Ends a paragraph in whose place a table stands; false for any other.
  mutating func closeRecordTable() -> Bool {
    defer { recordTable = nil }
    return recordTable != nil
  }
}
