import ListinaModel

/// Gives each heading of a text an id of its own, made of its words in any script.
struct AnchorNames {
  /// How many headings each name was asked for: the number that the next one may get.
  private var counts: [String: Int] = [:]

  /// `Kontaktní údaje` → `kontaktni-udaje`; a second one → `kontaktni-udaje-2`.
  mutating func name(for heading: String) -> String {
    let base = Self.base(of: heading)
    guard var count = counts.updateValue(1, forKey: base) else { return base }
    while true {
      count += 1
      let name = "\(base)-\(count)"
      guard counts[name] == nil else { continue }
      counts[base] = count
      counts[name] = 1
      return name
    }
  }

  private static func base(of heading: String) -> String {
    var name: [UInt8] = []
    for scalar in FoldedText.fold(heading).unicodeScalars {
      if isOfWord(scalar) {
        if scalar.isASCII { name.append(UInt8(scalar.value)) } else { name += String(scalar).utf8 }
      } else if let last = name.last, last != UInt8(ascii: "-") {
        name.append(UInt8(ascii: "-"))
      }
    }
    if name.last == UInt8(ascii: "-") { name.removeLast() }
    let words = String(decoding: name, as: UTF8.self)
    if words.isEmpty { return "section" }
    return isOfTheme(words) ? "section-" + words : words
  }

  /// Letters and digits of any script, and the marks that are part of words in many.
  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "0"..."9": return true
    case _ where scalar.isASCII: return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }

  /// Ids that start with `l-` belong to themes, as does the cookie notice's.
  private static func isOfTheme(_ name: String) -> Bool {
    name.hasPrefix("l-") || name == "cookie-notice"
  }
}
