/// What a link to another text says: `../terms/2025-01-01/cs.md?a=b#payment`.
///
/// Its names are as they were written: whether there are such a policy and such a text is found when it is resolved.
package struct PolicyLink: Hashable, Sendable {
  /// The name of the policy's folder.
  package var policy: String
  /// Which of the policy's pages.
  package var page = Page.current
  /// The text that is named, `cs` or `cs.md`; the link leads to the one in the reader's language all the same.
  package var text: String?
  package var query: String?
  package var anchor: String?

  package enum Page: Hashable, Sendable {
    /// What is in force.
    case current
    /// A release, by the day from which it is in force.
    case release(CalendarDate)
    /// What a release changed.
    case changes(CalendarDate)
  }

  package init(_ policy: String, query: String? = nil, anchor: String? = nil) {
    self.policy = policy
    self.query = query
    self.anchor = anchor
  }

  /// `?a=b#payment`, or nothing.
  package var suffix: String { (query.map { "?" + $0 } ?? "") + (anchor.map { "#" + $0 } ?? "") }
}
