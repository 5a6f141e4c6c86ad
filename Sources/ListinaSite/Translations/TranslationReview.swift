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
  package let rows: [Row]

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
    let comparison = UnitComparison(original, translation ?? [], acceptance, lock)
    var counter = NameCounter()
    rows = comparison.rows().map { row in
      var row = row
      guard let kind = Self.change(of: row, original, acceptance) else { return row }
      if kind == .removed, translation != nil, row.translation == nil { return row }
      let digest =
        row.original.map { original[$0].digest } ?? row.recorded.flatMap { acceptance.pairs[$0].original }
      row.change = Change(
        kind: kind, id: counter.next(digest?.shortText ?? "-"),
        isAnswered: Self.isAnswered(row, translation ?? [], acceptance))
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

  private static func change(
    of row: Row, _ original: [TextUnit], _ acceptance: TranslationLock.Acceptance
  ) -> Change.Kind? {
    let recorded = row.recorded.flatMap { acceptance.pairs[$0].original }
    guard let unit = row.original else { return recorded == nil ? nil : .removed }
    guard row.recorded != nil else { return .added }
    return recorded == original[unit].digest ? nil : .changed
  }

  private static func isAnswered(
    _ row: Row, _ translation: [TextUnit], _ acceptance: TranslationLock.Acceptance
  ) -> Bool {
    guard let unit = row.translation else { return false }
    guard let recorded = row.recorded else { return true }
    return acceptance.pairs[recorded].translation != translation[unit].digest
  }
}
