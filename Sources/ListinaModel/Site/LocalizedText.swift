/// A text per locale, or one for all.
package struct LocalizedText: Hashable, Sendable {
  private var common: String?
  private var perLocale: [LocaleTag: String]

  package init(_ common: String) {
    self.common = common
    self.perLocale = [:]
  }

  package init(_ perLocale: [LocaleTag: String]) {
    self.common = nil
    self.perLocale = perLocale
  }

  /// One of the texts, for diagnostics: the one for all, else that of the first locale by its tag.
  package var anyText: String { common ?? perLocale.min { $0.key < $1.key }?.value ?? "" }

  package var locales: Set<LocaleTag> { Set(perLocale.keys) }

  /// Whether readers of `locale` get a text in their language: their own, that of a locale that says less, or for all.
  package func covers(_ locale: LocaleTag) -> Bool { common != nil || nearest(to: locale) != nil }

  /// The text for a reader of `locale`: its own, that of a locale that says less, else that of the site's default.
  package func text(for locale: LocaleTag, default defaultLocale: LocaleTag) -> String {
    common ?? nearest(to: locale) ?? perLocale[defaultLocale] ?? anyText
  }

  private func nearest(to locale: LocaleTag) -> String? {
    if let own = perLocale[locale] { return own }
    return LocaleLookup(perLocale.keys).nearest(to: locale).flatMap { perLocale[$0] }
  }
}
