/// A file of the site.
package struct SourceFile: Hashable, Sendable {
  /// The path relative to the site's root, in composed Unicode, for people and diagnostics.
  package var name: String
  /// The path that opens it.
  package var path: String

  package init(name: String, path: String) {
    self.name = name
    self.path = path
  }
}
