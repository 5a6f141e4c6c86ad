/// A policy: one folder of the content, in one or more locales.
package struct Policy: Hashable, Sendable {
  package var id: Slug
  package var kind: PolicyKind
  /// The locale whose text prevails; the others are translations.
  package var authoritative: LocaleTag
  /// Its place in lists: lower first, then by id; a policy that names none comes after those that do.
  package var order: Int
  package var isDraft: Bool
  /// Its `policy.yaml` has errors, which are told: nobody knows what it says, such as that the policy is a draft.
  package var hasUnclearSettings = false
  /// Former slugs, which lead to the current page.
  package var aliases: [LocaleTag: [Alias]]
  package var editions: [LocaleTag: Edition]
  /// Locales whose text is there but could not be read, which is an error of its own.
  package var unreadLocales: Set<LocaleTag>
  /// Differences of translations that are right as they are.
  package var accepted: [AcceptedFinding] = []
  /// `translations.lock`, if there is one.
  package var lock: SourceFile?
  /// The files of its folder, to which texts may link: path below the folder → file.
  package var media: [String: SourceFile]
  /// Where it is described, for diagnostics.
  package var place: SourcePlace

  package struct Alias: Hashable, Sendable {
    package var slug: Slug
    package var place: SourcePlace

    package init(slug: Slug, place: SourcePlace) {
      self.slug = slug
      self.place = place
    }
  }

  package init(id: Slug, authoritative: LocaleTag, place: SourcePlace) {
    self.id = id
    self.kind = .other
    self.authoritative = authoritative
    self.order = Int.max
    self.isDraft = false
    self.aliases = [:]
    self.editions = [:]
    self.unreadLocales = []
    self.media = [:]
    self.place = place
  }
}

extension Policy {
  /// The policy with the texts that are for readers; nil when none of it is.
  package var published: Policy? {
    guard !isDraft else { return nil }
    var policy = self
    policy.editions = editions.filter { !$0.value.isDraft }
    return policy
  }

  /// Whether one of its texts is not for readers yet.
  package func isDraft(_ edition: Edition) -> Bool { isDraft || edition.isDraft }
}
