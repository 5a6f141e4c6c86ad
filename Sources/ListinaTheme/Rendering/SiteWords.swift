import ListinaModel

/// Words that are the same on many pages, made once.
struct SiteWords: Sendable {
  private let languages: [LocaleTag: String]
  private let lifetimes: [LocaleTag: [String]]

  init(_ catalog: Catalog) {
    var languages: [LocaleTag: String] = [:]
    var lifetimes: [LocaleTag: [String]] = [:]
    for locale in catalog.site.locales {
      languages[locale] = LanguageName.name(of: locale)
      lifetimes[locale] = catalog.cookies.map { cookie in
        guard case .period(let period) = cookie.lifetime else { return "" }
        return LifetimeText.text(period, in: locale)
      }
    }
    self.languages = languages
    self.lifetimes = lifetimes
  }

  func name(of locale: LocaleTag) -> String { languages[locale] ?? locale.text }

  /// The lifetime of the cookie with this index; empty for one of the session.
  func lifetime(ofCookie index: Int, in locale: LocaleTag) -> String { lifetimes[locale]?[index] ?? "" }
}
