/// A difference between a translation and the authoritative text that someone has looked at and found right.
package struct AcceptedFinding: Hashable, Sendable {
  package var finding: DiagnosticID
  package var locale: LocaleTag
  /// The section in which it stands, by its anchor; nil before the first heading.
  package var anchor: String?
  /// What the authoritative text has; nil for nothing.
  package var original: String?
  /// What the translation has; nil for nothing.
  package var translation: String?
  package var reason: String
  /// Where it is accepted.
  package var place: SourcePlace

  package init(_ finding: DiagnosticID, in locale: LocaleTag, reason: String, at place: SourcePlace) {
    self.finding = finding
    self.locale = locale
    self.reason = reason
    self.place = place
  }
}
