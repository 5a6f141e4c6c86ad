/// Reads the subtags of a language tag one after the other (RFC 5646, section 2.1).
///
/// The first subtag of four to eight letters is refused: the first are reserved, and of the others none is registered
/// (section 2.2.1), so that such a word is never a language here.
struct LocaleTagGrammar {
  private enum Position: Int, Comparable {
    case language, extended, script, region, variant, extensionContent, privateUse
    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  private var next = Position.language
  private var language = ""
  private var seen: Set<String> = []
  private var needsContent = false

  /// A tag may end here: a language was read, and no extension was left empty.
  private(set) var isComplete = false

  /// Whether a subtag may follow a language as one that belongs to it, as in `zh-yue`; no others are registered
  /// (section 2.2.2).
  static func extends(_ language: some StringProtocol, by subtag: some StringProtocol) -> Bool {
    subtag.utf8.count == 3 && subtag.utf8.allSatisfy(isLetter)
      && ["ar", "kok", "lv", "ms", "sgn", "sw", "uz", "zh"].contains(String(language))
  }

  /// The canonical spelling of the next subtag, given in lower case, or nil when it cannot stand here.
  mutating func canonicalSubtag(_ subtag: String) -> String? {
    guard (1...8).contains(subtag.utf8.count), subtag.utf8.allSatisfy(Self.isAlphanumeric) else {
      return nil
    }
    let spelling = spelling(of: subtag)
    isComplete = spelling != nil && !needsContent
    return spelling
  }

  private mutating func spelling(of subtag: String) -> String? {
    let length = subtag.utf8.count
    let isAlphabetic = subtag.utf8.allSatisfy(Self.isLetter)
    if next == .language, subtag != "x" {
      next = .extended
      language = subtag
      return isAlphabetic && (2...3).contains(length) ? subtag : nil
    }
    if next >= .extensionContent, length > 1 || next == .privateUse {
      needsContent = false
      return subtag
    }
    if length == 1 {
      guard !needsContent, seen.insert("singleton " + subtag).inserted else { return nil }
      next = subtag == "x" ? .privateUse : .extensionContent
      needsContent = true
      return subtag
    }
    if next <= .extended, Self.extends(language, by: subtag) {
      next = .script
      return subtag
    }
    if next <= .script, length == 4, isAlphabetic {
      next = .region
      return subtag.prefix(1).uppercased() + subtag.dropFirst()
    }
    if next <= .region, isRegion(subtag, isAlphabetic: isAlphabetic) {
      next = .variant
      return subtag.uppercased()
    }
    guard isVariant(subtag), seen.insert(subtag).inserted else { return nil }
    next = .variant
    return subtag
  }

  private func isRegion(_ subtag: String, isAlphabetic: Bool) -> Bool {
    switch subtag.utf8.count {
    case 2: isAlphabetic
    case 3: subtag.utf8.allSatisfy { !Self.isLetter($0) }
    default: false
    }
  }

  private func isVariant(_ subtag: String) -> Bool {
    switch subtag.utf8.count {
    case 5...8: true
    case 4: subtag.utf8.first.map { !Self.isLetter($0) } ?? false
    default: false
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
