import ListinaContent
package import ListinaModel

/// What an import is asked to do.
package struct ImportOptions: Sendable {
  /// The folder that is read.
  package var source: String
  /// The folder that becomes the site's root.
  package var output: String
  /// The language of texts that do not say theirs; nil for English.
  package var locale: LocaleTag?
  /// Where the texts are published now: pages that are not among them stay there.
  package var publishedAt: BaseURL?
  package var baseURL: BaseURL?
  package var name: String?
  package var email: String?

  /// An import from one folder into another; both paths without slashes at their ends.
  package init(source: String, output: String) {
    self.source = Self.trimmed(source)
    self.output = Self.trimmed(output)
  }

  private static func trimmed(_ path: String) -> String {
    var path = path
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
