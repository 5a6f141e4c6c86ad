import Foundation
import ListinaModel

/// Finds the locales in whose words CLDR speaks to the readers of a site.
///
/// In a language that it does not know, ICU would write that of the machine on which the site is built.
struct WordLocales {
  private let known = Set(Locale.availableIdentifiers.map { $0.prefix { $0 != "_" && $0 != "-" } })
  private let defaultLocale: LocaleTag

  init(defaultLocale: LocaleTag) { self.defaultLocale = defaultLocale }

  /// The locale itself, else the site's default, else English: the first of a language that CLDR knows.
  func locale(for tag: LocaleTag) -> Locale { first(tag) { _ in true } }

  /// The same for periods of time, of which CLDR has no words in some languages.
  func locale(forPeriodsIn tag: LocaleTag) -> Locale { first(tag, where: UnitWords.hasWords) }

  /// The tag by which CLDR knows a language: `he` for `iw`, `zh` for `zh-cmn`; nil where it does not.
  func known(_ tag: LocaleTag) -> LocaleTag? {
    (tag.successor ?? tag).lookup.first { known.contains($0.language[...]) }
  }

  private func first(_ tag: LocaleTag, where fits: (Locale) -> Bool) -> Locale {
    for tag in [tag, defaultLocale].compactMap({ known($0) }) {
      let locale = Locale(identifier: tag.text)
      if fits(locale) { return locale }
    }
    return Locale(identifier: "en")
  }
}
