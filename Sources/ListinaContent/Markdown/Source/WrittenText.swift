/// Compares what libcmark read with how it was written: with backslashes before signs, and with character references.
enum WrittenText {
  /// Where `words` end in a text that begins with them, however they are written there; nil when it does not.
  static func end(of words: [UInt8], in text: ArraySlice<UInt8>, from start: Int) -> Int? {
    var offset = start
    var matched = 0
    while matched < words.count {
      guard offset < text.endIndex else { return nil }
      let next = step(in: text, at: offset)
      guard words[matched...].starts(with: next.meaning) else { return nil }
      matched += next.meaning.count
      offset = next.end
    }
    return offset
  }

  /// What one character or reference stands for.
  private static func step(in text: ArraySlice<UInt8>, at offset: Int) -> (meaning: [UInt8], end: Int) {
    let byte = text[offset]
    if byte == UInt8(ascii: "\\"), let sign = text[(offset + 1)...].first, isSign(sign) {
      return ([sign], offset + 2)
    }
    let found = text[offset...].prefix(40).withUnsafeBufferPointer { bytes in
      byte == UInt8(ascii: "&") ? CharacterReferences.read(bytes, at: 0) : nil
    }
    if let found, let scalar = found.scalar, found.hasSemicolon {
      return (Array(String(scalar).utf8), offset + found.end)
    }
    return ([byte], offset + 1)
  }

  /// ASCII punctuation (CommonMark 0.30, section 2.4).
  private static func isSign(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) && !HTMLBytes.isLetter(byte) && !HTMLBytes.isDigit(byte)
  }
}
