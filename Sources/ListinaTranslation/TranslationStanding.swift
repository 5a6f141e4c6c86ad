package import ListinaModel
package import ListinaSite

/// How one translation of a policy stands to the authoritative text.
package struct TranslationStanding: Sendable {
  package let policy: Slug
  package let locale: LocaleTag
  package let state: TranslationState
  /// The language that readers get where there is no text in theirs.
  package var served: LocaleTag?
  /// The text is a draft, and not for readers yet.
  package var isDraft = false
  /// The file of the text, whether it is there or not.
  package let file: String
  /// Units of the authoritative text, and those that are gone from it while the translation has them.
  package let blocks: Int
  /// On which day some of it was accepted last.
  package var accepted: CalendarDate?
  /// What the translation may not follow, in the order of the authoritative text.
  package var changes: [ChangedUnit] = []
}

/// A unit of the authoritative text that has changed since a translation was accepted.
package struct ChangedUnit: Sendable {
  package let change: TranslationReview.Change
  package let kind: TextUnit.Kind
  /// The section of the authoritative text in which it stands, or of the translation's where it is gone from there.
  package let section: String?
  /// Where it stands in the authoritative text; nil for what was removed.
  package let original: SourcePlace?
  /// Where the translation has it; nil for what is not translated.
  package let translation: SourcePlace?
  /// How it was written when the translation was accepted; nil for what was added.
  package let oldWording: String?
  /// How it is written now; nil for what was removed.
  package let newWording: String?
  package let translatedWording: String?
  /// The translation has it marked as one in the language of the authoritative text.
  package let isUntranslated: Bool

  package init?(_ row: TranslationReview.Row, of review: TranslationReview, in lock: TranslationLock) {
    guard let change = row.change else { return nil }
    let recorded = row.recorded.map { review.acceptance.pairs[$0] }
    let unit = row.original.map { review.original[$0] }
    let translated = row.translation.map { review.translation[$0] }
    self.change = change
    kind = unit?.kind ?? recorded?.kind ?? translated?.kind ?? .other
    section = unit?.section ?? translated?.section
    original = unit?.place
    translation = translated?.place
    oldWording = recorded?.original.flatMap(lock.wording)
    newWording = unit?.wording
    translatedWording = translated?.wording
    isUntranslated = row.translation.map { review.isUntranslated($0) } ?? false
  }
}
