import ListinaModel

/// A link to a section of a text that stands on another page.
struct SectionLink: Sendable {
  var section: SectionName
  var reference: Reference
}

/// A section as a link names it.
struct SectionName: Hashable, Sendable {
  var policy: Slug
  /// The language of the page to which the link leads.
  var locale: LocaleTag
  var name: String
}
