import Foundation
import ListinaModel

/// Words that are the same on many pages, made once.
struct SiteWords: Sendable {
  private let languages: [LocaleTag: String]
  /// Page's language → language of an authoritative text → its name.
  private let originals: [LocaleTag: [LocaleTag: String]]
  private let cookies: [LocaleTag: [CookieRow]]
  private let processors: [LocaleTag: [ProcessorRow]]
  /// The labels of the links at the foot of every page.
  private let footer: [LocaleTag: [String]]
  private let dates: DateWords

  init(_ catalog: Catalog, strings: InterfaceStrings) {
    var languages: [LocaleTag: String] = [:]
    var originals: [LocaleTag: [LocaleTag: String]] = [:]
    let authoritative = Set(catalog.policies.map(\.authoritative))
    var cookies: [LocaleTag: [CookieRow]] = [:]
    var processors: [LocaleTag: [ProcessorRow]] = [:]
    var footer: [LocaleTag: [String]] = [:]
    let wordLocales = WordLocales(defaultLocale: catalog.site.defaultLocale)
    for locale in catalog.site.locales {
      languages[locale] = LanguageName.name(of: locale)
      let sentence = wordLocales.locale(for: locale)
      originals[locale] = Dictionary(
        uniqueKeysWithValues: authoritative.map { ($0, LanguageName.name(of: $0, in: sentence)) })
      var words = RecordWords(
        locale: locale, defaultLocale: catalog.site.defaultLocale, wordLocales: wordLocales,
        session: strings.text(.lifetimeSession, in: locale).text)
      footer[locale] = catalog.site.footer.map { words.text($0.label) }
      cookies[locale] = catalog.cookies.map { words.row(of: $0) }
      processors[locale] = catalog.processors.map { words.row(of: $0) }
    }
    self.languages = languages
    self.originals = originals
    self.cookies = cookies
    self.processors = processors
    self.footer = footer
    dates = DateWords(wordLocales)
  }

  func date(_ date: CalendarDate, in locale: LocaleTag) -> String { dates.text(date, in: locale) }

  func name(of locale: LocaleTag) -> String { languages[locale] ?? locale.text }

  /// The name of an authoritative text's language as it stands in a sentence of another one.
  func name(ofOriginal locale: LocaleTag, in language: LocaleTag) -> String {
    originals[language]?[locale] ?? locale.text
  }

  func cookies(in locale: LocaleTag) -> [CookieRow] { cookies[locale] ?? [] }
  func processors(in locale: LocaleTag) -> [ProcessorRow] { processors[locale] ?? [] }
  func footer(in locale: LocaleTag) -> [String] { footer[locale] ?? [] }
}

/// Puts records into the words of one locale.
private struct RecordWords {
  private let locale: LocaleTag
  private let defaultLocale: LocaleTag
  private let session: String
  private let names: Locale
  private let periods: Locale
  /// Many cookies are kept equally long.
  private var made: [Lifetime.Period: String] = [:]

  init(locale: LocaleTag, defaultLocale: LocaleTag, wordLocales: WordLocales, session: String) {
    self.locale = locale
    self.defaultLocale = defaultLocale
    self.session = session
    names = wordLocales.locale(for: locale)
    periods = wordLocales.locale(forPeriodsIn: locale)
  }

  mutating func row(of cookie: Cookie) -> CookieRow {
    CookieRow(
      cookie: cookie, category: text(cookie.category), purpose: text(cookie.purpose),
      lifetime: text(cookie.lifetime))
  }

  func row(of processor: Processor) -> ProcessorRow {
    ProcessorRow(
      name: text(processor.name), purpose: text(processor.purpose), data: text(processor.data),
      country: text(countries: processor.countries), transfer: text(processor.transfer), url: processor.url)
  }

  func text(_ text: LocalizedText?) -> String {
    text?.text(for: locale, default: defaultLocale) ?? ""
  }

  private mutating func text(_ lifetime: Lifetime) -> String {
    guard case .period(let period) = lifetime else { return session }
    if let text = made[period] { return text }
    let text = PeriodText.text(period, in: periods)
    made[period] = text
    return text
  }

  /// Their names, as a list in the order written.
  private func text(countries: [String]) -> String {
    countries.map { names.localizedString(forRegionCode: $0) ?? $0 }
      .formatted(ListFormatStyle<StringStyle, [String]>.list(type: .and, width: .standard).locale(names))
  }
}
