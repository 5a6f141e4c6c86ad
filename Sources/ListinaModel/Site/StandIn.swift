/// What stands in the settings of a new site until its owner writes their own.
package enum StandIn {
  package static let name = "Policies"
  /// The reader's own computer, of which a build warns.
  package static let baseURL = "http://localhost:8080"
  /// Reaches nobody (RFC 6761, section 6.4), of which a build warns.
  package static let email = "office@example.invalid"
}
