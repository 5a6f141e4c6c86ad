package import ListinaModel

/// What was read of a policy's folder.
package struct ReadPolicy: Sendable {
  /// Nil when it cannot be published.
  package var policy: Policy?
  package var diagnostics: DiagnosticList
}
