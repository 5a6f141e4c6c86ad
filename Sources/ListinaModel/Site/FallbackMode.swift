/// What becomes of a policy's page in a locale in which the policy has no text.
package enum FallbackMode: String, CaseIterable, Sendable {
  /// It shows another text, and says so where that is in another language.
  case show
  /// There is none, and links of that locale lead to the page of the other text.
  case omit
}
