/// Reads character references in an attribute, those at least that an address can hide in.
enum CharacterReading {
  static func decoded(_ value: String) -> String {
    guard value.utf8.contains(UInt8(ascii: "&")) else { return value }
    var text = ""
    var rest = value[...]
    while let start = rest.firstIndex(of: "&") {
      text += rest[..<start]
      rest = rest[rest.index(after: start)...]
      if let (character, length) = reference(rest.unicodeScalars) {
        text.unicodeScalars.append(character)
        rest = Substring(rest.unicodeScalars.dropFirst(length))
      } else {
        text += "&"
      }
    }
    return text + rest
  }

  private static func reference(_ text: Substring.UnicodeScalarView) -> (Unicode.Scalar, Int)? {
    guard text.first == "#" else {
      for (name, character) in named where String(text.prefix(name.count)) == name {
        return (character, name.count)
      }
      return nil
    }
    let isHex = text.dropFirst().first.map { $0 == "x" || $0 == "X" } ?? false
    let prefix = isHex ? 2 : 1
    let digits = text.dropFirst(prefix).prefix {
      isHex ? $0.properties.isASCIIHexDigit : ("0"..."9").contains($0)
    }
    // Browsers need no semicolon after digits.
    guard !digits.isEmpty else { return nil }
    let end = text.dropFirst(prefix + digits.count).first == ";" ? 1 : 0
    let value = UInt32(String(digits), radix: isHex ? 16 : 10) ?? 0xFFFD
    return (Unicode.Scalar(value) ?? "\u{FFFD}", prefix + digits.count + end)
  }

  private static let named: [(String, Unicode.Scalar)] = [
    ("Tab;", "\t"), ("NewLine;", "\n"), ("colon;", ":"), ("sol;", "/"), ("bsol;", "\\"), ("amp;", "&"),
    ("amp", "&"), ("lt;", "<"), ("gt;", ">"), ("quot;", "\""), ("apos;", "'"), ("num;", "#"), ("lpar;", "("),
    ("nbsp;", "\u{A0}"), ("hyphen;", "\u{2010}"), ("period;", "."), ("lowbar;", "_"),
  ]
}
