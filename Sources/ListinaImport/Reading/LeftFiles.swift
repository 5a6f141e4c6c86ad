import ListinaFiles
import ListinaModel

/// The files of a folder that do not come into the new site.
struct LeftFiles {
  private(set) var diagnostics = DiagnosticList()

  /// Texts that are no Markdown, each of which people must hear about.
  private static let endings: Set<String> = [
    "mdx", "html", "htm", "txt", "rst", "adoc", "docx", "odt", "rtf", "org",
  ]
  /// A folder with more of them holds something else than policies.
  private static let mostNamed = 20

  init(_ files: [String: FileEntry], used: Set<String>) {
    let left = files.filter { !used.contains($0.value.name) }.sorted { $0.key < $1.key }
    let texts = left.filter { Self.mayBeText($0.key) }.map(\.value)
    for entry in texts.prefix(Self.mostNamed) {
      let isMarkdown = TextPath(String(entry.lastName)) != nil
      diagnostics.add(
        .warning(
          .notImported, "'\(entry.name)' is left out", at: entry.place,
          hint: isMarkdown
            ? "by its place it is part of a generator or of the repository; move it if it is a policy"
            : "if it is a policy, save it as Markdown and import again"))
    }
    let others = left.count - min(texts.count, Self.mostNamed)
    guard others > 0, let example = left.last(where: { !Self.mayBeText($0.key) }) ?? left.last else { return }
    diagnostics.add(
      .note(
        .notImported,
        others == 1
          ? "'\(example.value.name)' is left out: no text shows it"
          : "\(others) files that no text shows are left out, such as '\(example.value.name)'",
        hint: "copy what visitors need into content/static/"))
  }

  private static func mayBeText(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    return TextPath(name) != nil || endings.contains((name.split(separator: ".").last ?? "").lowercased())
  }
}
