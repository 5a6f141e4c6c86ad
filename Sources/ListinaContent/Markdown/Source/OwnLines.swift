import ListinaModel

/// Finds the attribute lists that have a line of their own.
enum OwnLines {
  /// The same marks, those of attribute lists with their standing.
  static func find(_ marks: [SourceScanner.Mark], in text: ArraySlice<UInt8>) -> [SourceScanner.Mark] {
    guard marks.contains(where: { $0.kind == .attributes(.inLine) }) else { return marks }
    var marks = marks
    let comments = Comments(text)
    var index = 0
    while index < marks.count {
      let run = run(from: index, in: marks, text)
      if !run.isEmpty,
        isWholeLine(
          marks[run.lowerBound].range.lowerBound..<marks[run.upperBound - 1].range.upperBound, in: text),
        !comments.contains(marks[run.lowerBound].range.lowerBound)
      {
        for position in run {
          marks[position].kind = .attributes(position == run.lowerBound ? .alone : .beside)
        }
      }
      index = max(run.upperBound, index + 1)
    }
    return marks
  }

  /// Attribute lists that follow one another with nothing but spaces between them.
  private static func run(
    from start: Int, in marks: [SourceScanner.Mark], _ text: ArraySlice<UInt8>
  ) -> Range<Int> {
    var end = start
    while end < marks.count, marks[end].kind == .attributes(.inLine) {
      if end > start {
        let gap = text[marks[end - 1].range.upperBound..<marks[end].range.lowerBound]
        guard gap.allSatisfy(MarkdownBytes.isBlank) else { break }
      }
      end += 1
    }
    return start..<end
  }

  /// Nothing stands beside it on its line but spaces and the signs of quotes.
  private static func isWholeLine(_ range: Range<Int>, in text: ArraySlice<UInt8>) -> Bool {
    var end = range.upperBound
    while end < text.endIndex, MarkdownBytes.isBlank(text[end]) { end += 1 }
    return MarkdownBytes.beginsLine(range.lowerBound, in: text)
      && (end == text.endIndex || text[end] == UInt8(ascii: "\n"))
  }

  /// What stands between `<!--` in the midst of a line and `-->` in the same paragraph, whose lines are nobody's.
  private struct Comments {
    private var ranges: [Range<Int>] = []

    init(_ text: ArraySlice<UInt8>) {
      var offset = text.startIndex
      var end = text.startIndex
      var emptyLine = text.startIndex - 1
      while let start = ByteSearch.first(CommentReader.opening, in: text[offset...]) {
        offset = start + CommentReader.opening.count
        if end < offset {
          guard let next = ByteSearch.first(CommentReader.closing, in: text[offset...]) else { return }
          end = next
        }
        if emptyLine < offset { emptyLine = Self.emptyLine(after: offset, in: text) }
        // One that begins its line is a block of its own.
        guard !MarkdownBytes.beginsLine(start, in: text), emptyLine >= end else { continue }
        ranges.append(start..<end)
        offset = end
      }
    }

    /// Where the next line begins that holds nothing visible, or the end.
    private static func emptyLine(after start: Int, in text: ArraySlice<UInt8>) -> Int {
      var offset = start
      while let end = ByteSearch.first(UInt8(ascii: "\n"), in: text[offset...]) {
        offset = end + 1
        let visible = text[offset...].first { !MarkdownBytes.isIndentation($0) }
        if visible == nil || visible == UInt8(ascii: "\n") { return offset }
      }
      return text.endIndex
    }

    func contains(_ offset: Int) -> Bool {
      var low = 0
      var high = ranges.count
      while low < high {
        let middle = (low + high) / 2
        if ranges[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
      }
      return low < ranges.count && ranges[low].contains(offset)
    }
  }
}
