import ListinaModel

/// Pipe tables, whose cells come as headings; each stands in the box in which a wide one scrolls.
extension DocumentWriter {
  mutating func openCell(_ position: PipeTable.Position, _ node: MarkdownNode) {
    cellOrder.pass(position, in: node.parentIdentity, of: source.tables)
    let table = source.tables[position.table]
    if position.column == 0 { openRow(position) }
    cell = position
    // A header without words would be read out as one.
    let isHeader = position.row == 0 && node.hasWords
    document.html.append(isHeader ? "<th scope=\"col\"" : "<td")
    let alignment = table.alignments[position.column].className
    write(attributes(of: node) ?? ElementAttributes(), classes: alignment.map { [$0] } ?? [])
    document.html.append(">")
    openContent(of: node)
  }

  mutating func closeCell(_ position: PipeTable.Position, _ node: MarkdownNode) {
    closeContent(of: node)
    let table = source.tables[position.table]
    document.html.append(position.row == 0 && node.hasWords ? "</th>\n" : "</td>\n")
    guard position.column == table.alignments.count - 1 else { return }
    document.html.append(position.row == 0 ? "</tr>\n</thead>\n" : "</tr>\n")
    guard table.isLast(position) else { return }
    document.html.append(table.rows > 1 ? "</tbody>\n</table>\n</div>\n" : "</table>\n</div>\n")
    cell = nil
  }

  /// The error for a table that libcmark did not give back whole.
  mutating func tornTable(_ table: Int) -> Diagnostic {
    let first = SourceScanner.Mark.Kind.cell(PipeTable.Position(table: table, row: 0, column: 0))
    let start = source.marks.first { $0.kind == first }?.range.lowerBound
    return .error(
      .tooComplex, "this table cannot be told from what stands around it",
      at: start.map { places.place(atOffset: $0) } ?? SourcePlace(places.text.name),
      hint: "put an empty line before and after it, and indent all of its lines alike")
  }

  private mutating func openRow(_ position: PipeTable.Position) {
    switch position.row {
    case 0:
      block.kind = .table
      startLine("<div class=\"table\">\n<table")
      if let attributes = tableAttributes[position.table] { write(attributes) }
      document.html.append(">\n<thead>\n<tr>\n")
    case 1: document.html.append("<tbody>\n<tr>\n")
    default: document.html.append("<tr>\n")
    }
  }
}

extension PipeTable.Alignment {
  /// The class that themes align a cell by.
  fileprivate var className: String? {
    switch self {
    case .unset: nil
    case .left: "align-left"
    case .center: "align-center"
    case .right: "align-right"
    }
  }
}

extension MarkdownNode {
  /// Something stands in a cell beside the mark that it begins with.
  fileprivate var hasWords: Bool {
    guard let first = firstChild else { return false }
    if first.next != nil { return true }
    return first.withLiteral { literal in
      guard let mark = VariableMark.read(literal, at: 0) else { return !literal.isEmpty }
      return literal[mark.length...].contains { $0 != UInt8(ascii: " ") }
    }
  }
}
