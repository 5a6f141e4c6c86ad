import ListinaContent
import ListinaFiles
import ListinaModel

/// What was read of a site before any text is rendered.
struct SiteSources {
  /// Nil when `site.yaml` does not tell enough to go on.
  var catalog: Catalog?
  var theme: ThemeSource?
  var diagnostics: DiagnosticList

  /// Reads `content/` and the theme; throws a `FileError` when the root is not there, and what `pause` throws,
  /// which is asked between files.
  static func read(
    _ options: BuildOptions, _ watchdog: Watchdog = Watchdog(), pausing pause: () throws -> Void = {}
  ) throws -> SiteSources {
    var memory = CatalogMemory()
    return try read(options, watchdog, remembering: &memory, pausing: pause)
  }

  /// The same, but policies that have not changed since the memory's last reading are taken from it.
  static func read(
    _ options: BuildOptions, _ watchdog: Watchdog, remembering memory: inout CatalogMemory,
    pausing pause: () throws -> Void
  ) throws -> SiteSources {
    let boundary = try SiteBoundary(
      root: options.root, folders: ["content", "themes"],
      installed: options.installedThemes.map { [$0] } ?? [])
    let tree = SourceTree.list(options.root, within: boundary)
    try pause()
    var (catalog, diagnostics) = try CatalogReader(tree, watchdog).read(
      remembering: &memory, pausing: pause)
    try pause()
    if let baseURL = options.baseURL { catalog?.site.baseURL = baseURL }
    // Without a site.yaml nobody has asked for a theme.
    guard tree.site != nil else { return SiteSources(catalog: catalog, theme: nil, diagnostics: diagnostics) }
    let reader = ThemeReader(shelves(options), within: boundary)
    let choice = catalog?.site.theme ?? ThemeChoice(name: "listina", options: [:])
    let (theme, problems) = watchdog.watch("themes/\(choice.name)") {
      reader.read(choice, overriddenBy: tree.themeFiles, strings: catalog?.localStrings ?? [:])
    }
    diagnostics.add(contentsOf: problems)
    return SiteSources(catalog: catalog, theme: theme, diagnostics: diagnostics)
  }

  private static func shelves(_ options: BuildOptions) -> [ThemeReader.Shelf] {
    let own = ThemeReader.Shelf(path: options.root + "/themes", name: "themes")
    guard let installed = options.installedThemes else { return [own] }
    return [own, ThemeReader.Shelf(path: installed, name: installed)]
  }
}

extension Variables {
  /// The variables of each locale of a site, and its tables of records.
  static func perLocale(of catalog: Catalog) -> [LocaleTag: Variables] {
    Dictionary(
      uniqueKeysWithValues: catalog.site.locales.map {
        var variables = Variables(of: catalog.site, local: catalog.localVariables, for: $0)
        variables.tables = catalog.tables
        return ($0, variables)
      })
  }
}
