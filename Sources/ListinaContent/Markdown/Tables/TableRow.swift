/// The cells of one line of a pipe table.
struct TableRow {
  /// Without the spaces around them; `\|` is still written so.
  let cells: [ArraySlice<UInt8>]
  /// Where the row ends, and cells that it leaves out would stand.
  let end: Int

  private static let pipe = UInt8(ascii: "|")

  /// Splits a line at its pipes, which a backslash escapes also in code; one at each end belongs to no cell.
  init(_ line: ArraySlice<UInt8>) {
    var cells: [ArraySlice<UInt8>] = []
    let content = Self.trimmed(line)
    var start = content.first == Self.pipe ? content.startIndex + 1 : content.startIndex
    var offset = start
    var mayHoldComment = true
    while offset < content.endIndex {
      switch content[offset] {
      case UInt8(ascii: "\\"):
        if let next = content[(offset + 1)...].first, next == Self.pipe || next == UInt8(ascii: "<") {
          offset += 1
        }
      case UInt8(ascii: "`"): offset = Self.endOfCode(from: offset, in: content) - 1
      case UInt8(ascii: "<") where mayHoldComment && content[offset...].starts(with: CommentReader.opening):
        // The bars of a comment part no cells.
        let end = ByteSearch.first(CommentReader.closing, in: content[offset...].dropFirst(4))
        mayHoldComment = end != nil
        offset = end.map { $0 + 2 } ?? offset
      case Self.pipe:
        cells.append(Self.trimmed(content[start..<offset]))
        start = offset + 1
      default: break
      }
      offset += 1
    }
    if start < content.endIndex { cells.append(Self.trimmed(content[start...])) }
    self.cells = cells
    end = content.endIndex
  }

  /// The end of the code that begins at a backquote and ends in the same cell, or that of the backquotes.
  private static func endOfCode(from start: Int, in row: ArraySlice<UInt8>) -> Int {
    let isQuote = { (byte: UInt8) in byte == UInt8(ascii: "`") }
    let length = row[start...].prefix(while: isQuote).count
    var offset = start + length
    while offset < row.endIndex, row[offset] != pipe || row[offset - 1] == UInt8(ascii: "\\") {
      let run = row[offset...].prefix(while: isQuote).count
      if run == length { return offset + run }
      offset += max(run, 1)
    }
    return start + length
  }

  /// The alignments that a delimiter row gives, or nil when the line is none.
  static func alignments(in line: ArraySlice<UInt8>) -> [PipeTable.Alignment]? {
    guard line.allSatisfy({ isOfDelimiter[Int($0)] }), line.contains(UInt8(ascii: "-")) else { return nil }
    var alignments: [PipeTable.Alignment] = []
    for cell in TableRow(line).cells {
      guard let alignment = alignment(of: cell) else { return nil }
      alignments.append(alignment)
    }
    return alignments.isEmpty ? nil : alignments
  }

  private static func alignment(of cell: ArraySlice<UInt8>) -> PipeTable.Alignment? {
    let left = cell.first == UInt8(ascii: ":")
    let right = cell.count > 1 && cell.last == UInt8(ascii: ":")
    let dashes = cell.dropFirst(left ? 1 : 0).dropLast(right ? 1 : 0)
    guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
    return left ? (right ? .center : .left) : (right ? .right : .unset)
  }

  /// A cell's Markdown: `\|` is a pipe.
  static func unescaped(_ cell: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(cell.count)
    var offset = cell.startIndex
    while offset < cell.endIndex {
      if cell[offset] == UInt8(ascii: "\\"), cell[(offset + 1)...].first == pipe { offset += 1 }
      output.append(cell[offset])
      offset += 1
    }
    return output
  }

  static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    MarkdownBytes.trimmed(line)
  }

  private static let isOfDelimiter: [Bool] = (0...255).map { "|:- \t".utf8.contains(UInt8($0)) }
}
