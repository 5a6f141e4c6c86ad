import ListinaFiles
import ListinaModel

/// Reads the folders of policies: their settings, and what names and front matter say of each edition.
struct PolicyReader {
  private let site: Site
  private let isKnownSite: Bool
  private let variables: [LocaleTag: Variables]
  private var diagnostics = DiagnosticList()

  private let watchdog: Watchdog

  /// A reader of the policies of a site; one that is not known lets every locale pass.
  init(
    site: Site, localVariables: [LocaleTag: [String: String]], isKnownSite: Bool, watchdog: Watchdog
  ) {
    self.site = site
    self.isKnownSite = isKnownSite
    self.watchdog = watchdog
    self.variables = Dictionary(
      uniqueKeysWithValues: site.locales.map { ($0, Variables(of: site, local: localVariables, for: $0)) })
  }

  /// The policy of a folder, or nil with errors.
  mutating func read(_ folder: SourceTree.PolicyFolder) -> ReadPolicy {
    diagnostics = DiagnosticList()
    let policy = readPolicy(folder)
    return ReadPolicy(policy: policy, diagnostics: diagnostics)
  }

  private mutating func readPolicy(_ folder: SourceTree.PolicyFolder) -> Policy? {
    if let problem = languageFolder(folder) {
      diagnostics.add(problem)
      return nil
    }
    let settings = readSettings(folder)
    let hasUnclearSettings = diagnostics.hasErrors
    let authoritative = settings.authoritative?.value ?? site.defaultLocale
    guard let id = readID(folder) else { return nil }
    var policy = Policy(id: id, authoritative: authoritative, place: folder.place)
    policy.hasUnclearSettings = hasUnclearSettings
    policy.kind = settings.kind ?? .unstated(of: id)
    policy.order = settings.order ?? Int.max
    policy.isDraft = settings.isDraft
    policy.aliases = checked(settings.aliases)
    policy.accepted = checked(settings.accepted)
    readFiles(folder, into: &policy)
    // Where the text that counts is a draft, there is nothing that its translations could be of.
    if policy.editions[authoritative]?.isDraft == true { policy.isDraft = true }
    guard isKnownSite, check(policy, settings) else { return nil }
    return policy
  }

  // MARK: Names

  private mutating func readID(_ folder: SourceTree.PolicyFolder) -> Slug? {
    guard let id = Slug(folder.name) else {
      diagnostics.add(
        .error(
          .invalidID, "'\(folder.name)' is no id for a policy", at: folder.place,
          hint: Slug.suggestion(for: folder.name).map { "rename the folder to '\($0)'" } ?? Slug.rule))
      return nil
    }
    if let reason = reservation(of: id) {
      diagnostics.add(
        .error(
          .invalidID, "'\(id)' cannot be a policy's id: \(reason)", at: folder.place,
          hint: "rename the folder"))
    }
    return id
  }

  /// The error for a folder that is named by a language and holds texts named by policies: `pl/privacy.md`.
  private func languageFolder(_ folder: SourceTree.PolicyFolder) -> Diagnostic? {
    guard isKnownSite, let locale = StrayText.tag(folder.name[...]), folder.files["policy.yaml"] == nil,
      let text = folder.files.keys.sorted().first(where: { $0.hasSuffix(".md") && !$0.contains("/") }),
      !folder.files.keys.contains(where: { $0.hasSuffix(".md") && mayBeLocale($0.dropLast(3)) })
    else { return nil }
    let listing =
      site.locales.contains(locale) ? "" : ", and add '\(locale)' to 'locales' in content/site.yaml"
    let name = Slug.suggestion(for: text.dropLast(3))?.text ?? "privacy"
    return .error(
      .invalidID, "'\(folder.place.file)' is named by a language: there is a folder for each policy",
      at: folder.place,
      hint: "move '\(folder.place.file)/\(text)' to 'content/\(name)/\(locale).md'\(listing)")
  }

