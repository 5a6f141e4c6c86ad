/// Whom readers of the policies can turn to.
package struct Contact: Hashable, Sendable {
  package var email: String
  package var name: String?
  /// A page with other ways of contact.
  package var url: String?
  /// The postal address, line by line.
  package var address: [String]

  package init(email: String, name: String? = nil, url: String? = nil, address: [String] = []) {
    self.email = email
    self.name = name
    self.url = url
    self.address = address
  }
}

extension Contact {
  /// Whether a text is an e-mail address as `mailto:` takes it: no spaces, one `@`, a host after it.
  package static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].contains(".") else { return false }
    let forbidden = "<>()[]\\,;:\"&?#'"
    return parts[1].split(separator: ".", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty }
      && !text.contains { $0.isWhitespace || forbidden.contains($0) }
  }
}
