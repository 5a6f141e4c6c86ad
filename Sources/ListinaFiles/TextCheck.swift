/// Finds what is no text: bytes that are not UTF-8 (RFC 3629), and the control characters and noncharacters that
/// HTML forbids (HTML Standard, section 13.2.3.5: control-character-in-input-stream and its like).
enum TextCheck {
  struct Finding: Hashable {
    enum Kind: Hashable {
      case invalidByte(UInt8)
      case forbidden(Unicode.Scalar)
    }
    /// In bytes from the start.
    let offset: Int
    let kind: Kind
  }

  /// A file that is no text at all would otherwise give thousands.
  static let limit = 10

  /// The first findings, at most `limit`; the first invalid byte is the last of them.
  static func findings(in bytes: [UInt8]) -> [Finding] {
    var findings: [Finding] = []
    bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count, findings.count < limit {
        offset = skipPlainText(buffer, from: offset)
        guard offset < buffer.count else { return }
        let byte = buffer[offset]
        if byte < 0x80 {
          if isForbidden(byte) { findings.append(forbidden(UInt32(byte), at: offset)) }
          offset += 1
          continue
        }
        let (length, value) = decode(buffer, at: offset)
        guard length > 0 else {
          findings.append(Finding(offset: offset, kind: .invalidByte(byte)))
          return
        }
        if isForbidden(value) { findings.append(forbidden(value, at: offset)) }
        offset += length
      }
    }
    return findings
  }

  private static func forbidden(_ value: UInt32, at offset: Int) -> Finding {
    Finding(offset: offset, kind: .forbidden(Unicode.Scalar(value) ?? "\u{FFFD}"))
  }

  /// Steps over printable ASCII eight bytes at a time.
  @inline(__always)
  private static func skipPlainText(_ buffer: UnsafeRawBufferPointer, from start: Int) -> Int {
    var offset = start
    while offset + 8 <= buffer.count {
      let word = buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      // The high bit of a byte shows: not ASCII, or below 0x20 (the subtraction borrows), or 0x7F.
      let special = word | (word &- 0x2020_2020_2020_2020) | (word &+ 0x0101_0101_0101_0101)
      let marks = special & 0x8080_8080_8080_8080
      // Borrows and carries reach only bytes after the first that is marked, in little-endian order.
      if marks != 0 { return offset + (UInt64(littleEndian: marks).trailingZeroBitCount >> 3) }
      offset += 8
    }
    return offset
  }

  @inline(__always)
  private static func isForbidden(_ byte: UInt8) -> Bool {
    (byte < 0x20 && byte != 0x0A && byte != 0x09 && byte != 0x0C) || byte == 0x7F
  }

  /// C1 controls and noncharacters.
  @inline(__always)
  private static func isForbidden(_ value: UInt32) -> Bool {
    value < 0xA0 || (0xFDD0...0xFDEF).contains(value) || value & 0xFFFE == 0xFFFE
  }

  /// The length and value of the sequence of two to four bytes at an offset; length 0 when there is none.
  @inline(__always)
  private static func decode(
    _ buffer: UnsafeRawBufferPointer, at offset: Int
  ) -> (length: Int, value: UInt32) {
    func next(_ step: Int) -> UInt32? {
      guard offset + step < buffer.count, buffer[offset + step] & 0xC0 == 0x80 else { return nil }
      return UInt32(buffer[offset + step] & 0x3F)
    }
    let lead = UInt32(buffer[offset])
    guard lead >= 0xC2, lead <= 0xF4, let second = next(1) else { return (0, 0) }
    if lead < 0xE0 { return (2, (lead & 0x1F) << 6 | second) }
    guard let third = next(2) else { return (0, 0) }
    if lead < 0xF0 {
      let value = (lead & 0x0F) << 12 | second << 6 | third
      let isValid = value >= 0x800 && !(0xD800...0xDFFF).contains(value)
      return isValid ? (3, value) : (0, 0)
    }
    guard let fourth = next(3) else { return (0, 0) }
    let value = (lead & 0x07) << 18 | second << 12 | third << 6 | fourth
    return (0x10000...0x10FFFF).contains(value) ? (4, value) : (0, 0)
  }
}