  private func reservation(of slug: Slug) -> String? {
    if Slug.reserved.contains(slug.text) { return "the name is reserved" }
    if isKnownSite, site.locales.contains(where: { $0.text.lowercased() == slug.text }) {
      return "it is a locale of the site"
    }
    return nil
  }

  private mutating func checked(_ aliases: [LocaleTag: [Policy.Alias]]) -> [LocaleTag: [Policy.Alias]] {
    for (locale, aliases) in aliases {
      for alias in aliases {
        if isKnownSite, !site.locales.contains(locale) {
          diagnostics.add(
            .warning(
              .unlistedLocale,
              "the alias '\(alias.slug)' is not published: the site has no locale '\(locale)'",
              at: alias.place, hint: "add '\(locale)' to 'locales' in content/site.yaml, or remove the alias")
          )
        }
        guard let reason = reservation(of: alias.slug) else { continue }
        diagnostics.add(
          .error(
            .invalidSlug, "'\(alias.slug)' cannot be an alias: \(reason)", at: alias.place, hint: "remove it")
        )
      }
    }
    return aliases
  }

  private mutating func checked(_ accepted: [AcceptedFinding]) -> [AcceptedFinding] {
    for entry in accepted where isKnownSite && !site.locales.contains(entry.locale) {
      let nearest = NearestName.find(entry.locale.text, among: site.locales.map(\.text))
      diagnostics.add(
        .error(
          .unknownLocale, "unknown locale '\(entry.locale)': the site does not have it", at: entry.place,
          hint: nearest.map { "write '\($0)'" } ?? "remove the entry"))
    }
    return accepted
  }

  // MARK: Files

  private mutating func readSettings(_ folder: SourceTree.PolicyFolder) -> PolicySettings {
    guard let entry = folder.files["policy.yaml"] else { return PolicySettings() }
    let settings = watchdog.watch(entry.name) {
      YAMLFile.read(entry, as: .policySettings, named: "'policy.yaml'", into: &diagnostics)
    }
    return settings ?? PolicySettings()
  }

  private mutating func readFiles(_ folder: SourceTree.PolicyFolder, into policy: inout Policy) {
    reportReleases(folder)
    for (name, entry) in folder.files.sorted(by: { $0.key < $1.key }) {
      if name == "policy.yaml" { continue }
      if name.hasPrefix("media/") {
        policy.media[name] = SourceFile(entry)
      } else if name.hasSuffix(".md"), !name.contains("/"), mayBeLocale(name.dropLast(3)) {
        readText(entry, named: String(name.dropLast(3)), into: &policy)
      } else if name == "releases.lock" || name.hasPrefix("releases/") {
        continue
      } else if name == LockText.fileName {
        policy.lock = SourceFile(entry)
      } else {
        reportUnknown(entry, named: name, in: &policy)
      }
    }
  }

  /// `notes` is not meant as a locale, nor is `x-notes` where the site has none of that name; `en_GB` is.
  private func mayBeLocale(_ name: Substring) -> Bool {
    guard let spelling = LocaleTag.canonicalSpelling(of: name) else { return false }
    return !spelling.hasPrefix("x-") || site.locales.contains { $0.text == spelling }
  }

  /// What is not released must not be shown to visitors, and the texts of the folder are just that.
  private mutating func reportReleases(_ folder: SourceTree.PolicyFolder) {
    let isReleased = folder.files.keys.contains { $0 == "releases.lock" || $0.hasPrefix("releases/") }
    guard isReleased else { return }
    diagnostics.add(
      .newerFormat(
        "'\(folder.name)' has releases, which this version of Listina does not know", .error,
        at: folder.place))
  }

