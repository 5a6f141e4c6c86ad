/// The lines of a text, from 0.
struct TextLines {
  let text: ArraySlice<UInt8>
  private let starts: [Int]

  init(_ text: ArraySlice<UInt8>) {
    self.text = text
    var starts: [Int] = []
    var start = text.startIndex
    while start < text.endIndex {
      starts.append(start)
      start = (ByteSearch.first(UInt8(ascii: "\n"), in: text[start...]) ?? text.endIndex - 1) + 1
    }
    self.starts = starts
  }

  var count: Int { starts.count }

  func start(of line: Int) -> Int { line < starts.count ? starts[line] : text.endIndex }

  /// A line without its end.
  subscript(line: Int) -> ArraySlice<UInt8> {
    let end = start(of: line + 1)
    let content = text[start(of: line)..<end]
    return content.last == UInt8(ascii: "\n") ? content.dropLast() : content
  }

  /// The bytes of some lines, with their ends.
  func range(of lines: Range<Int>) -> Range<Int> { start(of: lines.lowerBound)..<start(of: lines.upperBound) }

  /// The lines that may stand below the header of a pipe table, wherever they are.
  func delimiterRows() -> [Int] {
    var rows: [Int] = []
    for line in 0..<count {
      let content = self[line].drop(while: MarkdownBytes.isIndentation)
      guard let first = content.first,
        first == UInt8(ascii: "|") || first == UInt8(ascii: "-") || first == UInt8(ascii: ":"),
        content.contains(where: { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ":") }),
        TableRow.alignments(in: content) != nil
      else { continue }
      rows.append(line)
    }
    return rows
  }
}
