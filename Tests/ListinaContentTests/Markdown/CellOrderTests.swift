import Testing

@testable import ListinaContent

@Suite("Cells of tables")
struct CellOrderTests {
  private static let tables = [
    PipeTable(alignments: [.unset, .unset], rows: 2), PipeTable(alignments: [.unset], rows: 1),
  ]
  private static let all: [(Int, Int, Int)] = [(0, 0, 0), (0, 0, 1), (0, 1, 0), (0, 1, 1), (1, 0, 0)]

  private func torn(_ cells: [(table: Int, row: Int, column: Int)], parents: [Int]? = nil) -> Int? {
    var order = CellOrder()
    for (index, cell) in cells.enumerated() {
      order.pass(
        PipeTable.Position(table: cell.table, row: cell.row, column: cell.column), in: parents?[index] ?? 1,
        of: Self.tables)
    }
    return order.tornTable(of: Self.tables)
  }

  @Test("come back whole, each table in one block")
  func whole() {
    #expect(torn(Self.all) == nil)
    #expect(torn(Self.all, parents: [1, 1, 1, 1, 2]) == nil)
  }

  @Test("tell the first table that lacks one, or is in two blocks")
  func tornTables() {
    #expect(torn(Array(Self.all.dropLast())) == 1)
    #expect(torn([]) == 0)
    #expect(torn(Array(Self.all[..<1] + Self.all[2...])) == 0)
    #expect(torn(Array(Self.all[1...])) == 0)
    #expect(torn(Self.all, parents: [1, 1, 2, 2, 1]) == 0)
  }
}
