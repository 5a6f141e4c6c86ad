import ListinaModel

/// Finds the pipe tables of a text, and writes each of their cells as a heading that libcmark can read.
///
/// A table stands where libcmark finds a paragraph, as in cmark-gfm: so the text is parsed once for its paragraphs,
/// but only when a line of it looks like the one below a table's header.
struct TableScanner {
  private let scan: SourceScanner.Scan
  private let lines: TextLines
  /// The lines that may stand below a header, from 0.
  private let delimiters: [Int]

  private(set) var output: [UInt8] = []
  private(set) var lineOrigins: [Line] = []
  private(set) var marks: [SourceScanner.Mark]
  private(set) var tables: [PipeTable] = []
  private var longRows: [(offset: Int, cells: Int, columns: Int)] = []
  private var oddRows: [(offset: Int, isText: Bool)] = []
  /// Lines that would be a table's header if the line below had as many cells.
  private var unevenHeaders: [(offset: Int, cells: Int, columns: Int)] = []
  private var lostParagraphs: Set<Int> = []
  private var lostContainers: Set<Int> = []
  private var lostLines = 0..<0
  /// The line that is being written.
  private var line = 0
  private var suppliedCells = 0
  private var overflow: Int?

  /// Cells that short rows leave out; more than these come from a text made to be hostile.
  private static let mostSuppliedCells = 20_000

  /// Nil when no line of the text can be part of a table.
  init?(_ scan: SourceScanner.Scan) {
    // A table of one column needs no bar where its delimiter row has a colon.
    guard
      ByteSearch.contains(UInt8(ascii: "|"), in: scan.bytes)
        || ByteSearch.first(Array(":-".utf8), in: scan.bytes) != nil
        || ByteSearch.first(Array("-:".utf8), in: scan.bytes) != nil
    else { return nil }
    self.scan = scan
    marks = scan.marks
    lines = TextLines(scan.bytes)
    delimiters = lines.delimiterRows()
    guard !delimiters.isEmpty else { return nil }
  }

  /// What a line of the output was in the text.
  struct Line {
    /// The line, from 0.
    var number: Int
    /// Where it, or the cell that became a line, begins in the scanned text.
    var start: Int
  }

  // MARK: Finding

  /// A paragraph, its place in the containers around it, and the delimiter row in it.
  private struct Candidate {
    var lines: ClosedRange<Int>
    var delimiter: Int
    var prefix: ContainerPrefix
  }

  private func candidates() throws(TextLimits.Exceeded) -> [Candidate] {
    var found: [Candidate] = []
    var next = delimiters[...]
    try MarkdownTree.walk(scan.bytes) { node, isEntering in
      guard isEntering, node.kind == .paragraph || node.kind == .heading else { return .goOn }
      let range = node.lineRange
      next = next.drop { $0 <= range.lowerBound }
      guard next.first.map(range.contains) == true else { return .goOn }
      let prefix = ContainerPrefix(of: node, in: lines)
      let lines = node.kind == .heading ? prefix.lines(ofHeading: range) : range
      for delimiter in next.prefix(while: { lines.contains($0) }) {
        found.append(Candidate(lines: lines, delimiter: delimiter, prefix: prefix))
      }
      return .goOn
    }
    return found
  }

  // MARK: Writing

  mutating func rewrite() throws(TextLimits.Exceeded) {
    output.reserveCapacity(scan.bytes.count + scan.bytes.count / 4)
    var copied = 0
    for candidate in try candidates() where candidate.delimiter > copied {
      guard let end = write(candidate, after: &copied) else { continue }
      copied = end
    }
    copy(copied..<lines.count)
  }

  /// Writes the table of a candidate, and returns the line after it; nil when it is no table.
  private mutating func write(_ candidate: Candidate, after copied: inout Int) -> Int? {
    let header = candidate.delimiter - 1
    let prefix = candidate.prefix
    guard !isLost(candidate) else { return nil }
    guard let delimiterRow = prefix.row(ofLine: candidate.delimiter),
      let alignments = TableRow.alignments(in: delimiterRow), let headerRow = prefix.content(ofLine: header)
    else { return nil }
    let cells = TableRow(headerRow)
    guard cells.cells.count == alignments.count else {
      if ByteSearch.contains(UInt8(ascii: "|"), in: headerRow) {
        unevenHeaders.append((headerRow.startIndex, cells.cells.count, alignments.count))
      }
      return nil
    }
    copy(copied..<header)
    let table = tables.count
    tables.append(PipeTable(alignments: alignments, rows: 1))
    line = header
    writeRow(cells, of: table, prefix, isFirstOfBlock: header == candidate.lines.lowerBound)
    line = candidate.delimiter + 1
    while line <= candidate.lines.upperBound, let content = prefix.row(ofLine: line), !RowEnd.isAt(content) {
      tables[table].rows += 1
      if alignments.count > 1 || RowEnd.isList(content) { noteOddRow(content) }
      writeRow(TableRow(content), of: table, prefix, isFirstOfBlock: false)
      line += 1
    }
    noteEnd(of: candidate)
    return line
  }

