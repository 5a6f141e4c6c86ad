import ListinaContent
import ListinaFiles
import ListinaModel

/// A site that is there, to which something is added.
struct StartedSite {
  let root: String
  let catalog: Catalog
  private let folders: [SourceTree.PolicyFolder]
  private let diagnostics: DiagnosticList
  private let watchdog: Watchdog

  /// Reads the site at a root; refuses one whose `site.yaml` does not tell enough.
  static func read(_ root: String, _ watchdog: Watchdog) throws(StartTrouble) -> StartedSite {
    let boundary: SiteBoundary
    do throws(FileError) {
      boundary = try SiteBoundary(root: root, folders: ["content"])
    } catch {
      throw .refused(
        .missingFile, "there is no folder '\(root)'", hint: "name the folder that holds content/ with --root")
    }
    let tree = SourceTree.list(root, within: boundary)
    let (catalog, diagnostics) = CatalogReader(tree, watchdog).read {}
    guard let catalog else {
      // Whatever is wrong with policies does not stand in the way.
      let files = ["content", "content/site.yaml"]
      throw .refused(diagnostics.all.filter { $0.severity == .error && files.contains($0.place?.file ?? "") })
    }
    return StartedSite(
      root: root, catalog: catalog, folders: tree.policies, diagnostics: diagnostics, watchdog: watchdog)
  }

  /// The folder of a policy, if it holds anything.
  func folder(of id: Slug) -> SourceTree.PolicyFolder? {
    folders.first { $0.name == id.text && !$0.files.isEmpty }
  }

  /// A policy that can be read.
  func policy(_ id: Slug, at place: SourcePlace) throws(StartTrouble) -> Policy {
    if let policy = catalog.policies.first(where: { $0.id == id }) { return policy }
    throw .refused(
      diagnostics.all.filter {
        guard $0.severity == .error, let file = $0.place?.file else { return false }
        return file == place.file || file.hasPrefix(place.file + "/")
      })
  }

  /// The text of an edition taken apart.
  func outline(of edition: Edition, in policy: Policy) throws(StartTrouble) -> TextOutline {
    let name = edition.source.name
    let file = watchdog.watch(name) { TextFile.read(FileEntry(path: edition.source.path, name: name)) }
    guard let bytes = file.bytes else { throw .refused(file.diagnostics.all) }
    var variables = Variables(of: catalog.site, local: catalog.localVariables, for: edition.locale)
      .naming(policy.id, title: edition.title)
    variables.tables = catalog.tables
    let reader = OutlineReader(policy: policy.id, variables: variables)
    return watchdog.watch(name) { reader.read(SourceText(name: name, bytes: bytes)) }
  }
}
