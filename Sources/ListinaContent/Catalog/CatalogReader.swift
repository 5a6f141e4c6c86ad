package import ListinaFiles
package import ListinaModel

/// Reads what the files of `content/` say about the site, its policies and its addresses.
package struct CatalogReader {
  private let sources: SourceTree
  private let watchdog: Watchdog
  private var diagnostics: DiagnosticList

  package init(_ sources: SourceTree, _ watchdog: Watchdog = Watchdog()) {
    self.sources = sources
    self.watchdog = watchdog
    self.diagnostics = sources.diagnostics
  }

  /// Reads everything; nil when `site.yaml` does not tell enough to go on.
  ///
  /// What `pause` throws, which is asked before each policy, ends the reading.
  package consuming func read<Stop: Error>(
    pausing pause: () throws(Stop) -> Void
  ) throws(Stop) -> (catalog: Catalog?, diagnostics: DiagnosticList) {
    var memory = CatalogMemory()
    return try read(remembering: &memory, pausing: pause)
  }

  /// The same, but policies whose files have not changed since the memory's last reading are taken from it.
  package consuming func read<Stop: Error>(
    remembering memory: inout CatalogMemory, pausing pause: () throws(Stop) -> Void
  ) throws(Stop) -> (catalog: Catalog?, diagnostics: DiagnosticList) {
    let site = readSite()
    // Without a site, the policies are still read for what is wrong in them.
    guard let known = site ?? Self.substitute else { return (nil, diagnostics) }
    var catalog = Catalog(site: known)
    catalog.cookies = readRecords(.cookies, as: .cookies, of: &catalog)
    catalog.processors = readRecords(.processors, as: .processors, of: &catalog)
    readLocalWords(into: &catalog)
    if site != nil { reportUnusedWords(of: catalog) }
    catalog.staticFiles = sources.staticFiles.mapValues(SourceFile.init)
    memory.remember(staticFiles: sources.staticFiles)
    let circumstances = CatalogMemory.Circumstances(
      site: known, localVariables: catalog.localVariables, unusable: sources.unusable,
      isKnownSite: site != nil)
    memory.begin(circumstances, sources.policies)
    try readPolicies(into: &catalog, remembering: &memory, pausing: pause)
    if site != nil, sources.policies.isEmpty { reportNoPolicies(known) }
    return (site == nil ? nil : catalog, diagnostics)
  }

  private mutating func readSite() -> Site? {
    guard let entry = sources.site else {
      guard sources.unusable.isDisjoint(with: ["content", "content/site.yaml"]) else { return nil }
      diagnostics.add(
        .error(
          .missingFile, "there is no 'content/site.yaml'", at: SourcePlace("content/site.yaml"),
          hint: "add it, or name the site's folder with --root"))
      return nil
    }
    return watchdog.watch(entry.name) {
      YAMLFile.read(entry, as: .site, named: "'site.yaml'", into: &diagnostics)
    }
  }

  private mutating func readRecords<Row>(
    _ table: RecordTable, as shape: YAMLShape<[Row]>, of catalog: inout Catalog
  ) -> [Row] {
    guard let entry = sources.records[table] else {
      if sources.unusable.contains(table.file) { catalog.tables.insert(table) }
      return []
    }
    var problems = DiagnosticList()
    let read = watchdog.watch(entry.name) {
      YAMLFile.read(entry, as: shape, named: "'\(entry.lastName)'", into: &problems)
    }
    let rows = read ?? []
    diagnostics.add(contentsOf: problems)
    // Texts that ask for records which could not be read are not at fault.
    if !rows.isEmpty || problems.hasErrors { catalog.tables.insert(table) }
    return rows
  }

  private mutating func readLocalWords(into catalog: inout Catalog) {
    for (_, entry) in sources.strings.sorted(by: { $0.key < $1.key }) {
      guard let locale = StringsFile.locale(of: entry, &diagnostics) else { continue }
      let words = watchdog.watch(entry.name) {
        YAMLFile.read(entry, as: .localWords, named: "the file", into: &diagnostics)
      }
      catalog.localVariables[locale] = words?.variables
      catalog.localStrings[locale] = words?.strings
    }
  }

  /// Words in English fill gaps in those of other languages.
  private mutating func reportUnusedWords(of catalog: Catalog) {
    let read = Set(catalog.localStrings.keys).union(catalog.localVariables.keys)
    let lookup = LocaleLookup(read)
    let used = Set(catalog.site.locales.flatMap { lookup.tags(for: $0) } + [.english])
    for locale in read.subtracting(used).sorted() {
      let name = "content/strings/\(locale).yaml"
      diagnostics.add(
        .warning(
          .unlistedLocale, "'\(name)' is not used: the site has no locale '\(locale)'", at: SourcePlace(name),
          hint: "add '\(locale)' to 'locales' in content/site.yaml, or delete the file"))
    }
  }

  private mutating func readPolicies<Stop: Error>(
    into catalog: inout Catalog, remembering memory: inout CatalogMemory,
    pausing pause: () throws(Stop) -> Void
  ) throws(Stop) {
    guard let circumstances = memory.circumstances else { return }
    var reader = PolicyReader(
      site: circumstances.site, localVariables: circumstances.localVariables,
      isKnownSite: circumstances.isKnownSite, watchdog: watchdog)
    reader.unread = circumstances.unusable
    for folder in sources.policies {
      try pause()
      let read: ReadPolicy
      if let remembered = memory.policy(of: folder) {
        read = remembered
      } else {
        read = reader.read(folder)
        memory.remember(read, of: folder)
      }
      if let policy = read.policy { catalog.policies.append(policy) }
      diagnostics.add(contentsOf: read.diagnostics)
    }
    catalog.policies.sort { ($0.order, $0.id) < ($1.order, $1.id) }
  }

  private mutating func reportNoPolicies(_ site: Site) {
    diagnostics.add(
      .warning(
        .emptySite, "the site has no policies", at: SourcePlace("content/"),
        hint:
          "add a folder with a text for each locale, for example 'content/privacy/\(site.defaultLocale).md'"
      ))
  }

  /// Stands for a site whose `site.yaml` could not be read, so that the other files can be.
  private static var substitute: Site? {
    BaseURL("https://example.com").map {
      Site(name: "", baseURL: $0, locales: [.english], contact: Contact(email: ""))
    }
  }
}
