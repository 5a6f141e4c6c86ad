package import ListinaFiles
package import ListinaModel

/// Which files a site has, by what they are for.
package struct SourceTree: Sendable {
  /// A folder of `content/` that is a policy's.
  package struct PolicyFolder: Sendable {
    package var name: String
    package var place: SourcePlace
    /// Path below the folder → file.
    package var files: [String: FileEntry] = [:]
  }

  package private(set) var site: FileEntry?
  /// The files of records that are there.
  package private(set) var records: [RecordTable: FileEntry] = [:]
  /// Files of `content/strings/`, by name.
  package private(set) var strings: [String: FileEntry] = [:]
  /// Files of `content/theme/`, by their path below it.
  package private(set) var themeFiles: [String: FileEntry] = [:]
  /// Files of `content/static/`, by their path below it.
  package private(set) var staticFiles: [String: FileEntry] = [:]
  /// By name: the files of a folder need not follow one another, as `terms-of-use` stands before `terms/cs.md`.
  private var policyFolders: [String: PolicyFolder] = [:]
  package private(set) var diagnostics: DiagnosticList

  /// In the order of their names.
  package var policies: [PolicyFolder] { policyFolders.values.sorted { $0.name < $1.name } }

  /// Lists `content/` of the site at `root`.
  package static func list(_ root: String, within boundary: SiteBoundary) -> SourceTree {
    let tree = FileTree.list(
      root + "/content", named: "content", within: boundary, ignoring: Self.isIgnored)
    let isMissing = { (diagnostic: Diagnostic) in
      diagnostic.id == .missingFile && diagnostic.place?.file == "content"
    }
    var sources = SourceTree(
      diagnostics: DiagnosticList(
        tree.diagnostics.all.map { isMissing($0) ? missingContent(of: root) : $0 }))
    for entry in tree.entries { sources.add(entry) }
    return sources
  }

  /// Lists the folder of one policy, and tells which of its files cannot be used.
  static func list(
    _ policy: String, of root: String, within boundary: SiteBoundary
  ) -> (folder: PolicyFolder, diagnostics: DiagnosticList) {
    let name = "content/\(policy)"
    let tree = FileTree.list(root + "/" + name, named: name, within: boundary, ignoring: Self.isIgnored)
    var folder = PolicyFolder(name: policy, place: SourcePlace(name))
    for entry in tree.entries where entry.kind == .file {
      folder.files[String(entry.name.dropFirst(name.count + 1))] = entry
    }
    return (folder, tree.diagnostics)
  }

  /// The error for a root without `content/`: whoever has none is most likely in another folder than they think.
  package static func missingContent(of root: String) -> Diagnostic {
    let place = SourcePlace("content")
    do throws(FileError) {
      if try FileSystem.statusIfAny(of: root + "/site.yaml") != nil {
        return .error(
          .missingFile, "there is no folder 'content' here, but its 'site.yaml' is", at: place,
          hint: "run the command in the folder above, or name that with --root")
      }
    } catch {
      // It only would have told more.
    }
    return .error(
      .missingFile, "there is no folder 'content'", at: place,
      hint:
        "run the command in the site's folder, or name it with --root; 'listina init DIR' starts a new site")
  }

  /// The names of files and folders that are there but cannot be used, which was reported.
  var unusable: Set<String> {
    Set(diagnostics.all.filter { $0.severity == .error }.compactMap(\.place?.file))
  }

  private init(diagnostics: DiagnosticList) { self.diagnostics = diagnostics }

  /// Notes for people and the files of tools, which are no part of the site; all of `static/` is, as it stands.
  private static func isIgnored(_ name: String) -> Bool {
    let last = name.split(separator: "/").last ?? ""
    if last == ".DS_Store" { return true }
    if name.hasPrefix("content/static/") { return false }
    return last.hasPrefix(".") || last == "README.md"
  }

  private mutating func add(_ entry: FileEntry) {
    let parts = entry.name.split(separator: "/").dropFirst()
    guard let first = parts.first.map(String.init) else { return }
    if parts.count == 1 {
      if entry.kind == .folder { addFolder(first, entry) } else { addFile(first, entry) }
      return
    }
    guard entry.kind == .file else { return }
    let below = parts.dropFirst().joined(separator: "/")
    switch first {
    case "strings" where parts.count > 2:
      diagnostics.add(
        .warning(
          .unknownFile, "unknown file '\(entry.name)'", at: entry.place,
          hint: "move it to 'content/strings/\(entry.lastName)'"))
    case "strings": strings[below] = entry
    case "theme": themeFiles[below] = entry
    case "static": staticFiles[below] = entry
    default: policyFolders[first]?.files[below] = entry
    }
  }

  private mutating func addFolder(_ name: String, _ entry: FileEntry) {
    guard !["strings", "theme", "static"].contains(name) else { return }
    guard !Self.knownFiles.contains(name) else {
      diagnostics.add(
        .error(
          .notAFile, "'\(entry.name)' is a folder", at: entry.place, hint: "put a file in its place"))
      return
    }
    policyFolders[name] = PolicyFolder(name: name, place: entry.place)
  }

  private static let knownFiles = ["site.yaml", "cookies.yaml", "processors.yaml"]

  private mutating func addFile(_ name: String, _ entry: FileEntry) {
    switch name {
    case "site.yaml": site = entry
    case "cookies.yaml": records[.cookies] = entry
    case "processors.yaml": records[.processors] = entry
    default:
      let nearest = NearestName.find(name, among: Self.knownFiles)
      let stray = StrayText(name, locales: []).map {
        "move it into the folder of its policy, as in 'content/privacy/\($0.locale).md'"
      }
      diagnostics.add(
        .warning(
          .unknownFile, "unknown file '\(entry.name)'", at: entry.place,
          hint: stray ?? nearest.map { "rename it to '\($0)'" }
            ?? "texts go into a folder for each policy; other files go into content/static/"))
    }
  }
}
