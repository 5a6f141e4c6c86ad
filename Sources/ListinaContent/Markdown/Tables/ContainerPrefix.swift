/// What stands before the lines of a paragraph because of the quotes and list items that it is in.
struct ContainerPrefix {
  /// Before the paragraph's first line, with the signs of items that begin there.
  let first: ArraySlice<UInt8>
  /// Before any other line.
  let others: [UInt8]

  private let lines: TextLines
  private let firstLine: Int
  private let quotes: Int
  /// How far the text of the innermost list item is indented; 0 outside of lists.
  private let indentation: Int

  init(of paragraph: MarkdownNode, in lines: TextLines) {
    self.lines = lines
    firstLine = paragraph.lineRange.lowerBound
    let start = lines.start(of: firstLine)
    first = lines.text[start..<min(start + paragraph.startColumn - 1, lines.text.endIndex)]
    others = first.map { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "\t") ? $0 : UInt8(ascii: " ") }
    var quotes = 0
    var indentation = 0
    var container = paragraph.parent
    while let node = container {
      if node.kind == .blockQuote { quotes += 1 }
      // A quote's sign may stand anywhere in the indentation: inside of a quote only the quote's own counts.
      if node.kind == .item, indentation == 0, quotes == 0 { indentation = node.contentColumn }
      container = node.parent
    }
    self.quotes = quotes
    self.indentation = indentation
  }

  /// What a line holds after the prefix; nil when the line is not in the paragraph's containers, as CommonMark allows
  /// paragraphs (section 4.8, lazy continuation lines) but not tables.
  func content(ofLine line: Int) -> ArraySlice<UInt8>? {
    let bytes = lines[line]
    if line == firstLine { return TableRow.trimmed(bytes[first.endIndex...]) }
    var offset = bytes.startIndex
    var column = 0
    func skipSpaces() {
      while offset < bytes.endIndex, MarkdownBytes.isBlank(bytes[offset]) {
        column = bytes[offset] == UInt8(ascii: "\t") ? (column / 4 + 1) * 4 : column + 1
        offset += 1
      }
    }
    skipSpaces()
    for _ in 0..<quotes {
      guard offset < bytes.endIndex, bytes[offset] == UInt8(ascii: ">") else { return nil }
      offset += 1
      column += 1
      skipSpaces()
    }
    guard quotes > 0 || column >= indentation else { return nil }
    return TableRow.trimmed(bytes[offset...])
  }
}
