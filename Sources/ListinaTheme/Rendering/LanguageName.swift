import Foundation
import ListinaModel

/// Names of languages by CLDR.
enum LanguageName {
  /// The name in the language itself as a switcher shows it: `cs` → `Čeština`; the tag where CLDR has none.
  static func name(of tag: LocaleTag) -> String {
    guard WordLocales.isKnown(tag) else { return tag.text }
    guard let name = known(tag.current, in: Locale(identifier: tag.tagInCLDR.text)),
      let first = name.unicodeScalars.first
    else { return tag.text }
    // Title case, not upper case: Georgian letters have the latter alone, for words written all in it.
    return first.properties.titlecaseMapping + String(name.unicodeScalars.dropFirst())
  }

  /// The name in another language as it stands in a sentence: `čeština`, `Czech`, `tchèque`; the tag where CLDR has none.
  static func name(of locale: LocaleTag, in words: Locale) -> String {
    known(locale, in: words) ?? locale.text
  }

  private static func known(_ locale: LocaleTag, in words: Locale) -> String? {
    // What is for private use, as in `de-x-leicht`, no one else has a name for.
    guard let start = locale.text.firstRange(of: "-x-") else {
      return words.localizedString(forIdentifier: locale.text).flatMap { $0.isEmpty ? nil : $0 }
    }
    return words.localizedString(forIdentifier: String(locale.text[..<start.lowerBound]))
      .map { "\($0) (\(locale.text[start.upperBound...]))" }
  }
}