  /// Notes what another table can no longer be found in, after one has ended within its paragraph.
  private mutating func noteEnd(of candidate: Candidate) {
    guard line <= candidate.lines.upperBound else { return }
    if let rest = candidate.prefix.row(ofLine: line) {
      // What follows a tag is HTML.
      if RowEnd.isTag(rest) { lostParagraphs.insert(candidate.lines.lowerBound) }
    } else if let outermost = candidate.prefix.outermostLine {
      // A line outside of the containers has ended them, where libcmark took it for one of the paragraph; what follows it
      // directly may begin other blocks now.
      lostContainers.insert(outermost)
      let isBlank = { (line: Int) in lines[line].allSatisfy(MarkdownBytes.isIndentation) }
      lostLines = line..<((line..<lines.count).first(where: isBlank) ?? lines.count)
    }
  }

  private func isLost(_ candidate: Candidate) -> Bool {
    lostParagraphs.contains(candidate.lines.lowerBound) || lostLines.contains(candidate.delimiter)
      || candidate.prefix.outermostLine.map(lostLines.contains) == true
      || candidate.prefix.outermostLine.map(lostContainers.contains) == true
  }

  /// Notes a row that surely was meant as something else: a text directly below the table, or a second delimiter row.
  private mutating func noteOddRow(_ row: ArraySlice<UInt8>) {
    let isText = !ByteSearch.contains(UInt8(ascii: "|"), in: row) || RowEnd.isList(row)
    let isDelimiter =
      !isText && row.allSatisfy { "|=-: ".utf8.contains($0) } && row.contains { "=-".utf8.contains($0) }
    if isText || isDelimiter { oddRows.append((row.startIndex, isText)) }
  }

  private mutating func writeRow(
    _ row: TableRow, of table: Int, _ prefix: ContainerPrefix, isFirstOfBlock: Bool
  ) {
    let columns = tables[table].alignments.count
    let end = row.end
    for column in 0..<columns {
      output += isFirstOfBlock && column == 0 ? Array(prefix.first) : prefix.others
      var cell = column < row.cells.count ? row.cells[column] : scan.bytes[end..<end]
      if column == columns - 1, let last = row.cells.dropFirst(columns).last(where: { !$0.isEmpty }) {
        longRows.append((cell.startIndex, row.cells.count, columns))
        cell = scan.bytes[cell.startIndex..<last.endIndex]
      }
      if column >= row.cells.count, !supplyCell(at: end) { return closeShort() }
      write(cell, at: PipeTable.Position(table: table, row: tables[table].rows - 1, column: column))
    }
  }

  private mutating func write(_ cell: ArraySlice<UInt8>, at position: PipeTable.Position) {
    output += SourceScanner.headingSign
    VariableMark.append(marks.count, to: &output)
    let offset = scan.sourceOffset(of: cell.startIndex)
    marks.append(SourceScanner.Mark(kind: .cell(position), written: "", range: offset..<offset))
    output.append(UInt8(ascii: " "))
    var text = TableRow.unescaped(cell)
    // libcmark would take it for the end of the heading.
    if text.last == UInt8(ascii: "#"), !SourceScanner.isEscaped(text.count - 1, in: text[...]) {
      text.insert(UInt8(ascii: "\\"), at: text.count - 1)
    }
    output += text
    output.append(UInt8(ascii: "\n"))
    lineOrigins.append(Line(number: line, start: cell.startIndex))
  }

  private mutating func supplyCell(at offset: Int) -> Bool {
    suppliedCells += 1
    guard suppliedCells > Self.mostSuppliedCells else { return true }
    if overflow == nil { overflow = offset }
    return false
  }

  /// Nothing of a text with too many gaps is published, so that its table need only end somewhere.
  private mutating func closeShort() {
    output.append(UInt8(ascii: "\n"))
    lineOrigins.append(Line(number: line, start: lines.start(of: line)))
  }

  private mutating func copy(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    output += scan.bytes[lines.range(of: range)]
    for line in range { lineOrigins.append(Line(number: line, start: lines.start(of: line))) }
  }
}

extension TableScanner {
  /// What is wrong with the tables.
  func diagnostics(in text: SourceText) -> DiagnosticList {
    var places = SourcePlaces(text)
    var diagnostics = DiagnosticList(
      longRows.map { row in
        .warning(
          .longRow, "this row has \(row.cells) cells, but the table has \(row.columns) columns",
          at: places.place(atOffset: scan.sourceOffset(of: row.offset)),
          hint: "the last column shows the rest as you typed it; write '\\|' for a bar that is text")
      })
    for row in oddRows {
      diagnostics.add(
        .warning(
          .shownAsTyped,
          row.isText
            ? "this line is a row of the table above it"
            : "this row is shown as you typed it: a table has one such line",
          at: places.place(atOffset: scan.sourceOffset(of: row.offset)),
          hint: row.isText ? "put an empty line between them, or write '|' around its cells" : "remove it"))
    }
    for header in unevenHeaders {
      diagnostics.add(
        .warning(
          .shownAsTyped,
          "this is no table: the line has \(header.cells) cells, and the one below it \(header.columns)",
          at: places.place(atOffset: scan.sourceOffset(of: header.offset)),
          hint: "give both as many cells; '\\|' is a bar that is text"))
    }
    if let overflow {
      diagnostics.add(
        .error(
          .tooComplex, "the tables of this text have more than \(Self.mostSuppliedCells) cells left out",
          at: places.place(atOffset: scan.sourceOffset(of: overflow)), hint: "write smaller tables"))
    }
    return diagnostics
  }
}
