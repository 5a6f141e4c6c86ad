/// What a policy is about, which decides how pages link to it (RFC 6903) and whether it has releases.
package enum PolicyKind: String, Sendable, CaseIterable {
  case privacy, cookies, terms, other
  /// An imprint or an accessibility statement: no releases, no notices.
  case page
}

extension PolicyKind {
  /// A policy that is named after a kind is of that kind.
  package static func named(by id: Slug) -> PolicyKind {
    let named: [PolicyKind] = [.privacy, .cookies, .terms]
    return named.first { $0.rawValue == id.text } ?? .other
  }
}
