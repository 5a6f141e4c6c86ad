/// What a sign of a text is when typography is left out of account.
enum TypographicSign {
  /// A letter, or anything else that stays as it is.
  case letter
  case space, quote, apostrophe, dash, ellipsis
  /// Nobody sees it.
  case nothing

  /// Reads the sign at an offset of HTML, and its length in bytes.
  static func read(
    _ html: UnsafeBufferPointer<UInt8>, at offset: Int, before end: Int
  ) -> (sign: TypographicSign, length: Int) {
    let byte = html[offset]
    if byte < 0x80 { return ascii(html, at: offset, before: end) }
    let length = min(byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2, end - offset)
    if length == 2 {
      switch (byte, html[offset + 1]) {
      case (0xC2, 0xA0): return (.space, 2)
      case (0xC2, 0xAD): return (.nothing, 2)
      case (0xC2, 0xAB), (0xC2, 0xBB): return (.quote, 2)
      default: return (.letter, 2)
      }
    }
    guard length == 3 else { return (.letter, length) }
    return (threeBytes(byte, html[offset + 1], html[offset + 2]), 3)
  }

  private static func ascii(
    _ html: UnsafeBufferPointer<UInt8>, at offset: Int, before end: Int
  ) -> (sign: TypographicSign, length: Int) {
    switch html[offset] {
    case 0x20, 0x09, 0x0A, 0x0C, 0x0D: (.space, 1)
    case UInt8(ascii: "-"): (.dash, 1)
    case UInt8(ascii: "'"): (.apostrophe, 1)
    case UInt8(ascii: "\""): (.quote, 1)
    case UInt8(ascii: "&") where html[offset..<end].starts(with: "&quot;".utf8): (.quote, 6)
    default: (.letter, 1)
    }
  }

  private static func threeBytes(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> TypographicSign {
    switch (first, second) {
    case (0xE2, 0x80):
      switch third {
      case 0x80...0x8A, 0xAF: .space
      case 0x8B: .nothing
      case 0x90...0x95: .dash
      case 0x98...0x9B, 0xB9, 0xBA: .apostrophe
      case 0x9C...0x9F: .quote
      case 0xA6: .ellipsis
      default: .letter
      }
    case (0xE2, 0x81): third == 0x9F ? .space : third == 0xA0 ? .nothing : .letter
    case (0xE2, 0x88): third == 0x92 ? .dash : .letter
    case (0xE3, 0x80): third == 0x80 ? .space : .letter
    case (0xEF, 0xBB): third == 0xBF ? .nothing : .letter
    default: .letter
    }
  }
}
