import ListinaContent
import ListinaFiles
import ListinaModel

/// The folder that is imported: its texts, its other files, and what cannot be used of it.
struct SourceFolder: Sendable {
  /// In the order of their paths.
  private(set) var texts: [ForeignText] = []
  /// Path below the folder → file that is no text.
  private(set) var files: [String: FileEntry] = [:]
  private(set) var diagnostics = DiagnosticList()

  /// Reads a folder; nothing outside of it, and none of it is changed.
  ///
  /// Throws a `FileError` when it cannot be read, and what `pause` throws, which is asked between files.
  init(_ folder: String, _ watchdog: Watchdog, pausing pause: () throws -> Void) throws {
    let boundary = try SiteBoundary(root: folder, folders: ["."])
    let tree = FileTree.list(folder, named: folder, within: boundary, ignoring: Self.isIgnored)
    for problem in tree.diagnostics.all { diagnostics.add(Self.worded(problem)) }
    for entry in tree.entries where entry.kind == .file {
      try pause()
      let path = String(Substring(entry.name.utf8.dropFirst(folder.utf8.count + 1)))
      guard let textPath = TextPath(path), !Self.isFragment(textPath) else {
        files[path] = entry
        continue
      }
      watchdog.watch(entry.name) { add(entry, at: textPath) }
    }
  }

  /// What tools keep for themselves.
  private static func isIgnored(_ name: String) -> Bool {
    let last = name.split(separator: "/").last ?? ""
    return (last.hasPrefix(".") && last != "." && last != "..") || last == "node_modules"
  }

  /// Folders of generators that hold pieces of pages, or pages that were made from texts.
  private static let fragments: Set<String> = [
    "_includes", "_layouts", "_data", "_sass", "_site", "_templates", "_partials", "layouts", "archetypes",
    "partials", "bower_components", "vendor",
  ]

  /// Files at the top that are about the repository and not for readers.
  private static let aboutRepository: Set<String> = [
    "license", "licence", "contributing", "changelog", "pull_request_template", "issue_template",
    "codeowners",
  ]

  private static func isFragment(_ path: TextPath) -> Bool {
    path.folders.contains { fragments.contains($0.lowercased()) }
      || path.folders.isEmpty && aboutRepository.contains(path.stem.lowercased())
  }

  private mutating func add(_ entry: FileEntry, at path: TextPath) {
    let file = TextFile.read(entry)
    for problem in file.diagnostics.all { diagnostics.add(Self.worded(problem)) }
    guard let bytes = file.bytes else { return }
    let text = ForeignText(entry, at: path, bytes)
    if text.isEmpty {
      diagnostics.add(
        .note(.notImported, "'\(entry.name)' holds no text, and is left out", at: entry.place))
    } else {
      texts.append(text)
    }
  }

  /// What is wrong with a file of the source keeps no site from being made; it only stays out of it.
  private static func worded(_ problem: Diagnostic) -> Diagnostic {
    var worded = problem
    worded.severity = .warning
    if problem.id == .linkLeavesSite, let place = problem.place {
      worded.message = "symbolic link '\(place.file)' leads out of the folder, and was not followed"
      worded.hint = "put a copy of what it leads to in its place, and import again"
    }
    return worded
  }
}
