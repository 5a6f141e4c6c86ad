/// What the bytes of a text are to a typesetter.
enum TextByte {
  typealias Text = UnsafeBufferPointer<UInt8>

  /// A space of a word processor's kind, or the end of a line, which HTML shows as one.
  static func isSpace(_ byte: UInt8) -> Bool {
    byte <= 0x20 && (byte == 0x20 || byte == 0x0A || byte == 0x09)
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  static func isASCIILetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
  }

  /// A letter, digit or sign that words and abbreviations are made of; any byte of other scripts.
  static func isInWord(_ byte: UInt8) -> Bool {
    isASCIILetter(byte) || isDigit(byte) || byte >= 0x80 || byte == UInt8(ascii: ".")
  }

  /// A byte of the symbols of units, such as `°C`, `Mb/s` and `%`.
  static func isInUnit(_ byte: UInt8) -> Bool {
    isASCIILetter(byte) || isDigit(byte) || byte >= 0x80 || byte == UInt8(ascii: "/")
      || byte == UInt8(ascii: "%")
      || byte == UInt8(ascii: "$")
  }

  /// Whether before an offset is a space, an edge, an opening bracket, a quotation mark or a dash.
  static func beginsWord(_ text: Text, at offset: Int) -> Bool {
    guard offset > 0 else { return true }
    switch text[offset - 1] {
    case PlainText.edge, 0x20, 0x0A, 0x09, UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"),
      UInt8(ascii: "\""), UInt8(ascii: "'"):
      return true
    // U+00A0, « and ».
    case 0xA0, 0xAB, 0xBB: return offset > 1 && text[offset - 2] == 0xC2
    // U+2010 to U+201F, dashes and quotation marks; U+202F; ‹ and ›.
    case 0x90...0x9F, 0xAF: return offset > 2 && text[offset - 2] == 0x80 && text[offset - 3] == 0xE2
    case 0xB9, 0xBA: return offset > 2 && text[offset - 2] == 0x80 && text[offset - 3] == 0xE2
    default: return false
    }
  }

  /// Whether a space, a dash or a quotation mark beyond ASCII begins at an offset.
  static func isPunctuation(_ text: Text, at offset: Int) -> Bool {
    guard offset + 2 < text.count else { return false }
    switch text[offset] {
    // U+00A0, « and ».
    case 0xC2: return [0xA0, 0xAB, 0xBB].contains(text[offset + 1])
    // U+2000 to U+203F, but for ‰.
    case 0xE2: return text[offset + 1] == 0x80 && text[offset + 2] != 0xB0
    default: return false
    }
  }

  static func isCapital(_ text: Text, at offset: Int) -> Bool {
    scalar(text, at: offset)?.properties.isUppercase ?? false
  }

  /// Where the one letter begins that ends before an offset and a full stop.
  static func letter(_ text: Text, endingAt stop: Int) -> Int? {
    guard stop > 1 else { return nil }
    let start = text[stop - 1] < 0x80 ? stop - 1 : stop - 2
    guard let scalar = scalar(text, at: start), UTF8.width(scalar) == stop - start else { return nil }
    return scalar.properties.isAlphabetic ? start : nil
  }

  /// Where the one letter ends that begins at an offset.
  static func letter(_ text: Text, startingAt start: Int) -> Int? {
    guard let scalar = scalar(text, at: start), scalar.properties.isAlphabetic else { return nil }
    return start + UTF8.width(scalar)
  }

  static func scalar(_ text: Text, at offset: Int) -> Unicode.Scalar? {
    var codec = UTF8()
    var bytes = text[offset..<min(text.count, offset + 4)].makeIterator()
    if case .scalarValue(let scalar) = codec.decode(&bytes) { return scalar }
    return nil
  }
}
