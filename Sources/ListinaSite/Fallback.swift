package import ListinaModel

/// Which text a reader is given where there is none in their locale.
package enum Fallback {
  /// The edition for a locale: its own, that of a locale that says less (`fr-CA` → `fr`), else the authoritative one.
  package static func edition(of policy: Policy, for locale: LocaleTag) -> Edition? {
    if let own = policy.editions[locale] { return own }
    for tag in locale.lookup {
      if let edition = policy.editions[tag] { return edition }
    }
    return policy.editions[policy.authoritative]
  }

  /// Whether readers of a locale are given a text in another language than theirs, or in another script.
  package static func isForeign(_ policy: Policy, for locale: LocaleTag) -> Bool {
    edition(of: policy, for: locale).map { !$0.locale.isReadable(by: locale) } ?? false
  }
}
