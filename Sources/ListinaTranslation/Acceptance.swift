import ListinaContent
package import ListinaModel
package import ListinaSite

/// What is put on record when parts of a translation are said to match the authoritative text again.
package struct Acceptance: Sendable {
  private let review: TranslationReview
  /// The ids of the authoritative text's headings, by the index of their units.
  private let ids: [Int: String]
  /// The translation's file as it is now; without it, the translation is looked at anew each time.
  package var text: BlockDigest?

  /// What can be put on record in a lock of which the review tells.
  package init(of review: TranslationReview, in lock: TranslationLock) {
    self.review = review
    let reviews = TranslationReview.all(of: review.original, in: lock, source: review.acceptance.source)
    let kept = KeptIDs.ids(of: reviews)
    ids = KeptIDs.names(of: review.original, keeping: kept)
  }

  /// The lock with the changes that `isAccepted` names put on record; what has not changed is recorded as it is now.
  ///
  /// A change that is not accepted stays one: what was recorded of its unit is kept.
  package func lock(
    from lock: TranslationLock, for locale: LocaleTag, on date: CalendarDate,
    accepting isAccepted: (TranslationReview.Row) -> Bool
  ) -> TranslationLock {
    var lock = lock
    let pairs = review.rows.compactMap { row in
      row.change == nil || isAccepted(row) ? pair(of: row) : row.recorded.map { review.acceptance.pairs[$0] }
    }
    lock.acceptances[locale] = TranslationLock.Acceptance(
      of: review.acceptance.source, on: date, pairs: pairs)
    lock.acceptances[locale]?.text = text
    for unit in review.original {
      lock.escapedWordings[unit.digest] = EscapedLine.bytes(of: unit.wording)[...]
    }
    return lock
  }

  /// Both units as they are now; nil when neither is there.
  private func pair(of row: TranslationReview.Row) -> TranslationLock.Pair? {
    let original = row.original.map { review.original[$0] }
    let translation = row.translation.map { review.translation[$0] }
    guard let unit = original ?? translation else { return nil }
    return TranslationLock.Pair(
      unit.kind, original: original?.digest, translation: translation?.digest,
      id: unit.kind == .heading ? row.original.flatMap { ids[$0] } : nil)
  }
}
