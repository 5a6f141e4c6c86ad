import ListinaModel

/// Finds character references (CommonMark, section 2.5) to the noncharacters that marks are made of.
enum NoncharacterReference {
  /// Every `&#xFDD0;` to `&#xFDEF;`, decimal or hexadecimal, that no backslash escapes.
  static func all(in text: ArraySlice<UInt8>) -> [SourceScanner.Mark] {
    ByteSearch.offsets(of: (UInt8(ascii: "&"), UInt8(ascii: "#")), in: text).compactMap { start in
      guard let (scalar, end) = read(text, at: start), !SourceScanner.isEscaped(start, in: text) else {
        return nil
      }
      return SourceScanner.Mark(
        kind: .reference(scalar), written: String(decoding: text[start..<end], as: UTF8.self),
        range: start..<end)
    }
  }

  private static func read(_ text: ArraySlice<UInt8>, at start: Int) -> (Unicode.Scalar, end: Int)? {
    var offset = start + 2
    var radix: UInt32 = 10
    if offset < text.endIndex, text[offset] | 0x20 == UInt8(ascii: "x") {
      radix = 16
      offset += 1
    }
    var value: UInt32 = 0
    while offset < text.endIndex, let digit = digit(text[offset], radix) {
      value = min(value * radix + digit, 0x11_0000)
      offset += 1
    }
    guard offset < text.endIndex, text[offset] == UInt8(ascii: ";"), (0xFDD0...0xFDEF).contains(value)
    else { return nil }
    return Unicode.Scalar(value).map { ($0, offset + 1) }
  }

  private static func digit(_ byte: UInt8, _ radix: UInt32) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f") where radix == 16: UInt32(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F") where radix == 16: UInt32(byte - UInt8(ascii: "A")) + 10
    default: nil
    }
  }
}
