/// Follows the cells of tables as libcmark gives them back, to find one that it took for something else.
///
/// Nothing in ``TableScanner`` should make it so. Where it does all the same, a table would stand torn on the page.
struct CellOrder {
  private var next = PipeTable.Position(table: 0, row: 0, column: 0)
  /// What holds the table of the last cell.
  private var parent = 0
  private var torn: Int?

  mutating func pass(_ position: PipeTable.Position, in parent: Int, of tables: [PipeTable]) {
    let isFirst = position.row == 0 && position.column == 0
    if position != next || !isFirst && parent != self.parent {
      torn = torn ?? min(position.table, next.table)
    }
    self.parent = parent
    next = position
    next.column += 1
    guard next.column == tables[position.table].alignments.count else { return }
    next.column = 0
    next.row += 1
    guard next.row == tables[position.table].rows else { return }
    next = PipeTable.Position(table: position.table + 1, row: 0, column: 0)
  }

  /// The first table that did not come back whole, at the end of the text.
  func tornTable(of tables: [PipeTable]) -> Int? { torn ?? (next.table < tables.count ? next.table : nil) }
}
