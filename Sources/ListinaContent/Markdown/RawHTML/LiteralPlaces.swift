import ListinaModel

/// Finds where the bytes of a literal of raw HTML stand in the file.
///
/// libcmark takes the containers' signs and indentation from each line, and marks stand for what was written; what is
/// left of a line of a block is always the end of that line. It is quickest when offsets are asked for in ascending order.
struct LiteralPlaces {
  private let marks: [SourceScanner.Mark]
  private let isBlock: Bool
  private var line: Int
  /// An offset in the literal, and the one in the file that it stands for.
  private var position = 0
  private var source: Int
  /// The line and the offset that it began with.
  private var beginning = (line: 0, source: 0)

  /// A block that begins on a line of the file.
  init(
    block literal: UnsafeBufferPointer<UInt8>, line: Int, in places: inout SourcePlaces,
    _ marks: VariableMarks
  ) {
    self.marks = marks.marks
    self.line = line
    isBlock = true
    source = 0
    source = start(of: literal, &places)
    beginning = (line, source)
  }

  /// A tag inside a line, which was found at an offset of the file.
  init(tagAt source: Int, line: Int, _ marks: VariableMarks) {
    self.marks = marks.marks
    self.line = line
    self.source = source
    isBlock = false
    beginning = (line, source)
  }

  /// The offset in the file of an offset in the literal.
  mutating func offset(
    of target: Int, in literal: UnsafeBufferPointer<UInt8>, _ places: inout SourcePlaces
  ) -> Int {
    if target < position { (position, line, source) = (0, beginning.line, beginning.source) }
    while position < target {
      if literal[position] == UInt8(ascii: "\n") {
        position += 1
        line += 1
        source = start(of: literal, &places)
      } else {
        let step = step(at: position, in: literal)
        position += step.literal
        source += step.source
      }
    }
    return source
  }

  private func step(at offset: Int, in literal: UnsafeBufferPointer<UInt8>) -> (literal: Int, source: Int) {
    guard let mark = VariableMark.read(literal, at: offset), marks.indices.contains(mark.index) else {
      return (1, 1)
    }
    return (mark.length, marks[mark.index].written.utf8.count)
  }

  /// Where the rest of the literal's line begins in the file.
  private func start(of literal: UnsafeBufferPointer<UInt8>, _ places: inout SourcePlaces) -> Int {
    let range = places.range(ofLine: line)
    guard isBlock else {
      let isIndentation = places.text.bytes[range].prefix(while: MarkdownBytes.isIndentation)
      return isIndentation.endIndex
    }
    var length = 0
    var offset = position
    while offset < literal.count, literal[offset] != UInt8(ascii: "\n") {
      let step = step(at: offset, in: literal)
      offset += step.literal
      length += step.source
    }
    return max(range.lowerBound, range.upperBound - length)
  }
}

/// Finds tags inside lines in the file, in the order of the text.
struct TagSearch {
  private var cursor = 0
  /// The last line of a block in which a tag was not found: no other is looked for there.
  private var lostLine = 0

  /// Where `words` stand next in these lines of the file, not escaped; nil when they are not there.
  mutating func find(_ words: [UInt8], in lines: ClosedRange<Int>, _ places: inout SourcePlaces) -> Int? {
    guard lines.upperBound > lostLine else { return nil }
    let end = places.range(ofLine: lines.upperBound).upperBound
    var start = max(cursor, places.range(ofLine: lines.lowerBound).lowerBound)
    while start < end, let found = ByteSearch.first(words, in: places.text.bytes[start..<end]) {
      start = found + 1
      guard !SourceScanner.isEscaped(found, in: places.text.bytes[...]) else { continue }
      cursor = found + words.count
      return found
    }
    lostLine = lines.upperBound
    return nil
  }
}