  private mutating func reportUnknown(_ entry: FileEntry, named name: String, in policy: inout Policy) {
    let stray = StrayText(name, locales: site.locales)
    // That there is no text would be told beside where it is.
    if let stray { policy.unreadLocales.insert(stray.locale) }
    let nearest = NearestName.find(name, among: ["policy.yaml"] + site.locales.map { "\($0).md" })
    diagnostics.add(
      .warning(
        .unknownFile, "unknown file '\(entry.name)'", at: entry.place,
        hint: stray.map { $0.cure(in: policy.place.file) } ?? nearest.map { "rename it to '\($0)'" }
          ?? "texts are named by their locale, as in '\(site.defaultLocale).md'; images go into media/"))
  }

  private mutating func readText(_ entry: FileEntry, named name: String, into policy: inout Policy) {
    let (meant, problem) = LocaleTag.read(name)
    guard problem == nil, let locale = meant else {
      return report(problem, with: entry, meant: meant, in: &policy)
    }
    if isKnownSite, !site.locales.contains(locale) { reportUnlisted(locale, entry) }
    var reader = EditionReader(
      locale: locale, policy: policy.id, variables: isKnownSite ? variables[locale] : nil)
    let edition = watchdog.watch(entry.name) { reader.read(entry) }
    diagnostics.add(contentsOf: reader.diagnostics)
    guard let edition else {
      unread.insert(entry.name)
      policy.unreadLocales.insert(locale)
      return
    }
    if let reason = reservation(of: edition.slug), edition.slug != policy.id {
      diagnostics.add(
        .error(
          .invalidSlug, "'\(edition.slug)' cannot be a slug: \(reason)", at: edition.place,
          hint: "choose another"))
    }
    if site.locales.contains(locale) { policy.editions[locale] = edition }
  }

  private mutating func report(
    _ problem: LocaleTag.Misspelling?, with entry: FileEntry, meant: LocaleTag?, in policy: inout Policy
  ) {
    guard let problem else { return }
    diagnostics.add(
      .error(
        .unknownLocale, problem.message, at: entry.place,
        hint: meant.map { "rename the file to '\($0).md'" } ?? problem.hint))
    // That the text is missing would be a second error for one mistake.
    if let meant {
      unread.insert("\(policy.place.file)/\(meant).md")
      policy.unreadLocales.insert(meant)
    }
  }

  private mutating func reportUnlisted(_ locale: LocaleTag, _ entry: FileEntry) {
    let other = site.locales.first { $0.current == locale.current }
    diagnostics.add(
      .warning(
        .unlistedLocale, "'\(entry.name)' is not published: the site has no locale '\(locale)'",
        at: entry.place,
        hint: other.map { "rename it to '\($0).md', as the site calls this language" }
          ?? "add '\(locale)' to 'locales' in content/site.yaml"))
  }

  /// Files and folders that are there but could not be read or listed: that they are missing would be a second error for
  /// one mistake.
  var unread: Set<String> = []

  // MARK: The whole

  /// Whether the policy can be published: its authoritative text is there.
  private mutating func check(_ policy: Policy, _ settings: PolicySettings) -> Bool {
    if let chosen = settings.authoritative, !site.locales.contains(chosen.value) {
      let nearest = NearestName.find(chosen.value.text, among: site.locales.map(\.text))
      diagnostics.add(
        .error(
          .unknownLocale, "unknown locale '\(chosen.value)': the site does not have it", at: chosen.place,
          hint: nearest.map { "write '\($0)'" } ?? "add it to 'locales' in content/site.yaml"))
      return false
    }
    guard policy.editions[policy.authoritative] == nil else { return true }
    let file = "\(policy.place.file)/\(policy.authoritative).md"
    guard unread.isDisjoint(with: [file, policy.place.file]) else { return false }
    diagnostics.add(
      .error(
        .missingAuthoritativeText,
        "policy '\(policy.id)' has no text in '\(policy.authoritative)', its authoritative locale",
        at: policy.place,
        hint: "add '\(file)', or name another locale as 'authoritative' in policy.yaml"))
    return false
  }
}
