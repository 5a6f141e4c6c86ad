/// Reads numeric character references of Markdown (CommonMark 0.30, section 2.5), whatever they stand for.
enum CharacterReference {
  /// The number of `&#64976;` or `&#xFDD0;` at a `&#`, at most 0x110000, and the end of the reference; nil for anything else.
  static func number(in text: ArraySlice<UInt8>, at start: Int) -> (value: UInt32, end: Int)? {
    var offset = start + 2
    var radix: UInt32 = 10
    if offset < text.endIndex, text[offset] | 0x20 == UInt8(ascii: "x") {
      radix = 16
      offset += 1
    }
    let digits = offset
    var value: UInt32 = 0
    while offset < text.endIndex, let digit = digit(text[offset], radix) {
      value = min(value * radix + digit, 0x11_0000)
      offset += 1
    }
    guard offset > digits, offset < text.endIndex, text[offset] == UInt8(ascii: ";") else { return nil }
    return (value, offset + 1)
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
