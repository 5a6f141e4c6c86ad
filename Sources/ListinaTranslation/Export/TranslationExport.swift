package import ListinaContent
package import ListinaFiles
package import ListinaModel
import ListinaSite

/// Writes the policies of a site as files for translators: one for each policy and language.
package struct TranslationExport {
  package struct Result: Sendable {
    package struct File: Sendable {
      /// In the folder that was named.
      package var path: String
      package var counts: PolicyExport.Counts
      package var isWritten: Bool
    }

    package var files: [File] = []
    package var diagnostics = DiagnosticList()
    /// Why the files after those were not written.
    package var trouble: CommandTrouble?

    package var counts: PolicyExport.Counts { files.reduce(into: PolicyExport.Counts()) { $0 += $1.counts } }
  }

  private let folder: String
  /// Nil for every language that a policy has a text in.
  private let locale: LocaleTag?

  /// An export into a folder, which is made if it is missing.
  package init(to folder: String, in locale: LocaleTag? = nil) {
    self.folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    self.locale = locale
  }

  /// Writes the files of the site at `root`; nothing when any of its texts, or of the files that are there already,
  /// cannot be read. What stops it later is told in the result.
  package func run(at root: String, watchdog: Watchdog) throws(CommandTrouble) -> Result {
    let site = try WorkingSite.read(root, watchdog)
    guard site.errors.isEmpty else { throw .refused(site.errors) }
    try check(site)
    try checkFolder(of: site)
    var diagnostics = DiagnosticList()
    var files: [LocaleTag: [Part]] = [:]
    for policy in site.catalog.policies {
      let locales = locales(of: policy, in: site)
      guard !locales.isEmpty else { continue }
      let translations = try PolicyTranslations(of: policy, in: site)
      for locale in locales {
        let file = try file(of: translations, locale, &diagnostics)
        files[locale, default: []].append(Part(policy: policy.id, file: file, units: translations.units))
      }
    }
    let all = site.catalog.site.locales.compactMap { locale in files[locale].map { (locale, $0) } }
    for (locale, _) in all { try makeFolder(of: locale) }
    let problems = all.flatMap { locale, parts in former(parts, in: locale, watchdog).flatMap(\.problems) }
    guard problems.isEmpty else { throw .refused(problems) }
    var result = Result(diagnostics: diagnostics)
    do throws(CommandTrouble) {
      for (locale, parts) in all { result.files += try write(parts, in: locale, watchdog) }
    } catch {
      guard !result.files.isEmpty else { throw error }
      result.trouble = error
    }
    return result
  }

  /// A file that is to be written.
  private struct Part {
    var policy: Slug
    var file: POFile
    var units: [TextUnit]
  }

  // MARK: What is exported

  private func locales(of policy: Policy, in site: WorkingSite) -> [LocaleTag] {
    site.catalog.site.locales.filter { tag in
      tag != policy.authoritative && (locale.map { $0 == tag } ?? (policy.editions[tag] != nil))
    }
  }

  private func check(_ site: WorkingSite) throws(CommandTrouble) {
    let known = site.catalog.site.locales
    let place = SourcePlace("content/site.yaml")
    if let locale { try site.checkLocale(locale) }
    guard site.catalog.policies.allSatisfy({ locales(of: $0, in: site).isEmpty }) else { return }
    if let locale {
      throw .refused(
        .missingTranslation, "no policy is translated into '\(locale)': its texts are authoritative",
        at: place,
        hint: "name another language with --locale")
    }
    let other = known.first { tag in site.catalog.policies.contains { $0.authoritative != tag } }
    throw .refused(
      .missingTranslation, "no policy has a text in another language yet", at: place,
      hint: other.map { "write '--locale \($0)' to begin with one" } ?? "add a language to 'locales' there")
  }

  /// What is written to those folders belongs to the site, and would stand in the way of the next build.
  private func checkFolder(of site: WorkingSite) throws(CommandTrouble) {
    let taken: String?
    do throws(FileError) { taken = try siteFolder(below: site.root) } catch {
      throw .unwritten(error.diagnostic(ofWriting: folder))
    }
    guard let taken else { return }
    throw .refused(
      .foreignFile,
      "'\(folder)' is in '\(taken)', where translators' files would be taken for a part of the site",
      hint: "name a folder beside it, as in 'listina export po'")
  }

  private func siteFolder(below root: String) throws(FileError) -> String? {
    let location = try RealLocation(folder)
    for name in ["content", "themes", "public"] where try location.isInside(RealLocation(root + "/" + name)) {
      return name
    }
    return nil
  }

  private func file(
    of translations: PolicyTranslations, _ locale: LocaleTag, _ diagnostics: inout DiagnosticList
  ) throws(CommandTrouble) -> POFile {
    let policy = translations.policy
    let review = try translations.exported(in: locale)
    if let edition = policy.editions[locale], review.acceptance.pairs.isEmpty, !review.translation.isEmpty {
      diagnostics.add(
        .note(
          .unacceptedTranslation,
          "nothing of '\(edition.source.name)' was accepted yet: its blocks are fuzzy",
          at: SourcePlace(edition.source.name),
          hint: "if it matches, run 'listina accept \(policy.id) \(locale)' and export again"))
    }
    return POFile(
      .listina(
        site: translations.site.catalog.site.name, policy: policy.id, policy.authoritative, to: locale),
      PolicyExport(of: review, translations.lock, into: locale).entries())
  }

  // MARK: Writing

  private func makeFolder(of locale: LocaleTag) throws(CommandTrouble) {
    let path = "\(folder)/\(locale)"
    do throws(FileError) { try FileSystem.makeFolders(path) } catch {
      throw .unwritten(error.diagnostic(ofWriting: path))
    }
  }

  private func former(_ parts: [Part], in locale: LocaleTag, _ watchdog: Watchdog) -> [FormerFile] {
    parts.map {
      FormerFile.read("\(folder)/\(locale)/\($0.policy).po", policy: $0.policy, locale, watchdog)
    }
  }

  private func write(
    _ parts: [Part], in locale: LocaleTag, _ watchdog: Watchdog
  ) throws(CommandTrouble) -> [Result.File] {
    let path = "\(folder)/\(locale)"
    var edit = try FolderEdit.held(path, named: path)
    // They are read again when no one else can change them.
    let former = former(parts, in: locale, watchdog)
    let problems = former.flatMap(\.problems)
    guard problems.isEmpty else { throw .refused(problems) }
    var files: [Result.File] = []
    do throws(FileError) {
      for (part, former) in zip(parts, former) {
        let file = former.file.map { POMerge($0, with: part.units).merge(into: part.file) } ?? part.file
        let bytes = POWriter.bytes(of: file)
        let name = "\(part.policy).po"
        let isWritten = try !FileSystem.isFile("\(path)/\(name)", equalTo: bytes)
        if isWritten { try edit.write(bytes, to: name) }
        files.append(
          Result.File(
            path: "\(path)/\(name)", counts: PolicyExport.counts(of: file.entries), isWritten: isWritten))
      }
      try edit.finish()
    } catch {
      throw .unwritten(error.diagnostic(ofWriting: path))
    }
    return files
  }
}

/// A file of an export before, with the work of translators in it.
private struct FormerFile {
  var file: POFile?
  var problems: [Diagnostic] = []

  static func read(_ path: String, policy: Slug, _ locale: LocaleTag, _ watchdog: Watchdog) -> FormerFile {
    let (file, diagnostics) = watchdog.watch(path) { POParser.read(path) }
    if diagnostics.all.contains(where: { $0.id == .missingFile }) { return FormerFile() }
    guard let file else {
      // What translators have written must not be lost with what is wrong.
      return FormerFile(problems: diagnostics.all)
    }
    let other = file.header[POHeader.policyField] ?? ""
    let otherLocale = file.header[POHeader.localeField] ?? ""
    guard other == policy.text, otherLocale == locale.text else {
      return FormerFile(problems: [
        .error(
          .foreignPO, "'\(path)' is not a translation of '\(policy)' into '\(locale)'", at: SourcePlace(path),
          hint: "move it, or export into another folder")
      ])
    }
    return FormerFile(file: file)
  }
}
