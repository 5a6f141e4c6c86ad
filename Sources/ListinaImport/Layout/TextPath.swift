/// The way to a text below the imported folder: its folders, and its name without the ending.
struct TextPath: Hashable, Sendable {
  var folders: [String]
  var stem: String

  /// Nil for what is no Markdown by its name.
  init?(_ path: some StringProtocol) {
    var parts = String(path).split(separator: "/").map(String.init)
    guard let name = parts.popLast(), let dot = name.lastIndex(of: "."), dot > name.startIndex,
      Self.endings.contains(name[dot...].lowercased())
    else { return nil }
    folders = parts
    stem = String(name[..<dot])
  }

  init(folders: [String], stem: String) {
    self.folders = folders
    self.stem = stem
  }

  static let endings: Set<String> = [".md", ".markdown", ".mdown", ".mkd", ".mkdn"]

  /// Whether the text is that of its folder.
  var isIndex: Bool { Self.isIndex(stem) }
  var isReadme: Bool { stem.lowercased() == "readme" }

  static func isIndex(_ stem: some StringProtocol) -> Bool {
    ["index", "_index", "readme"].contains(stem.lowercased())
  }

  /// The parts that name what the text is about: those of its folders, and its own unless it is its folder's.
  ///
  /// Folders in which publishers keep their texts, and nothing is said of them, are left out.
  var subject: [String] {
    let parts = isIndex ? folders : folders + [stem]
    // A text that is no index has a name, be it that of such a folder.
    let last = isIndex ? parts.count : parts.count - 1
    return Array(parts[parts[..<last].prefix { Self.containers.contains($0.lowercased()) }.count...])
  }

  private static let containers: Set<String> = [
    "content", "contents", "docs", "doc", "src", "source", "pages", "_pages", "_docs", "_posts", "i18n",
    "_i18n", "locales", "l10n", "translations", "markdown", "docusaurus-plugin-content-docs",
    "docusaurus-plugin-content-pages", "current",
  ]

  /// The same subject, however its letters are written.
  var key: String { subject.map { $0.lowercased() }.joined(separator: "/") }
}
