import ListinaContent
import ListinaFiles
import ListinaModel
import ListinaSamples

/// The catalog of a site on disk, read with what is wrong in it.
struct CatalogSample {
  static let site = """
    name: Example
    baseURL: https://example.com
    locales: [cs, en]
    contact: {email: a@example.com}

    """

  let catalog: Catalog?
  let report: [String]

  /// A small site that has nothing wrong, with these files in place of its own or beside them.
  init(_ files: [String: String] = [:]) throws {
    let usual = ["content/site.yaml": Self.site, "content/privacy/cs.md": "# Soukromí\n"]
    try self.init(only: usual.merging(files) { _, new in new })
  }

  init(only files: [String: String]) throws {
    let site = try TemporarySite(files)
    let boundary = try SiteBoundary(root: site.path, folders: ["content", "themes"])
    let read = CatalogReader(SourceTree.list(site.path, within: boundary)).read(pausing: {})
    catalog = read.catalog
    report = read.diagnostics.report
  }

  /// The policy of the small site, or the first.
  var policy: Policy? { catalog?.policies.first { $0.id.text == "privacy" } ?? catalog?.policies.first }

  func edition(_ locale: String) throws -> Edition? { policy?.editions[try Sample.tag(locale)] }
}
