package import ListinaContent
package import ListinaFiles
package import ListinaModel

/// A policy, or texts of one in further locales, that a site is given.
package struct NewPolicy {
  /// What was written.
  package struct Result: Sendable {
    /// Relative to the root.
    package var files: [String]
    /// The policy was there before.
    package var isKnown: Bool
    /// A policy of the site whose name is like that of the new one, which may have been meant.
    package var nearest: Slug?
  }

  package var id: Slug
  /// Nil for the kind that the id names.
  package var kind: PolicyKind?
  /// Empty for every locale of the site.
  package var locales: [LocaleTag]

  package init(_ id: Slug, kind: PolicyKind? = nil, locales: [LocaleTag] = []) {
    self.id = id
    self.kind = kind
    self.locales = locales
  }

  /// Writes the files to the site at `root`, whose files are read under the eyes of a watchdog.
  package func write(
    to root: String, from shelf: StarterShelf, watchdog: Watchdog = Watchdog()
  ) throws(CommandTrouble) -> Result {
    let sources = try WorkingSite.read(root, watchdog)
    try check(against: sources)
    guard let folder = sources.folder(of: id) else { return try writePolicy(to: sources, from: shelf) }
    return try writeTexts(to: folder, of: sources)
  }

  // MARK: What was asked for

  private func check(against site: WorkingSite) throws(CommandTrouble) {
    let known = site.catalog.site.locales
    if known.contains(where: { $0.text.lowercased() == id.text }) {
      throw .refused(
        .invalidID, "'\(id)' cannot be a policy's id: it is a locale of the site",
        hint: "to add a text in '\(id)', name the policy first, as in 'listina new privacy --locale \(id)'")
    }
    let missing = locales.filter { !known.contains($0) }
    guard let first = missing.first else { return }
    throw .refused(
      .unlistedLocale,
      missing.count == 1
        ? "the site has no locale '\(first)'"
        : "the site has no locales \(missing.map { "'\($0)'" }.joined(separator: ", "))",
      at: SourcePlace("content/site.yaml"),
      hint: advice(on: missing, beside: known))
  }

  private func advice(on missing: [LocaleTag], beside known: [LocaleTag]) -> String {
    for locale in missing {
      if let other = known.first(where: { $0.current == locale.current }) {
        return "write '--locale \(other)', as the site calls the language of '\(locale)'"
      }
    }
    let all = known + missing.map(\.current)
    let list = all.map(\.text).joined(separator: ", ")
    guard let replaced = missing.first(where: { $0.successor != nil }) else {
      return "write 'locales: [\(list)]' there, then run the command again"
    }
    return
      "write 'locales: [\(list)]' there, then run the command again with '--locale \(replaced.current)', "
      + "which has replaced '\(replaced)'"
  }

  // MARK: A new policy

  private func writePolicy(to site: WorkingSite, from shelf: StarterShelf) throws(CommandTrouble) -> Result {
    let settings = site.catalog.site
    let locales = settings.locales.filter { self.locales.isEmpty || self.locales.contains($0) }
    let kind = kind ?? .named(by: id)
    var start = PolicyStart(id: id, kind: kind, authoritative: locales[0])
    start.namedAuthoritative = locales[0] == settings.defaultLocale ? nil : locales[0]
    start.tables = site.catalog.tables
    let name = "content/\(id)"
    var files: [(name: String, text: String)] = [("policy.yaml", start.settings)]
    for locale in locales { files.append(("\(locale).md", try start.text(in: locale, from: shelf))) }
    do throws(NewFolder.Refusal) {
      var folder = try NewFolder(site.root + "/" + name)
      do throws(FileError) {
        for file in files { try folder.write(Array(file.text.utf8), to: file.name) }
        try folder.finish()
      } catch { throw .trouble(error) }
    } catch {
      throw .unwritten(error.diagnostic(of: name, hint: "choose another id, or move what is there"))
    }
    let nearest = NearestName.find(id.text, among: site.catalog.policies.map(\.id.text))
    return Result(
      files: files.map { "\(name)/\($0.name)" }, isKnown: false, nearest: nearest.flatMap { Slug($0) })
  }

  // MARK: Further texts

  private func writeTexts(
    to folder: SourceTree.PolicyFolder, of site: WorkingSite
  ) throws(CommandTrouble) -> Result {
    if kind != nil {
      throw .refused(
        .invalidValue, "there is a policy '\(id)' already, and its kind stays as it is", at: folder.place,
        hint: "leave out '--kind', or change 'kind' in '\(folder.place.file)/policy.yaml'")
    }
    let policy = try site.policy(id, at: folder.place)
    let locales = try missingLocales(of: policy, in: folder, of: site.catalog.site)
    guard let original = policy.editions[policy.authoritative] else {
      throw .refused(
        .missingAuthoritativeText, "policy '\(id)' has no text to translate from", at: folder.place,
        hint: "add '\(folder.place.file)/\(policy.authoritative).md'")
    }
    let text = try UntranslatedText(
      of: site.outline(of: original, in: policy), title: original.hasOwnTitle ? original.title : nil,
      isDraft: true
    ).text
    do throws(FileError) {
      var files = try NewFiles(in: site.root + "/" + folder.place.file)
      for locale in locales { try files.write(Array(text.utf8), to: "\(locale).md") }
      try files.finish()
    } catch {
      let isHeld = error.cause == .held
      throw .unwritten(
        isHeld ? NewFolder.Refusal.held(folder.place.file) : error.diagnostic(ofWriting: error.path))
    }
    return Result(files: locales.map { "\(folder.place.file)/\($0).md" }, isKnown: true)
  }

  private func missingLocales(
    of policy: Policy, in folder: SourceTree.PolicyFolder, of site: Site
  ) throws(CommandTrouble) -> [LocaleTag] {
    let missing = site.locales.filter { folder.files["\($0).md"] == nil }
    if locales.isEmpty, missing.isEmpty {
      throw .refused(
        .duplicateFile, "policy '\(id)' has a text in every locale of the site", at: folder.place,
        hint: "add a language to 'locales' in content/site.yaml first, or name another policy")
    }
    let taken = locales.filter { !missing.contains($0) }.map { locale in
      Diagnostic.error(
        .duplicateFile, "there is a text of '\(id)' in '\(locale)' already",
        at: SourcePlace("\(folder.place.file)/\(locale).md"),
        hint: "edit it, or delete it first to begin again")
    }
    guard taken.isEmpty else { throw .refused(taken) }
    return locales.isEmpty ? missing : missing.filter(locales.contains)
  }
}
