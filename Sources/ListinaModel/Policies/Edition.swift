/// A policy in one locale: what its file's name and front matter say.
package struct Edition: Hashable, Sendable {
  package var locale: LocaleTag
  package var title: String
  /// The title was given in the front matter, not taken from the first heading.
  package var hasOwnTitle: Bool
  package var slug: Slug
  package var description: String
  /// The text is not for readers yet.
  package var isDraft: Bool
  /// For themes: `extra` of the front matter.
  package var extra: ExtraValue
  /// The file that holds its text.
  package var source: SourceFile
  /// Where its address is decided: the `slug` of the front matter, else the file.
  package var place: SourcePlace

  package init(locale: LocaleTag, title: String, slug: Slug, source: SourceFile) {
    self.locale = locale
    self.title = title
    self.hasOwnTitle = false
    self.slug = slug
    self.description = ""
    self.isDraft = false
    self.extra = .mapping([:])
    self.source = source
    self.place = SourcePlace(source.name)
  }
}
