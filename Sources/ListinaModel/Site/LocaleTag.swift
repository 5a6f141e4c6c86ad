/// A well-formed language tag in its canonical spelling (BCP 47; RFC 5646, sections 2.1 and 2.1.1).
///
/// The registry of subtags is not consulted: `xx` is well-formed though nobody speaks it.
package struct LocaleTag: Hashable, Sendable {
  /// `cs`, `pt-BR`, `zh-Hant-TW`.
  package let text: String
  /// The direction in which the language, in its script, is written.
  package let direction: TextDirection

  /// Accepts a tag only as it is canonically spelt; ``canonicalSpelling(of:)`` tells what was meant.
  package init?(_ text: some StringProtocol) {
    guard let canonical = Self.canonicalSpelling(of: text), canonical == text else { return nil }
    self.text = canonical
    self.direction = Self.direction(of: canonical.split(separator: "-"))
  }

  private init(canonical text: String, _ direction: TextDirection) {
    self.text = text
    self.direction = direction
  }

  /// The language of what names no other.
  package static let english = LocaleTag(canonical: "en", .leftToRight)

  /// The canonical spelling of a tag in any case and with `_` for `-`, or nil when it is no tag.
  package static func canonicalSpelling(of text: some StringProtocol) -> String? {
    guard text.utf8.count <= 64 else { return nil }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
    var grammar = LocaleTagGrammar()
    var spelt: [String] = []
    for part in parts {
      guard let canonical = grammar.canonicalSubtag(part.lowercased()) else { return nil }
      spelt.append(canonical)
    }
    guard grammar.isComplete else { return nil }
    return spelt.joined(separator: "-")
  }

  private var subtags: [Substring] { text.split(separator: "-") }

  /// `pt` of `pt-BR`.
  package var language: String { String(subtags.first ?? "") }

  /// `Hant` of `zh-Hant-TW`.
  package var script: String? { Self.script(of: subtags) }

  private static func script(of subtags: [Substring]) -> String? {
    // Only the second subtag: `latn` of `ar-u-nu-latn` names digits.
    guard let second = subtags.dropFirst().first, second.count == 4, second.allSatisfy(\.isLetter) else {
      return nil
    }
    return String(second)
  }

  /// The tag without its last subtag (RFC 4647, section 3.4): `fr-CA` → `fr`.
  package var parent: LocaleTag? {
    var rest = subtags.dropLast()
    if let last = rest.last, last.count == 1 { rest = rest.dropLast() }
    return LocaleTag(rest.joined(separator: "-"))
  }

  private static func direction(of subtags: [Substring]) -> TextDirection {
    let isRightToLeft =
      script(of: subtags).map { rightToLeftScripts.contains($0) }
      ?? rightToLeftLanguages.contains(String(subtags.first ?? ""))
    return isRightToLeft ? .rightToLeft : .leftToRight
  }

  private static let rightToLeftScripts: Set<String> = [
    "Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa",
  ]
  private static let rightToLeftLanguages: Set<String> = [
    "ar", "arc", "azb", "ckb", "dv", "fa", "glk", "he", "iw", "khw", "ks", "lrc", "mzn", "nqo", "pnb",
    "ps", "sd", "syr", "ug", "ur", "yi",
  ]
}

extension LocaleTag: Comparable, CustomStringConvertible {
  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
  package var description: String { text }
}
