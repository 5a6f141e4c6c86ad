/// The pieces of a text from libcmark: plain runs, marks of variables, and what HTML forbids.
struct MarkedText: Sequence, IteratorProtocol {
  enum Piece {
    case plain(UnsafeBufferPointer<UInt8>)
    case mark(Int)
    /// A control character or noncharacter, which only a character reference can have made.
    case forbidden(Unicode.Scalar)
  }

  private let text: UnsafeBufferPointer<UInt8>
  private var offset = 0

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  mutating func next() -> Piece? {
    guard offset < text.count else { return nil }
    let start = offset
    while offset < text.count, Self.isOrdinary(text[offset]) || !isSpecial(at: offset) { offset += 1 }
    if offset > start { return .plain(UnsafeBufferPointer(rebasing: text[start..<offset])) }
    if let mark = VariableMark.read(text, at: offset) {
      offset += mark.length
      return .mark(mark.index)
    }
    return .forbidden(forbiddenScalar())
  }

  /// Leaves out the next byte if it is this one.
  mutating func skip(_ byte: UInt8) {
    if offset < text.count, text[offset] == byte { offset += 1 }
  }

  /// Printable ASCII, and bytes that begin or continue most letters of other scripts.
  private static func isOrdinary(_ byte: UInt8) -> Bool {
    (byte >= 0x20 && byte < 0x7F) || (byte >= 0x80 && byte != 0xC2 && byte < 0xEF)
  }

  /// A byte that begins a mark, or a scalar that HTML does not allow as a reference (HTML, 13.2.5.80).
  private func isSpecial(at offset: Int) -> Bool {
    switch text[offset] {
    case 0x09, 0x0A, 0x0C: return false
    case 0x00..<0x20, 0x7F: return true
    case 0xC2: return offset + 1 < text.count && text[offset + 1] < 0xA0
    case 0xEF:
      return VariableMark.starts(text, at: offset) || isNoncharacter(at: offset)
        || VariableMark.read(text, at: offset) != nil
    case 0xF0...0xF4: return isNoncharacter(at: offset)
    case 0xFE, 0xFF: return true
    default: return false
    }
  }

  private func isNoncharacter(at offset: Int) -> Bool {
    guard let scalar = scalar(at: offset) else { return false }
    return scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value)
  }

  private func scalar(at offset: Int) -> Unicode.Scalar? {
    var decoder = text[offset...].prefix(4).makeIterator()
    var codec = UTF8()
    if case .scalarValue(let scalar) = codec.decode(&decoder) { return scalar }
    return nil
  }

  private mutating func forbiddenScalar() -> Unicode.Scalar {
    // libcmark writes U+FFFE and U+FFFF as one byte, which is no UTF-8.
    if text[offset] >= 0xFE {
      offset += 1
      return text[offset - 1] == 0xFE ? "\u{FFFE}" : "\u{FFFF}"
    }
    let scalar = scalar(at: offset) ?? "\u{FFFD}"
    offset += UTF8.width(scalar)
    return scalar
  }
}
