import ListinaModel

/// The words of a theme that Listina itself shows, in every language of a site.
struct InterfaceStrings: Sendable {
  /// The position of each locale in the templates' messages.
  let positions: [LocaleTag: Int]
  private let texts: [[RequiredString: LanguageText]]

  init(_ locales: [LocaleTag], _ texts: [[RequiredString: LanguageText]]) {
    positions = Dictionary(locales.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    self.texts = texts
  }

  /// The words for a locale, which may be those of another where it has none.
  func text(_ name: RequiredString, in locale: LocaleTag) -> LanguageText {
    positions[locale].flatMap { texts[$0][name] } ?? LanguageText("", in: locale)
  }
}
