/// A table that a text asks for by name, `{{> cookies}}`, and that the theme makes of the site's records.
package enum RecordTable: String, Hashable, Sendable, CaseIterable {
  case cookies, processors
}
