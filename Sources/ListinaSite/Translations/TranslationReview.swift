package import ListinaModel

/// How a translation stands to the authoritative text, unit by unit, since it was accepted last.
package struct TranslationReview: Sendable {
  /// A unit of the authoritative text, one of the translation, and what was accepted of them; at least one is there.
  package struct Row: Hashable, Sendable {
    /// The index of the accepted pair.
    package var recorded: Int?
    /// The index of the unit in the authoritative text.
    package var original: Int?
    /// The index of the unit in the translation.
    package var translation: Int?
    /// What has happened in the authoritative text since; nil where it is as it was accepted.
    package var change: Change?
  }

  /// A unit of the authoritative text that the translation may not follow.
  package struct Change: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
      case changed, added, removed
    }

    package var kind: Kind
    /// By which people name it: it is another one when the text changes again.
    package var id: String
    /// The translation has changed too, or has a unit in its place: it may follow already.
    package var isAnswered: Bool
  }

  package let original: [TextUnit]
  /// Empty when the translation was not read.
  package let translation: [TextUnit]
  /// The translation was read.
  package let hasTranslation: Bool
  package let acceptance: TranslationLock.Acceptance
  /// In the order of the authoritative text.
  package private(set) var rows: [Row]

  /// The rows of what the translation may not follow.
  package var changes: [Row] { rows.filter { $0.change != nil } }

  package var isOutdated: Bool { rows.contains { $0.change != nil } }

  /// How many units there are to follow: those of the authoritative text, and those that are gone from it.
  package var unitCount: Int { original.count + rows.count { $0.change?.kind == .removed } }

  /// Compares the units of both texts with what was accepted; nil for a translation of which only the state is asked.
  ///
  /// A unit that is gone from the authoritative text is no change once it is gone from the translation as well.
  package init(
    of translation: [TextUnit]?, with original: [TextUnit], since acceptance: TranslationLock.Acceptance,
    in lock: TranslationLock
  ) {
    self.original = original
    self.translation = translation ?? []
    hasTranslation = translation != nil
    self.acceptance = acceptance
    self.rows = UnitComparison(original, translation ?? [], acceptance, lock).rows()
    var counter = NameCounter()
    rows = rows.map { row in
      guard let kind = changeKind(of: row) else { return row }
      let digest =
        row.original.map { original[$0].digest } ?? row.recorded.flatMap { acceptance.pairs[$0].original }
      var row = row
      row.change = Change(
        kind: kind, id: counter.next(digest?.shortText ?? "-"), isAnswered: isAnswered(row))
      return row
    }
  }

  private init(
    _ original: [TextUnit], _ translation: [TextUnit], _ acceptance: TranslationLock.Acceptance, _ rows: [Row]
  ) {
    self.original = original
    self.translation = translation
    hasTranslation = true
    self.acceptance = acceptance
    self.rows = rows
  }

  /// The same review of a translation whose units have been replaced, each of which `index` finds for its row.
  package func following(_ translation: [TextUnit], at index: (Row) -> Int?) -> TranslationReview {
    TranslationReview(
      original, translation, acceptance,
      rows.map { row in
        var row = row
        row.translation = index(row)
        return row
      })
  }

  /// How an authoritative text has changed since each of its translations was accepted, without their own units.
  package static func all(
    of units: [TextUnit], in lock: TranslationLock, source: LocaleTag
  ) -> [LocaleTag: TranslationReview] {
    var reviews: [LocaleTag: TranslationReview] = [:]
    for locale in lock.acceptances.keys {
      guard let acceptance = lock.acceptance(of: locale, from: source) else { continue }
      reviews[locale] = TranslationReview(of: nil, with: units, since: acceptance, in: lock)
    }
    return reviews
  }

  private func changeKind(of row: Row) -> Change.Kind? {
    let pair = row.recorded.map { acceptance.pairs[$0] }
    guard let unit = row.original else {
      // A translation that was not read has what was accepted of it.
      let isThere = hasTranslation ? row.translation != nil : pair?.translation != nil
      return pair?.original != nil && isThere ? .removed : nil
    }
    guard let pair else { return .added }
    if pair.original != original[unit].digest { return .changed }
    guard hasTranslation, pair.translation != nil else { return nil }
    // What was accepted has gone from the translation, or stands there as in the authoritative text.
    guard let own = row.translation else { return .added }
    return isUntranslated(own) && pair.translation != translation[own].digest ? .added : nil
  }

  private func isAnswered(_ row: Row) -> Bool {
    guard let own = row.translation, !isUntranslated(own) else { return false }
    guard let recorded = row.recorded else { return true }
    return acceptance.pairs[recorded].translation != translation[own].digest
  }

  /// Whether a unit of the translation is marked as one in the language of the authoritative text.
  package func isUntranslated(_ unit: Int) -> Bool { translation[unit].language == acceptance.source.text }
}
