/// Why something is said, what someone may have written to hear it, and what to write instead.
///
/// It is for people who know their texts and not programming.
package struct Explanation: Sendable {
  /// What is wrong, in so few words that a list can show them.
  package var summary: String
  /// Why it is said: one to three sentences.
  package var cause: String
  /// What gives it; nil where no file of a site does.
  package var example: Example?
  /// What to do: one to three sentences.
  package var cure: String

  /// Lines of `cause` and `cure` are joined: whoever shows them breaks them where they fit.
  init(_ summary: String, cause: String, example: Example? = nil, cure: String) {
    self.summary = summary
    self.cause = Self.joined(cause)
    self.example = example
    self.cure = Self.joined(cure)
  }

  private static func joined(_ lines: String) -> String {
    lines.split(separator: "\n").joined(separator: " ")
  }
}
