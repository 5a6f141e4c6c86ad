/// Something that the author of content or of a theme should know.
///
/// Messages are lowercase, without a full stop, and quote the input; the hint says what to do.
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: String, Sendable, CaseIterable {
    /// Nothing is published while it stands.
    case error
    /// The site is published, but something is likely not as meant.
    case warning
    /// Work in progress: nothing is wrong.
    case note
  }

  package var id: DiagnosticID
  package var severity: Severity
  package var message: String
  package var place: SourcePlace?
  package var hint: String?

  package init(
    _ severity: Severity, _ id: DiagnosticID, _ message: String, at place: SourcePlace? = nil,
    hint: String? = nil
  ) {
    self.id = id
    self.severity = severity
    self.message = message
    self.place = place
    self.hint = hint
  }

  package static func error(
    _ id: DiagnosticID, _ message: String, at place: SourcePlace? = nil, hint: String? = nil
  ) -> Self { Self(.error, id, message, at: place, hint: hint) }

  package static func warning(
    _ id: DiagnosticID, _ message: String, at place: SourcePlace? = nil, hint: String? = nil
  ) -> Self { Self(.warning, id, message, at: place, hint: hint) }

  package static func note(
    _ id: DiagnosticID, _ message: String, at place: SourcePlace? = nil, hint: String? = nil
  ) -> Self { Self(.note, id, message, at: place, hint: hint) }
}
