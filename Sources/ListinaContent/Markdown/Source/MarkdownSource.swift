import ListinaModel

/// A text as libcmark reads it, with all that was put into it on the way.
struct MarkdownSource {
  let bytes: ArraySlice<UInt8>
  let marks: [SourceScanner.Mark]
  private let scan: SourceScanner.Scan
  /// Nil when the text has no tables.
  private let tableScanner: TableScanner?
  /// How many lines of the file stand before the text.
  let linesBefore: Int

  /// Scans the body of a file, before which some lines of front matter stand.
  init(_ body: ArraySlice<UInt8>, linesBefore: Int = 0) throws(TextLimits.Exceeded) {
    self.linesBefore = linesBefore
    scan = SourceScanner.scan(body)
    // Before cells become lines: limits and places are those of the text that its author sees.
    try TextLimits.check(scan.bytes)
    var scanner = TableScanner(scan)
    try scanner?.rewrite()
    tableScanner = scanner
    bytes = scanner.map { $0.output[...] } ?? scan.bytes
    marks = scanner?.marks ?? scan.marks
  }

  init(_ text: SourceText, from start: Int) throws(TextLimits.Exceeded) {
    try self.init(
      text.bytes[start...], linesBefore: text.bytes[..<start].count { $0 == UInt8(ascii: "\n") })
  }

  var tables: [PipeTable] { tableScanner?.tables ?? [] }

  /// What is wrong with the tables.
  func problems(in text: SourceText) -> DiagnosticList {
    tableScanner?.diagnostics(in: text) ?? DiagnosticList()
  }

  /// Where a line that libcmark counts (from 1) begins in the file; `index` knows the file's lines.
  func offset(ofLine line: Int, _ index: LineIndex) -> Int {
    guard let lineOrigins = tableScanner?.lineOrigins else { return index.offset(ofLine: line + linesBefore) }
    guard line <= lineOrigins.count else { return index.offset(ofLine: index.lineCount) }
    return scan.sourceOffset(of: lineOrigins[max(line, 1) - 1].start)
  }

  /// The file's line that a line of libcmark's is; that of a cell is its row's.
  func line(_ line: Int) -> Int {
    guard let lineOrigins = tableScanner?.lineOrigins, lineOrigins.indices.contains(line - 1) else {
      return line + linesBefore
    }
    return lineOrigins[line - 1].number + 1 + linesBefore
  }
}
