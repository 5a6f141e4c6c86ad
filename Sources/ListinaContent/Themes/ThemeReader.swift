package import ListinaFiles
package import ListinaModel

/// Reads a theme's folder, and a site's own files in place of the theme's.
package struct ThemeReader {
  /// Folders that hold themes, in the order in which they are searched.
  package struct Shelf: Sendable {
    package var path: String
    /// The folder's name in diagnostics.
    package var name: String

    package init(path: String, name: String) {
      self.path = path
      self.name = name
    }
  }

  private let shelves: [Shelf]
  private let boundary: SiteBoundary
  private var diagnostics = DiagnosticList()

  package init(_ shelves: [Shelf], within boundary: SiteBoundary) {
    self.shelves = shelves
    self.boundary = boundary
  }

  /// The theme of a name with the site's files, or nil when there is none that can be read.
  package consuming func read(
    _ choice: ThemeChoice, overriddenBy siteFiles: [String: FileEntry],
    strings siteStrings: [LocaleTag: [String: ThemeSource.Message]]
  ) -> (source: ThemeSource?, diagnostics: DiagnosticList) {
    let name = choice.name
    guard let shelf = find(choice) else { return (nil, diagnostics) }
    var files = list(shelf, name)
    for (path, entry) in siteFiles.sorted(by: { $0.key < $1.key }) {
      guard ["templates/", "assets/", "strings/"].contains(where: path.hasPrefix) else {
        reportUnknown(entry, path, near: Array(files.keys))
        continue
      }
      files[path] = entry
    }
    guard let settings = files["theme.yaml"] else {
      // A folder that could not be listed was reported.
      if diagnostics.hasErrors { return (nil, diagnostics) }
      diagnostics.add(
        .error(
          .missingTheme, "theme '\(name)' has no 'theme.yaml'", at: SourcePlace("\(shelf.name)/\(name)"),
          hint: "add it, with 'name: \(name)' and 'contract: 1'"))
      return (nil, diagnostics)
    }
    var source = ThemeSource(name: name, place: settings.place)
    readSettings(settings, into: &source)
    for (path, entry) in files.sorted(by: { $0.key < $1.key }) { read(entry, at: path, into: &source) }
    let isRewritten = siteFiles.keys.contains { $0.hasPrefix("templates/") }
    // Templates of the site may show strings of its own.
    let known = isRewritten ? nil : Set(source.strings.values.flatMap(\.keys))
    addSiteStrings(siteStrings, known: known, to: &source)
    return (source, diagnostics)
  }

  // MARK: Finding

  private mutating func find(_ choice: ThemeChoice) -> Shelf? {
    let name = choice.name
    var known: [String] = []
    for shelf in shelves {
      let themes = names(on: shelf)
      if themes.contains(name) { return shelf }
      known += themes
    }
    let places = shelves.map { "'\($0.name)/'" }.joined(separator: " and ")
    let nearest = NearestName.find(name, among: known)
    let themes = Set(known).sorted().map { "'\($0)'" }.joined(separator: ", ")
    diagnostics.add(
      .error(
        .missingTheme, "there is no theme '\(name)' in \(places)",
        at: choice.place ?? SourcePlace("content/site.yaml"),
        hint: nearest.map { "write '\($0)'" }
          ?? (themes.isEmpty ? "add a folder for it" : "there are \(themes)")))
    return nil
  }

  /// The themes of a shelf; one that is missing has none.
  private func names(on shelf: Shelf) -> [String] {
    do throws(FileError) {
      // An installation may have put a link there. Where it may not lead, the theme's own files say.
      return try FolderItem.all(in: FileSystem.resolve(shelf.path))
        .filter { $0.kind != .file }.compactMap(\.name)
    } catch {
      return []
    }
  }

  /// Path below the theme's folder → file.
  private mutating func list(_ shelf: Shelf, _ name: String) -> [String: FileEntry] {
    let folder = "\(shelf.name)/\(name)"
    let tree = FileTree.list("\(shelf.path)/\(name)", named: folder, within: boundary) { path in
      path.split(separator: "/").last?.hasPrefix(".") ?? false
    }
    diagnostics.add(contentsOf: tree.diagnostics)
    var files: [String: FileEntry] = [:]
    for entry in tree.entries where entry.kind == .file {
      files[String(entry.name.dropFirst(folder.count + 1))] = entry
    }
    return files
  }

  // MARK: Reading

  private mutating func readSettings(_ entry: FileEntry, into source: inout ThemeSource) {
    guard let settings = YAMLFile.read(entry, as: .themeSettings, named: "'theme.yaml'", into: &diagnostics)
    else { return }
    source.contract = settings.contract
    source.options = settings.options
  }

  private mutating func read(_ entry: FileEntry, at path: String, into source: inout ThemeSource) {
    let parts = path.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      if path != "theme.yaml", path != "README.md" { reportUnknown(entry, path, near: ["theme.yaml"]) }
      return
    }
    switch parts[0] {
    case "templates" where path.hasSuffix(".mustache"):
      let text = TextFile.read(entry)
      diagnostics.add(contentsOf: text.diagnostics)
      guard let bytes = text.bytes else { return }
      source.templates[String(parts[1].dropLast(9))] = ThemeSource.Text(name: entry.name, bytes: bytes)
    case "assets": source.assets[parts[1]] = SourceFile(entry)
    case "strings" where parts[1].contains("/"): reportUnknown(entry, path, near: [])
    case "strings":
      guard let locale = StringsFile.locale(of: entry, &diagnostics) else { return }
      source.strings[locale] = YAMLFile.read(entry, as: .messages, named: "the file", into: &diagnostics)
    default: reportUnknown(entry, path, near: [])
    }
  }

  private mutating func addSiteStrings(
    _ strings: [LocaleTag: [String: ThemeSource.Message]], known: Set<String>?, to source: inout ThemeSource
  ) {
    for (locale, messages) in strings.sorted(by: { $0.key < $1.key }) {
      if let known { reportUnknown(messages, known: known, in: source.name) }
      source.strings[locale, default: [:]].merge(messages) { _, site in site }
    }
  }

  /// A string that no page shows is most likely another one misspelt.
  private mutating func reportUnknown(
    _ messages: [String: ThemeSource.Message], known: Set<String>, in theme: String
  ) {
    var nearestNames = NearestNames()
    for (key, message) in messages.sorted(by: { $0.key < $1.key }) where !known.contains(key) {
      let nearest = nearestNames.find { NearestName.find(key, among: known) }
      diagnostics.add(
        .error(
          .unknownString, "theme '\(theme)' has no string '\(key)'", at: message.place,
          hint: nearest.map { "write '\($0)'" } ?? "delete it: no page would show it"))
    }
  }

  private mutating func reportUnknown(_ entry: FileEntry, _ path: String, near known: [String]) {
    let nearest = NearestName.find(path, among: known)
    diagnostics.add(
      .warning(
        .unknownFile, "unknown file '\(entry.name)'", at: entry.place,
        hint: nearest.map { "rename it to '\($0)'" }
          ?? "a theme has theme.yaml and files in templates/ (.mustache), assets/ and strings/ (.yaml)"))
  }
}
