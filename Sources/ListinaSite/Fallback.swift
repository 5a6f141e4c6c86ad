package import ListinaModel

/// Which text a reader is given where there is none in their language.
package enum Fallback {
  /// The edition for a locale: its own, that of a parent tag (`fr-CA` → `fr`), else the authoritative one.
  package static func edition(of policy: Policy, for locale: LocaleTag) -> Edition? {
    var wanted: LocaleTag? = locale
    while let tag = wanted {
      if let edition = policy.editions[tag] { return edition }
      wanted = tag.parent
    }
    return policy.editions[policy.authoritative]
  }
}
