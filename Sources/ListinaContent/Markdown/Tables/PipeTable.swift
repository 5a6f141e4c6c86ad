/// A pipe table as the scanner found it (GitHub Flavored Markdown, section 4.10).
///
/// libcmark knows no tables. Each cell becomes a heading of its own line, which any block may hold and no other block
/// runs into, and begins with a mark that tells where in the table it stands.
struct PipeTable {
  enum Alignment { case unset, left, center, right }

  /// Where a cell stands.
  struct Position: Equatable {
    var table: Int
    /// 0 is the header.
    var row: Int
    var column: Int
  }

  var alignments: [Alignment]
  /// How many rows there are, the header included.
  var rows: Int

  func isLast(_ position: Position) -> Bool {
    position.row == rows - 1 && position.column == alignments.count - 1
  }
}
