import ListinaModel

/// Finds the places of a text that diagnostics name.
struct SourcePlaces {
  let text: SourceText
  private var index: LineIndex?
  /// How far the text was searched: what is looked for later stands later.
  private var cursor = 0
  /// How far it was searched for character references.
  private var referenceCursor = 0
  /// Where the addresses of definitions stand that were looked for.
  private var definitions: [[UInt8]: Int?] = [:]

  /// Words are looked for this many bytes from where they can first stand.
  private static let reach = 4096
  private static let mostDefinitions = 200

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

  /// Where `words` stand on or after a place, else the line of that place.
  mutating func place(of words: [UInt8], from offset: Int) -> SourcePlace {
    let start = max(cursor, offset)
    guard let found = find(words, from: start) else {
      return SourcePlace(text.name, line: lines().position(of: offset).line)
    }
    cursor = found + words.count
    return place(atOffset: found)
  }

  /// Goes on behind what is code.
  mutating func pass(_ words: [UInt8], from offset: Int) {
    guard let found = find(words, from: max(cursor, referenceCursor, offset)) else { return }
    cursor = found + words.count
    referenceCursor = cursor
  }

  /// Where an address stands as a link's, in its block or in a definition, else the line of the block.
  mutating func place(ofAddress words: [UInt8], from offset: Int) -> SourcePlace {
    if let found = first(words, from: max(cursor, offset), where: isAddress) {
      cursor = found + words.count
      return place(atOffset: found)
    }
    // The address of an image stands before that of the link around it.
    if let found = first(words, from: offset, where: isAddress) { return place(atOffset: found) }
    if let found = written(words, from: max(cursor, offset)) {
      cursor = found.upperBound
      return place(atOffset: found.lowerBound)
    }
    return definitionPlace(of: words).map { place(atOffset: $0) } ?? place(of: words, from: offset)
  }

  /// Where an address stands that is written with backslashes or character references.
  private func written(_ words: [UInt8], from start: Int) -> Range<Int>? {
    let end = min(text.bytes.count, start + Self.reach)
    guard start < end else { return nil }
    let window = text.bytes[start..<end]
    guard
      ByteSearch.contains(UInt8(ascii: "\\"), in: window)
        || ByteSearch.contains(UInt8(ascii: "&"), in: window)
    else { return nil }
    var followsOpening = isAddress(start)
    for offset in window.indices {
      if followsOpening, let end = WrittenText.end(of: words, in: window, from: offset) {
        return offset..<end
      }
      if Self.isVisible(window[offset]) { followsOpening = opensAddress(offset) }
    }
    return nil
  }

  private static func isVisible(_ byte: UInt8) -> Bool {
    byte != UInt8(ascii: " ") && byte != UInt8(ascii: "\n")
  }

  private func opensAddress(_ offset: Int) -> Bool {
    switch text.bytes[offset] {
    case UInt8(ascii: "("): offset > 0 && text.bytes[offset - 1] == UInt8(ascii: "]")
    case UInt8(ascii: "<"): true
    default: false
    }
  }

  // MARK: Character references

  /// Where a numeric reference to a scalar stands on or after a place, else the line of that place.
  mutating func place(ofReferenceTo scalar: Unicode.Scalar, from offset: Int) -> SourcePlace {
    var start = max(referenceCursor, offset)
    let end = min(text.bytes.count, start + Self.reach)
    while start < end, let found = ByteSearch.first(Array("&#".utf8), in: text.bytes[start..<end]) {
      start = found + 2
      guard CharacterReference.number(in: text.bytes[...], at: found)?.value == scalar.value else { continue }
      referenceCursor = start
      return place(atOffset: found)
    }
    return SourcePlace(text.name, line: lines().position(of: offset).line)
  }

  /// `](address` or `<address`
  private func isAddress(_ offset: Int) -> Bool {
    guard let before = text.bytes[..<offset].suffix(64).lastIndex(where: Self.isVisible) else { return false }
    return opensAddress(before)
  }

  /// The definitions of a text are looked for in all of it, but only so many times.
  private mutating func definitionPlace(of words: [UInt8]) -> Int? {
    if let known = definitions[words] { return known }
    guard definitions.count < Self.mostDefinitions else { return nil }
    var found: Int?
    var start = 0
    while let next = ByteSearch.first(words, in: text.bytes[start...]) {
      start = next + 1
      let before = text.bytes[..<next].suffix(64).reversed().drop { " \n<".utf8.contains($0) }
      guard before.starts(with: ":]".utf8) else { continue }
      found = next
      break
    }
    definitions[words] = .some(found)
    return found
  }

  mutating func lines() -> LineIndex {
    if let index { return index }
    let made = LineIndex(text.bytes)
    index = made
    return made
  }

  private func find(_ words: [UInt8], from start: Int) -> Int? { first(words, from: start) { _ in true } }

  private func first(_ words: [UInt8], from start: Int, where isRight: (Int) -> Bool) -> Int? {
    guard let first = words.first else { return nil }
    let end = min(text.bytes.count - words.count, start + Self.reach)
    guard start <= end else { return nil }
    return (start...end).first { offset in
      text.bytes[offset] == first && text.bytes[offset..<(offset + words.count)].elementsEqual(words)
        && isRight(offset)
    }
  }
}
