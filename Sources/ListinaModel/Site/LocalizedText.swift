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

  /// Whether readers of `locale` get a text of their own, of a parent tag or for all.
  package func covers(_ locale: LocaleTag) -> Bool {
    var wanted: LocaleTag? = locale
    while let tag = wanted {
      if perLocale[tag] != nil { return true }
      wanted = tag.parent
    }
    return common != nil
  }

  /// The text for a reader of `locale`: its own, that of a parent tag, else that of the site's default.
  package func text(for locale: LocaleTag, default defaultLocale: LocaleTag) -> String {
    if let common { return common }
    var wanted: LocaleTag? = locale
    while let tag = wanted {
      if let text = perLocale[tag] { return text }
      wanted = tag.parent
    }
    if let text = perLocale[defaultLocale] { return text }
    return anyText
  }
}
