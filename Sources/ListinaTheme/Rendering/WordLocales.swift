import Foundation
import ListinaModel

/// Finds the locales in whose words CLDR speaks to the readers of a site.
///
/// In a language that it does not know, ICU would write that of the machine on which the site is built.
struct WordLocales {
  private let defaultLocale: LocaleTag

  init(defaultLocale: LocaleTag) { self.defaultLocale = defaultLocale }

  /// The locale itself, else the site's default, else English: the first of a language that CLDR knows.
  func locale(for tag: LocaleTag) -> Locale { first(tag) { _ in true } }

  /// The same for periods of time, of which CLDR has no words in some languages.
  func locale(forPeriodsIn tag: LocaleTag) -> Locale { first(tag, where: UnitWords.hasWords) }

  private func first(_ tag: LocaleTag, where fits: (Locale) -> Bool) -> Locale {
    for tag in [tag, defaultLocale] where Self.isKnown(tag) {
      let locale = Locale(identifier: tag.tagInCLDR.text)
      if fits(locale) { return locale }
    }
    return Locale(identifier: "en")
  }

  /// Whether CLDR has words of the language in the script in which the tag says that it is written.
  static func isKnown(_ tag: LocaleTag) -> Bool {
    let language = tag.writtenLanguage
    guard let script = language.script else { return false }
    if known.contains("\(language.code)_\(script)") { return true }
    return known.contains(language.code) && script == language.usualScript
  }

  /// `cs`, `sr_Latn` and the like.
  private static let known = Set(Locale.availableIdentifiers)
}
