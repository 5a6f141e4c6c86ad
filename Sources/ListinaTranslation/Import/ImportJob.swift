import ListinaContent
import ListinaFiles
import ListinaModel

/// A translators' file, and the translation that it is for.
struct ImportJob {
  let file: POFile
  let policy: Slug
  let locale: LocaleTag

  /// A file that has to be for a translation of the site.
  init(_ file: POFile, named name: String, for site: WorkingSite) throws(CommandTrouble) {
    let place = SourcePlace(name)
    self.file = file
    policy = try Self.policy(of: file.header, for: site, at: place)
    locale = try Self.locale(of: file.header, for: site, at: place)
    let policy = try site.policy(policy, at: SourcePlace("content/\(policy)"))
    guard locale != policy.authoritative else {
      throw .refused(
        .foreignPO, "the text of '\(policy.id)' in '\(locale)' is the authoritative one, not a translation",
        at: place, hint: "export again: another language was authoritative then")
    }
    try Self.checkLanguage(of: file.header, is: locale, at: place)
    if let source = file.header[POHeader.sourceField], source != policy.authoritative.text {
      throw .refused(
        .foreignPO,
        "the file translates the text in '\(source)', and '\(policy.authoritative)' is authoritative now",
        at: place, hint: "export again, and translate from '\(policy.authoritative)'")
    }
    guard !policy.unreadLocales.contains(locale) else {
      throw .refused(site.errors.filter { $0.place?.file == "content/\(policy.id)/\(locale).md" })
    }
  }

  private static func policy(
    of header: POHeader, for site: WorkingSite, at place: SourcePlace
  ) throws(CommandTrouble) -> Slug {
    guard let name = header[POHeader.policyField], !name.isEmpty else {
      throw .refused(
        .foreignPO, "the file does not say which policy it translates: it has no '\(POHeader.policyField)'",
        at: place, hint: "translate the files that 'listina export' writes, and keep their headers")
    }
    if let id = Slug(name), site.folder(of: id) != nil { return id }
    let nearest = NearestName.find(name, among: site.catalog.policies.map(\.id.text))
    throw .refused(
      .foreignPO, "the file translates '\(name)', and the site has no such policy", at: place,
      hint: nearest.map { "if it was renamed, write '\(POHeader.policyField): \($0)'" }
        ?? "name the folder of its site with --root")
  }

  private static func locale(
    of header: POHeader, for site: WorkingSite, at place: SourcePlace
  ) throws(CommandTrouble) -> LocaleTag {
    let known = site.catalog.site.locales
    guard let name = header[POHeader.localeField] ?? header["Language"], !name.isEmpty else {
      throw .refused(
        .foreignPO, "the file does not say its language: it has no '\(POHeader.localeField)'", at: place,
        hint: "translate the files that 'listina export' writes, and keep their headers")
    }
    if let locale = known.first(where: { $0.text == name || GettextLocale.name(of: $0) == name }) {
      return locale
    }
    let meant = known.first { $0.language == Self.language(of: name) }
    throw .refused(
      .foreignPO, "the file is in '\(name)', and the site has no such locale", at: place,
      hint: meant.map { "if that is '\($0)', write '\(POHeader.localeField): \($0)'" }
        ?? "add it to 'locales' in content/site.yaml first")
  }

  /// A file that was copied for another language says so in one of its fields alone.
  private static func checkLanguage(
    of header: POHeader, is locale: LocaleTag, at place: SourcePlace
  ) throws(CommandTrouble) {
    guard let name = header["Language"], !name.isEmpty, language(of: name) != locale.language else { return }
    throw .refused(
      .foreignPO, "the file is in '\(name)' by 'Language', and in '\(locale)' by '\(POHeader.localeField)'",
      at: place, hint: "export again with '--locale' and the language that you translate into")
  }

  /// `pt` of `pt_BR` and `pt-BR`.
  private static func language(of name: String) -> String {
    name.prefix { $0.isASCII && $0.isLetter }.lowercased()
  }

  // MARK: Running

  /// Refuses what stands in the way of the file.
  func check(for site: WorkingSite, on date: CalendarDate) throws(CommandTrouble) {
    _ = try outcome(for: site.policy(policy, at: SourcePlace("content/\(policy)")), in: site, on: date)
  }

  /// What will become of the text.
  private func outcome(
    for policy: Policy, in site: WorkingSite, on date: CalendarDate
  ) throws(CommandTrouble) -> PolicyImport.Outcome {
    let name = "\(policy.place.file)/\(locale).md"
    guard !policy.unreadLocales.contains(locale) else {
      throw .refused(
        .unreadableFile, "'\(name)' cannot be read", at: SourcePlace(name),
        hint: "run 'listina check' to see what is wrong with it")
    }
    let translations = try PolicyTranslations(of: policy, in: site)
    let outcome = try PolicyImport(file, into: translations, locale, on: date).run()
    if outcome.bytes != nil { try site.checkIsNoLink(name) }
    if outcome.lock != nil { try site.checkIsNoLink("\(policy.place.file)/\(LockText.fileName)") }
    return outcome
  }

  /// Writes the text, then what was accepted of it: what is on record is never ahead of the text.
  func write(
    in site: WorkingSite, on date: CalendarDate
  ) throws(CommandTrouble) -> (TranslationImport.Result.Text, DiagnosticList) {
    let folder = "content/\(policy)"
    let name = "\(locale).md"
    var edit = try FolderEdit.held(site.root + "/" + folder, named: folder)
    let policy = try site.rereadPolicy(policy)
    let outcome = try outcome(for: policy, in: site, on: date)
    do throws(FileError) {
      if let bytes = outcome.bytes { try edit.write(bytes, to: name) }
      if let lock = outcome.lock { try edit.write(LockText.bytes(of: lock), to: LockText.fileName) }
      try edit.finish()
    } catch {
      throw .unwritten(error.diagnostic(ofWriting: "\(folder)/\(name)"))
    }
    let text = TranslationImport.Result.Text(
      policy: policy.id, locale: locale, file: "\(folder)/\(name)", counts: outcome.counts,
      isWritten: outcome.bytes != nil, isNew: policy.editions[locale] == nil, isDraft: outcome.isDraft)
    return (text, outcome.diagnostics)
  }
}
