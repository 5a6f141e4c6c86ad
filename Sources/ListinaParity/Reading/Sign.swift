/// Signs of a text as they are read for facts: scalars, folded.
enum Sign {
  static let space: UInt32 = 0x20
  /// A blank at which no line breaks, as between the groups of a number.
  static let tightSpace: UInt32 = 0xA0
  /// What ends a phrase: no fact goes over it.
  static let pause: UInt32 = 0x3B
  static let dash: UInt32 = 0x2013
  static let apostrophe: UInt32 = 0x27
  static let arabicDecimal: UInt32 = 0x66B
  static let arabicThousands: UInt32 = 0x66C

  /// One form for signs that mean the same; nil for those that are not seen.
  static func folded(_ scalar: UInt32) -> UInt32? {
    if scalar < 0x80 { return scalar < 0x20 || scalar == 0x7F ? space : scalar }
    switch scalar {
    case 0xA0, 0x2009, 0x202F: return tightSpace
    case 0x2000...0x200A, 0x205F, 0x3000: return space
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0x61C, 0xFE00...0xFE0F: return nil
    case 0x2018, 0x2019, 0x2BC, 0x2032: return apostrophe
    case 0x2010, 0x2011: return 0x2D
    case 0x2012...0x2015, 0x2212, 0x301C, 0xFF5E, 0xFF0D: return dash
    case 0x3001, 0x3002, 0xFF0C, 0xFF1B, 0x61B, 0x60C, 0x964: return pause
    case 0xFF01...0xFF5D: return scalar - 0xFEE0
    default: return digit(scalar) ?? scalar
    }
  }

  /// Where the zeros of other scripts stand.
  private static let zeros: [UInt32] = [
    0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0, 0xF20, 0x1040,
    0x17E0, 0x1810,
  ]

  private static func digit(_ scalar: UInt32) -> UInt32? {
    guard (0x660...0x1819).contains(scalar) else { return nil }
    for zero in zeros where scalar >= zero && scalar < zero + 10 { return 0x30 + scalar - zero }
    return nil
  }

  static func isDigit(_ sign: UInt32) -> Bool { sign >= 0x30 && sign <= 0x39 }
  static func isASCIILetter(_ sign: UInt32) -> Bool { (sign | 0x20) >= 0x61 && (sign | 0x20) <= 0x7A }
  static func isUppercase(_ sign: UInt32) -> Bool { sign >= 0x41 && sign <= 0x5A }
  static func isBlank(_ sign: UInt32) -> Bool { sign == space || sign == tightSpace }

  /// Whether it is part of a word in any script.
  static func isLetter(_ sign: UInt32) -> Bool {
    if sign < 0x80 { return isASCIILetter(sign) }
    guard sign >= 0xAA, !(0x2000...0x206F).contains(sign), let scalar = Unicode.Scalar(sign) else {
      return false
    }
    let properties = scalar.properties
    if properties.isAlphabetic { return true }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark: return true
    default: return false
    }
  }

  static func isAddressSign(_ sign: UInt32) -> Bool {
    isASCIILetter(sign) || isDigit(sign) || sign == 0x2E || sign == 0x2D || sign == 0x5F || sign == 0x2B
      || sign == 0x25
  }
}
