/// What a policy is about, which decides how pages link to it (RFC 6903) and whether it has releases.
package enum PolicyKind: String, Sendable, CaseIterable {
  case privacy, cookies, terms, other
  /// An imprint or an accessibility statement: no releases, no notices.
  case page
}

extension PolicyKind {
  /// The kind of a policy whose `policy.yaml` does not say one: that of the same name as its id, else `other`.
  package static func unstated(of id: Slug) -> PolicyKind {
    let named: [PolicyKind] = [.privacy, .cookies, .terms]
    return named.first { $0.rawValue == id.text } ?? .other
  }

  /// The kind that an id surely means, to be written to the `policy.yaml` of a new policy.
  package static func named(by id: Slug) -> PolicyKind {
    switch id.text {
    case "privacy-policy", "privacy-statement", "privacy-notice": .privacy
    case "cookie-policy", "cookies-policy", "cookie-statement", "cookie-notice": .cookies
    case "terms-of-service", "terms-of-use", "terms-and-conditions", "terms-conditions", "tos": .terms
    case "imprint", "impressum", "accessibility", "accessibility-statement": .page
    default: unstated(of: id)
    }
  }
}
