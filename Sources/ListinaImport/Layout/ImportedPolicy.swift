import ListinaModel

/// A policy of the new site, while it is put together.
struct ImportedPolicy: Sendable {
  let id: Slug
  let texts: [LocaleTag: PlacedText]
  /// It is what stood at the top of the imported folder.
  var isHome = false
  /// Where they are not the id.
  var slugs: [LocaleTag: Slug] = [:]
  var aliases: [LocaleTag: [Slug]] = [:]

  init(id: Slug, texts: [LocaleTag: PlacedText]) {
    self.id = id
    self.texts = texts
  }

  /// The last part of its address in a language.
  func slug(in locale: LocaleTag) -> Slug { slugs[locale] ?? id }

  /// By locale, in their order.
  var sortedTexts: [(locale: LocaleTag, text: PlacedText)] {
    texts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The file of a text below the site's root.
  func file(in locale: LocaleTag) -> String { "content/\(id)/\(locale).md" }
}
