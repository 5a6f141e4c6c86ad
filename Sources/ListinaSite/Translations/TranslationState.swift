/// How far a translation follows the authoritative text.
package enum TranslationState: String, Sendable, CaseIterable {
  case current
  /// Parts of the authoritative text have changed, were added or removed since it was accepted.
  case outdated
  /// There is a text, of which nobody has said that it matches.
  case neverAccepted = "never-accepted"
  /// There is no text in the language.
  case missing
}
