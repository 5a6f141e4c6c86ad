/// Finds which of some locales serve the readers of others: with texts, variables, labels or interface strings.
///
/// That is the locale itself, then those that say less (RFC 4647, section 3.4), with what that leaves to others: scripts
/// are never mixed (`zh-TW` leads to `zh-Hant`, not to `zh`), codes of one language are the same (`iw` is `he`), and
/// countries have the parents that CLDR gives them (`es-MX` → `es-419` → `es`).
///
/// To tell takes some time: ask once for each locale, not for each page.
package struct LocaleLookup: Sendable {
  private let offered: [LocaleKey: [LocaleTag]]

  /// A lookup among the locales in which something is there.
  package init(_ offered: some Sequence<LocaleTag>) {
    self.offered = Dictionary(grouping: offered) { LocaleKey(of: $0) }
  }

  /// Those that serve the readers of a locale, the nearest first.
  package func tags(for reader: LocaleTag) -> [LocaleTag] {
    guard !offered.isEmpty else { return [] }
    return LocaleKey(of: reader).chain.flatMap { key in
      // Spellings of the same: the reader's own is the nearest.
      (offered[key] ?? []).sorted { (distance($0, reader), $0) < (distance($1, reader), $1) }
    }
  }

  /// The one that serves the readers of a locale best.
  package func nearest(to reader: LocaleTag) -> LocaleTag? { tags(for: reader).first }

  private func distance(_ tag: LocaleTag, _ reader: LocaleTag) -> Int {
    tag == reader ? 0 : tag.language == reader.language ? 1 : 2
  }
}
