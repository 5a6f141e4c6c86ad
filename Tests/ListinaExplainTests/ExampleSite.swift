import Foundation
import ListinaExplain
import ListinaModel
import ListinaPublish
import ListinaSamples

/// A small site without a mistake, into which the files of examples are written.
struct ExampleSite {
  private let folder: TemporaryFolder
  private var manager: FileManager { .default }

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("# Terms\n", to: "shared/terms/en.md")
    try folder.write("# Privacy\n\nWe ask for nothing.\n", to: "site/content/privacy/en.md")
    try folder.write(
      """
      name: Example
      baseURL: https://example.com
      locales: [en]
      contact: {email: office@example.com}
      theme: plain

      """, to: "site/content/site.yaml")
  }

  /// What a check says of the site, or a build where something stands in the output.
  func diagnostics() async -> [Diagnostic] {
    let output = path(of: "public")
    var options = BuildOptions(
      root: path(of: ""), output: manager.fileExists(atPath: output) ? output : nil)
    options.installedThemes = Repository.root.appending(path: "themes").path()
    options.today = CalendarDate("2026-01-01")
    return await SiteBuild(options).run().diagnostics
  }

  /// Where the mark of an example stands, once its lines are in the whole file.
  static func place(in file: ExampleFile) -> SourcePlace {
    let linesAbove = file.isExcerpt && file.path.hasSuffix(".md") ? 2 : 0
    return SourcePlace(file.path, line: file.place.map { $0.line + linesAbove }, column: file.place?.column)
  }

  func write(_ file: ExampleFile) throws {
    if file.path.hasPrefix("themes/plain/") { try copyTheme() }
    if case .missing = file.content { return try manager.removeItem(atPath: path(of: file.path)) }
    try clear(file.path)
    switch file.content {
    case .text(let text): try folder.write(try whole(text, of: file), to: "site/\(file.path)")
    case .oldText(let text):
      try folder.write(text.unicodeScalars.map { UInt8($0.value) }, to: "site/\(file.path)")
    case .repeated(let words, let times):
      try folder.write(String(repeating: words, count: times), to: "site/\(file.path)")
    case .link(let target): try folder.link("site/\(file.path)", to: target)
    case .folder, .missing:
      try manager.createDirectory(atPath: path(of: file.path), withIntermediateDirectories: true)
    }
  }

  private func path(of name: String) -> String { "\(folder.path)/site/\(name)" }

  private func copyTheme() throws {
    guard !manager.fileExists(atPath: path(of: "themes")) else { return }
    try manager.createDirectory(atPath: path(of: "themes"), withIntermediateDirectories: true)
    try manager.copyItem(
      atPath: Repository.root.appending(path: "themes/plain").path(), toPath: path(of: "themes/plain"))
  }

  /// Removes a link or a folder that stands where a file goes, or where its folder does.
  private func clear(_ name: String) throws {
    var parents = name.split(separator: "/")[...]
    while !parents.isEmpty {
      let path = path(of: parents.joined(separator: "/"))
      let isParent = parents.count < name.split(separator: "/").count
      switch kind(of: path) {
      case .typeSymbolicLink: try manager.removeItem(atPath: path)
      case .typeDirectory where !isParent: try manager.removeItem(atPath: path)
      default: break
      }
      parents.removeLast()
    }
  }

  /// Also of a link that leads nowhere; nil where there is nothing.
  private func kind(of path: String) -> FileAttributeType? {
    do { return try manager.attributesOfItem(atPath: path)[.type] as? FileAttributeType } catch { return nil }
  }

  /// The file of which an example may show some lines: those of `site.yaml` come first, the other keys follow.
  private func whole(_ text: String, of file: ExampleFile) throws -> String {
    guard file.isExcerpt else { return text + "\n" }
    guard file.path == "content/site.yaml" else { return "# Privacy\n\n\(text)\n" }
    let keys = Set(text.split(separator: "\n").filter { !$0.hasPrefix(" ") }.map(Self.key))
    var kept: [Substring] = []
    var isKept = true
    for line in try folder.read("site/content/site.yaml").split(separator: "\n") {
      if !line.hasPrefix(" ") { isKept = !keys.contains(Self.key(line)) }
      if isKept { kept.append(line) }
    }
    return text + "\n" + kept.joined(separator: "\n") + "\n"
  }

  private static func key(_ line: Substring) -> Substring { line.prefix { $0 != ":" } }
}
