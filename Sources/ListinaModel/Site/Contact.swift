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
