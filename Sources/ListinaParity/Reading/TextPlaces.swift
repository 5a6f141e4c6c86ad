import ListinaModel

/// Where the facts of a text stand in its file.
struct TextPlaces {
  private let text: ComparedText
  private let units: [ComparedUnit]
  private let lines: LineIndex

  init(_ text: ComparedText, _ units: [ComparedUnit]) {
    self.text = text
    self.units = units
    lines = LineIndex(text.source.bytes)
  }

  /// Where a fact was written, else the line of its block.
  func place(of fact: Fact, in unit: Int) -> SourcePlace {
    if let place = fact.target?.place { return place }
    let range = bytes(ofBlock: units[unit].block)
    let words = Array(fact.written.utf8)
    if let offset = find(words, in: range, after: countBefore(fact, unit)) { return place(atOffset: offset) }
    let digits = Array(
      fact.written.unicodeScalars.lazy.map(\.value).prefix { Sign.isDigit($0) }.map(UInt8.init))
    if let offset = find(digits, in: range, after: 0) { return place(atOffset: offset) }
    return place(ofUnit: unit)
  }

  func place(ofUnit unit: Int) -> SourcePlace { place(ofBlock: units[unit].block) }

  func place(ofBlock block: Int) -> SourcePlace {
    let blocks = text.document.blocks
    return SourcePlace(text.source.name, line: blocks.indices.contains(block) ? blocks[block].line : nil)
  }

  private func place(atOffset offset: Int) -> SourcePlace {
    let position = lines.position(of: offset)
    return SourcePlace(text.source.name, line: position.line, column: position.column)
  }

  private func bytes(ofBlock block: Int) -> Range<Int> {
    let blocks = text.document.blocks
    let start = lines.offset(ofLine: blocks[block].line)
    let end =
      block + 1 < blocks.count ? lines.offset(ofLine: blocks[block + 1].line) : text.source.bytes.count
    return start..<max(start, end)
  }

  /// How often the same stands before a fact in its block.
  private func countBefore(_ fact: Fact, _ unit: Int) -> Int {
    var count = 0
    var index = unit
    while index >= 0, units[index].block == units[unit].block {
      count += units[index].facts.count {
        $0.written == fact.written && (index < unit || $0.position < fact.position)
      }
      index -= 1
    }
    return count
  }

  /// The place of some words that no digit goes on with, after so many others of the same.
  private func find(_ words: [UInt8], in range: Range<Int>, after skipped: Int) -> Int? {
    guard let first = words.first else { return nil }
    var left = skipped
    var found: Int?
    var offset = range.lowerBound
    let bytes = text.source.bytes
    while offset + words.count <= range.upperBound {
      guard bytes[offset] == first, bytes[offset..<(offset + words.count)].elementsEqual(words),
        !isDigit(bytes, offset - 1, first), !isDigit(bytes, offset + words.count, words[words.count - 1])
      else {
        offset += 1
        continue
      }
      found = offset
      if left == 0 { return found }
      left -= 1
      offset += words.count
    }
    return found
  }

  /// Whether a digit stands beside another.
  private func isDigit(_ bytes: [UInt8], _ offset: Int, _ neighbour: UInt8) -> Bool {
    bytes.indices.contains(offset) && Sign.isDigit(UInt32(bytes[offset])) && Sign.isDigit(UInt32(neighbour))
  }
}
