import ListinaModel

/// A kind of value that attributes have, be they written in a tag or in an attribute list.
enum AttributeValue: Equatable, Sendable {
  /// Any text, which does nothing.
  case text
  /// A language tag (BCP 47, section 2.1), in any letter case.
  case language
  /// One of these words, in any letter case.
  case word([String])
  /// Each word of the value must be one of these, in any letter case.
  case words([String])
  /// A whole number that is not negative (HTML Standard, section 2.3.4.2).
  case number
  /// A whole number (HTML Standard, section 2.3.4.1).
  case integer
  /// A number of pixels.
  case size

  static let direction = Self.word(["ltr", "rtl", "auto"])

  /// Whether the words may be translated for a reader (HTML Standard, section 3.2.6.3).
  static let translation = Self.word(["yes", "no"])

  /// How the items of a list are counted.
  static let numbering = Self.word(["1", "a", "A", "i", "I"])

  /// The words of `rel` that ask nothing of a browser (HTML Standard, section 4.6.7).
  static let relation = Self.words([
    "alternate", "author", "bookmark", "external", "help", "license", "me", "next", "nofollow", "noopener",
    "noreferrer", "prev", "privacy-policy", "search", "sponsored", "tag", "terms-of-service", "ugc",
  ])

  /// What is wrong with a value, as advice; nil when nothing is.
  func problem(with value: String) -> String? { allows(value) ? nil : advice(on: value) }

  private func allows(_ value: String) -> Bool {
    switch self {
    case .text: return true
    case .language:
      return value.utf8.allSatisfy(Self.isInTag) && LocaleTag.canonicalSpelling(of: value) != nil
    case .word(let allowed): return Self.isOne(value[...], of: allowed)
    case .words(let allowed):
      if allowed.contains(value) { return true }
      let words = value.split(whereSeparator: \.isWhitespace)
      return !words.isEmpty && words.allSatisfy { Self.isOne($0, of: allowed) }
    case .integer: return Self.isDigits(value.hasPrefix("-") ? value.dropFirst() : Self.unsigned(value))
    case .number, .size: return Self.isDigits(Self.unsigned(value))
    }
  }

  /// What to write in place of a value that is not allowed.
  func advice(on value: String) -> String {
    switch self {
    case .text: "write text"
    case .language:
      LocaleTag.canonicalSpelling(of: value).map { "write '\($0)'" }
        ?? "write a BCP 47 tag, for example 'cs' or 'pt-BR'"
    case .word(let words), .words(let words): "write \(Self.alternatives(words))"
    case .number, .integer: "write a whole number"
    case .size: "write a number of pixels"
    }
  }

  // MARK: Parts

  private static func isOne(_ word: Substring, of allowed: [String]) -> Bool {
    allowed.contains(String(word)) || allowed.contains(word.lowercased())
  }

  private static func isInTag(_ byte: UInt8) -> Bool {
    HTMLBytes.isLetter(byte) || HTMLBytes.isDigit(byte) || byte == UInt8(ascii: "-")
  }

  /// Browsers skip a plus (HTML Standard, section 2.3.4.1).
  private static func unsigned(_ text: String) -> Substring {
    text.hasPrefix("+") ? text.dropFirst() : text[...]
  }

  private static func isDigits(_ text: Substring) -> Bool {
    (1...9).contains(text.utf8.count) && text.utf8.allSatisfy(HTMLBytes.isDigit)
  }

  private static func alternatives(_ words: [String]) -> String {
    let quoted = words.map { "'\($0)'" }
    return [quoted.dropLast().joined(separator: ", "), quoted.last ?? ""].filter { !$0.isEmpty }
      .joined(separator: " or ")
  }
}
