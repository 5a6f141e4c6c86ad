/// A well-formed language tag in its canonical spelling (BCP 47; RFC 5646, sections 2.1 and 2.1.1).
///
/// Of the registry of subtags only replacements are known: `xx` is well-formed though nobody speaks it.
package struct LocaleTag: Hashable, Sendable {
  /// `cs`, `pt-BR`, `zh-Hant-TW`.
  package let text: String
  /// The direction in which the language, in its script, is written.
  package let direction: TextDirection
  /// What its readers read: Portuguese in Latin letters of `pt-BR`.
  package let writtenLanguage: WrittenLanguage

  /// Accepts a tag only as it is canonically spelt; ``canonicalSpelling(of:)`` tells what was meant.
  package init?(_ text: some StringProtocol) {
    guard let canonical = Self.canonicalSpelling(of: text), canonical == text else { return nil }
    self.init(canonical: canonical)
  }

  private init(canonical text: String) {
    self.text = text
    self.writtenLanguage = WrittenLanguage(of: LocaleSuccessor.text(for: text) ?? text)
    self.direction = TextDirection(ofScript: writtenLanguage.script)
  }

  /// The language of what names no other.
  package static let english = LocaleTag(canonical: "en")

  /// The canonical spelling of a tag in any case and with `_` for `-`, or nil when it is no tag.
  package static func canonicalSpelling(of text: some StringProtocol) -> String? {
    guard text.utf8.count <= 64 else { return nil }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }.map {
      $0.lowercased()
    }
    if let former = LocaleSuccessor.grandfathered(parts.joined(separator: "-")) { return former }
    var grammar = LocaleTagGrammar()
    var spelt: [String] = []
    for part in parts {
      guard let canonical = grammar.canonicalSubtag(part) else { return nil }
      spelt.append(canonical)
    }
    guard grammar.isComplete else { return nil }
    return spelt.joined(separator: "-")
  }

  /// `pt` of `pt-BR`.
  package var language: String { LocaleSubtags(text).language }

  /// `Hant` of `zh-Hant-TW`.
  package var script: String? { LocaleSubtags(text).script }

  /// The tag to write in place of one that was replaced, as `iw` was by `he` (RFC 5646, section 4.5); nil for others.
  package var successor: LocaleTag? { LocaleSuccessor.text(for: text).flatMap { LocaleTag($0) } }

  /// The tag itself, or the one to write in its place: equal for two that name one locale.
  package var current: LocaleTag { successor ?? self }

  /// The tag by which CLDR knows the locale, which has one code for what the registry has two: `zh-TW` of `cmn-TW`.
  package var tagInCLDR: LocaleTag {
    let tag = current
    let subtags = LocaleSubtags(tag.text)
    guard subtags.language != writtenLanguage.code, !subtags.isPrivate else { return tag }
    let (code, script) = (writtenLanguage.code, writtenLanguage.script)
    let isUsual = LikelyScript.script(of: code, in: subtags.region) == script
    return LocaleTag(
      canonical: subtags.text(language: code, script: isUsual ? subtags.script : script))
  }

  /// Whether a text of this locale is in the language of a reader of another, and in their script.
  package func isReadable(by reader: LocaleTag) -> Bool { writtenLanguage == reader.writtenLanguage }

  /// The tag without its last subtag (RFC 4647, section 3.4): `fr-CA` → `fr`.
  package var parent: LocaleTag? {
    var rest = text.split(separator: "-").dropLast()
    if let last = rest.last, last.utf8.count == 1 { rest = rest.dropLast() }
    // Whatever a well-formed tag begins with is well-formed too, but for the letter before what is private.
    return rest.isEmpty || rest.count == 1 && text.hasPrefix("x-")
      ? nil : LocaleTag(canonical: rest.joined(separator: "-"))
  }
}

extension LocaleTag {
  package static func == (left: Self, right: Self) -> Bool { left.text == right.text }
  package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension LocaleTag: Comparable, CustomStringConvertible {
  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
  package var description: String { text }
}
