import ListinaModel

/// A text with some of its bytes replaced, which knows where the others came from.
package struct EditedText: Sendable {
  /// The file that it was made from.
  let source: String
  private let original: [UInt8]
  package private(set) var bytes: [UInt8] = []
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

  /// The place in the original that a place in the new text came from.
  func place(of place: SourcePlace) -> SourcePlace {
    guard let line = place.line else { return SourcePlace(source) }
    let offset = Self.offset(line: line, column: place.column ?? 1, in: bytes)
    let found = pieces.last { $0.new <= offset }
    let moved = found.map { $0.isCopied ? $0.original + offset - $0.new : $0.original } ?? 0
    let position = LineIndex(original).position(of: min(moved, original.count))
    return SourcePlace(source, line: position.line, column: place.column == nil ? nil : position.column)
  }

  private static func offset(line: Int, column: Int, in bytes: [UInt8]) -> Int {
    var offset = LineIndex(bytes).offset(ofLine: line)
    var scalars = column - 1
    while scalars > 0, offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      scalars -= 1
    }
    return offset
  }
}
