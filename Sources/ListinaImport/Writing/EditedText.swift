import ListinaModel

/// A text with some of its bytes replaced, which knows where the others came from.
struct EditedText: Sendable {
  /// The file that it was made from.
  let source: String
  fileprivate let original: [UInt8]
  private(set) var bytes: [UInt8] = []
  /// In ascending order of both.
  private var pieces: [Piece] = []

  private struct Piece: Sendable {
    /// Where it begins.
    var new: Int
    var original: Int
    var isCopied: Bool
  }

  init(of original: [UInt8], from source: String) {
    self.source = source
    self.original = original
    bytes.reserveCapacity(original.count + original.count / 16)
  }

  mutating func copy(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    pieces.append(Piece(new: bytes.count, original: range.lowerBound, isCopied: true))
    bytes += original[range]
  }

  /// Writes something new, which stands for what is at an offset of the original.
  mutating func insert(_ text: String, at offset: Int) {
    guard !text.isEmpty else { return }
    pieces.append(Piece(new: bytes.count, original: offset, isCopied: false))
    bytes += text.utf8
  }

  /// The offset in the original that one in the new text came from.
  fileprivate func origin(of offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].new <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return 0 }
    let piece = pieces[low - 1]
    return min(piece.original + (piece.isCopied ? offset - piece.new : 0), original.count)
  }
}

/// Finds the places that places in a new text came from, quickest in ascending order.
struct OriginFinder: Sendable {
  let text: EditedText
  private let lines: LineIndex
  private let originalLines: LineIndex
  /// What was found last.
  private var last = (line: 0, column: 1, offset: 0)

  init(_ text: EditedText) {
    self.text = text
    lines = LineIndex(text.bytes)
    originalLines = LineIndex(text.original)
  }

  mutating func source(of place: SourcePlace) -> SourcePlace {
    guard let line = place.line else { return SourcePlace(text.source) }
    let position = originalLines.position(of: text.origin(of: offset(line, place.column ?? 1)))
    return SourcePlace(
      text.source, line: position.line, column: place.column == nil ? nil : position.column)
  }

  private mutating func offset(_ line: Int, _ column: Int) -> Int {
    if last.line != line || last.column > column { last = (line, 1, lines.offset(ofLine: line)) }
    let bytes = text.bytes
    while last.column < column, last.offset < bytes.count, bytes[last.offset] != UInt8(ascii: "\n") {
      last.offset += 1
      while last.offset < bytes.count, bytes[last.offset] & 0xC0 == 0x80 { last.offset += 1 }
      last.column += 1
    }
    return last.offset
  }
}
