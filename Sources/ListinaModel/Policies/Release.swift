/// A version of a policy that is in force from a day on, kept unchanged for ever.
package struct Release: Hashable, Sendable {
  /// The day from which it is in force; also its name and address.
  package var effective: CalendarDate
  /// The day on which it was made known, when that was before it took effect.
  package var announced: CalendarDate?
  /// Whether the change matters so much that customers are told.
  package var isMaterial: Bool
  /// What changed, in a sentence.
  package var summary: LocalizedText?

  package init(effective: CalendarDate, isMaterial: Bool) {
    self.effective = effective
    self.isMaterial = isMaterial
  }
}
