/// A table that a text asks for by name, `{{> cookies}}`, and that the theme makes of the site's records.
package enum RecordTable: String, Hashable, Sendable, CaseIterable {
  case cookies, processors

  /// The file that holds the records.
  package var file: String { "content/\(rawValue).yaml" }
}
