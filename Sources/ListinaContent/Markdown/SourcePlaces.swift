import ListinaModel

/// Finds the places of a text that diagnostics name.
struct SourcePlaces {
  let text: SourceText
  private var index: LineIndex?
  /// How far the text was searched: what is looked for later stands later.
  private var cursor = 0

  /// Words are looked for this many bytes from where they can first stand.
  private static let reach = 4096

  init(_ text: SourceText) { self.text = text }

  mutating func place(atOffset offset: Int) -> SourcePlace {
    let position = lines().position(of: offset)
    return SourcePlace(text.name, line: position.line, column: position.column)
  }

  /// The bytes of a line, from 1, without its end.
  mutating func range(ofLine line: Int) -> Range<Int> {
    let lines = lines()
    let start = lines.offset(ofLine: line)
    let next = lines.offset(ofLine: line + 1)
    let hasEnd = next > start && text.bytes[next - 1] == UInt8(ascii: "\n")
    return start..<(hasEnd ? next - 1 : next)
  }

  /// Where `words` stand on or after a line, else that line.
  mutating func place(of words: [UInt8], fromLine line: Int) -> SourcePlace {
    let start = max(cursor, lines().offset(ofLine: line))
    guard let found = find(words, from: start) else { return SourcePlace(text.name, line: line) }
    cursor = found + words.count
    return place(atOffset: found)
  }

  private mutating func lines() -> LineIndex {
    if let index { return index }
    let made = LineIndex(text.bytes)
    index = made
    return made
  }

  private func find(_ words: [UInt8], from start: Int) -> Int? {
    guard let first = words.first else { return nil }
    let end = min(text.bytes.count - words.count, start + Self.reach)
    guard start <= end else { return nil }
    return (start...end).first { offset in
      text.bytes[offset] == first && text.bytes[offset..<(offset + words.count)].elementsEqual(words)
    }
  }
}
