package import ListinaModel

/// Which text a reader is given where there is none in their locale.
package struct Fallback: Sendable {
  /// The site's locales whose texts serve the readers of each: many pages ask, and it takes some time to tell.
  private let served: [LocaleTag: [LocaleTag]]

  /// A fallback among the locales of a site.
  package init(_ locales: [LocaleTag]) {
    let lookup = LocaleLookup(locales)
    served = Dictionary(locales.map { ($0, lookup.tags(for: $0)) }) { first, _ in first }
  }

  /// The edition for a locale: its own, that of a locale that says less (`fr-CA` → `fr`), else the authoritative one.
  package func edition(of policy: Policy, for locale: LocaleTag) -> Edition? {
    if let own = policy.editions[locale] { return own }
    for tag in served[locale] ?? LocaleLookup(policy.editions.keys).tags(for: locale) {
      if let edition = policy.editions[tag] { return edition }
    }
    return policy.editions[policy.authoritative]
  }

  /// Whether readers of a locale are given a text in another language than theirs, or in another script.
  package func isForeign(_ policy: Policy, for locale: LocaleTag) -> Bool {
    edition(of: policy, for: locale).map { !$0.locale.isReadable(by: locale) } ?? false
  }
}
