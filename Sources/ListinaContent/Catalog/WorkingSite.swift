package import ListinaFiles
package import ListinaModel

/// A site that is there, whose texts a command works at.
package struct WorkingSite: Sendable {
  package let root: String
  package let catalog: Catalog
  private let folders: [SourceTree.PolicyFolder]
  private let diagnostics: DiagnosticList
  package let watchdog: Watchdog
  private let boundary: SiteBoundary

  /// Reads the site at a root; refuses one whose `site.yaml` does not tell enough.
  package static func read(_ root: String, _ watchdog: Watchdog) throws(CommandTrouble) -> WorkingSite {
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
    return WorkingSite(
      root: root, catalog: catalog, folders: tree.policies, diagnostics: diagnostics, watchdog: watchdog,
      boundary: boundary)
  }

  /// What is wrong with the site, as far as it stands in the way of its policies.
  package var errors: [Diagnostic] { diagnostics.all.filter { $0.severity == .error } }

  /// The folder of a policy, if it holds anything.
  package func folder(of id: Slug) -> SourceTree.PolicyFolder? {
    folders.first { $0.name == id.text && !$0.files.isEmpty }
  }

  /// Refuses a language that the site has not.
  package func checkLocale(_ locale: LocaleTag) throws(CommandTrouble) {
    let known = catalog.site.locales
    guard !known.contains(locale) else { return }
    let nearest = NearestName.find(locale.text, among: known.map(\.text))
    throw .refused(
      .unlistedLocale, "the site has no locale '\(locale)'", at: SourcePlace("content/site.yaml"),
      hint: nearest.map { "write '\($0)'" } ?? "add '\(locale)' to 'locales' there")
  }

  /// A file is replaced, and so would be a link that stands in its place: it is refused.
  package func checkIsNoLink(_ name: String) throws(CommandTrouble) {
    let status: FileStatus?
    do throws(FileError) { status = try FileSystem.statusIfAny(of: root + "/" + name) } catch {
      throw .refused([error.diagnostic])
    }
    guard status?.kind == .link else { return }
    throw .refused(
      .notAFile, "'\(name)' is a symbolic link, and would be replaced by a file", at: SourcePlace(name),
      hint: "put the file in its place")
  }

  /// What the variables of an edition's text stand for.
  package func variables(of edition: Edition, in policy: Policy) -> Variables {
    var variables = Variables(of: catalog.site, local: catalog.localVariables, for: edition.locale)
      .naming(policy.id, title: edition.title)
    variables.tables = catalog.tables
    return variables
  }

  /// A policy that can be read.
  package func policy(_ id: Slug, at place: SourcePlace) throws(CommandTrouble) -> Policy {
    if let policy = catalog.policies.first(where: { $0.id == id }) { return policy }
    throw .refused(Self.errors(of: place, among: diagnostics))
  }

  /// A policy as its folder is now, for whoever holds it; the rest of the site is as it was read.
  package func rereadPolicy(_ id: Slug) throws(CommandTrouble) -> Policy {
    let (folder, found) = SourceTree.list(id.text, of: root, within: boundary)
    var problems = found
    var reader = PolicyReader(
      site: catalog.site, localVariables: catalog.localVariables, isKnownSite: true, watchdog: watchdog)
    reader.unread = Set(problems.all.filter { $0.severity == .error }.compactMap(\.place?.file))
    let read = reader.read(folder)
    if let policy = read.policy { return policy }
    problems.add(contentsOf: read.diagnostics)
    throw .refused(Self.errors(of: folder.place, among: problems))
  }

  private static func errors(of place: SourcePlace, among diagnostics: DiagnosticList) -> [Diagnostic] {
    diagnostics.all.filter {
      guard $0.severity == .error, let file = $0.place?.file else { return false }
      return file == place.file || file.hasPrefix(place.file + "/")
    }
  }
}
