import ListinaFiles
import ListinaModel

/// The files of a site, while they are put together, until they are written.
struct ImportedSite {
  private let files: SiteFiles
  private var rewriter: LinkRewriter
  private var moved = MovedKeys()
  /// In the order in which they are written.
  private var texts: [(name: String, text: EditedText)] = []
  private var settings: [(name: String, text: String)] = []
  /// Path below the site's root → file of the imported folder.
  var media: [String: FileEntry] { rewriter.media }
  private(set) var report = ImportReport(.done, diagnostics: [])
  private(set) var diagnostics = DiagnosticList()

  init(_ options: ImportOptions, _ locales: [LocaleTag], _ rewriter: LinkRewriter) {
    files = SiteFiles(options: options, locales: locales)
    self.rewriter = rewriter
    report.locales = locales
  }

  /// Adds a policy; `carried` are the keys of front matter, by text, that are said otherwise now.
  mutating func add(_ policy: ImportedPolicy, carried: [String: Set<String>]) {
    for (locale, text) in policy.sortedTexts {
      let name = text.text.entry.name
      var edited = EditedText(of: text.text.bytes, from: name)
      moved.add(
        edited.writeFrontMatter(of: text.text, slug: policy.slugs[locale], carried: carried[name] ?? []))
      rewriter.rewrite(text, of: policy, into: &edited)
      texts.append((policy.file(in: locale), edited))
      report.origins.add(edited, as: policy.file(in: locale))
    }
    if let text = files.settings(of: policy) { settings.append(("content/\(policy.id)/policy.yaml", text)) }
    report.policies += 1
    report.texts += policy.texts.count
    report.aliases += policy.aliases.values.reduce(0) { $0 + $1.count }
  }

  /// Adds what can only be said of all policies.
  mutating func end() {
    let site = files.site()
    settings.append((SiteFiles.site, site.text))
    for list in [site.diagnostics, rewriter.diagnostics, moved.diagnostics] {
      diagnostics.add(contentsOf: list)
    }
    for (name, entry) in media { report.origins.add(entry.name, as: name) }
    report.links = rewriter.count
    report.files = media.count
    report.pagesElsewhere = rewriter.pagesElsewhere
  }

  /// Writes all of it, or nothing; asks `pause` between files.
  func write(to folder: String, pausing pause: () throws -> Void) throws {
    var output = try NewFolder(folder)
    for (name, text) in settings { try output.write(Array(text.utf8), to: name) }
    for (name, text) in texts {
      try pause()
      try output.write(text.bytes, to: name)
    }
    for (name, entry) in media.sorted(by: { $0.key < $1.key }) {
      try pause()
      try output.copy(entry.path, to: name)
    }
    try output.finish()
  }
}
