import ListinaModel

/// The words of a theme that Listina itself shows, in every language of a site.
struct InterfaceStrings: Sendable {
  /// The position of each locale in the templates' messages.
  let positions: [LocaleTag: Int]
  private let texts: [[RequiredString: String]]

  init(_ locales: [LocaleTag], _ texts: [[RequiredString: String]]) {
    positions = Dictionary(locales.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    self.texts = texts
  }

  func text(_ name: RequiredString, in locale: LocaleTag) -> String {
    positions[locale].flatMap { texts[$0][name] } ?? ""
  }
}
