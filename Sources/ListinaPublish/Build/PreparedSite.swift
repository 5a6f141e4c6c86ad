import ListinaContent
import ListinaFiles
import ListinaModel
import ListinaSite
import ListinaTheme

/// A site before any text is parsed: every address is known, and the theme is compiled.
struct PreparedSite: Sendable {
  let plan: SitePlan
  let assets: ThemeAssets
  let addresses: AddressBook
  /// Nil when the theme cannot be used: the texts are still checked.
  let renderer: PageRenderer?
  let variables: [LocaleTag: Variables]
  /// Links of `site.yaml` to sections, which can be checked once the texts are read.
  let sectionLinks: [SectionLink]
  /// What is wrong with the site beside its texts, and with what was read of it.
  let diagnostics: DiagnosticList

  /// Nil when too little is known of the site to go on.
  init?(_ sources: SiteSources, _ options: BuildOptions, _ watchdog: Watchdog) {
    guard let catalog = sources.catalog else { return nil }
    var diagnostics = sources.diagnostics
    if let warning = Self.localAddress(of: catalog.site, options) { diagnostics.add(warning) }
    plan = SitePlan(catalog, showsDrafts: options.showsDrafts)
    (assets, renderer) = Self.compileTheme(sources, plan, watchdog, &diagnostics)
    addresses = AddressBook(plan, assets: assets.routes)
    variables = Variables.perLocale(of: catalog)
    diagnostics.add(contentsOf: addresses.diagnostics)
    diagnostics.add(contentsOf: WorkInProgress.notes(on: plan, strict: options.isStrictAboutTranslations))
    // Whoever builds hears that a text is a draft; whoever checks, what is left to do in it.
    if options.output == nil {
      diagnostics.add(contentsOf: UnfinishedTexts.diagnostics(ofHiddenIn: plan, watchdog))
    }
    var siteLinks = SiteLinkCheck(plan: plan, addresses: addresses)
    siteLinks.run()
    diagnostics.add(contentsOf: siteLinks.diagnostics)
    sectionLinks = siteLinks.sections
    if let templates = sources.theme?.templates {
      let check = TemplateLinkCheck(site: plan.site, addresses: addresses)
      diagnostics.add(contentsOf: check.diagnostics(of: templates))
    }
    self.diagnostics = diagnostics
  }

  /// What pages of policies are made with.
  var parts: PolicyBuild.SiteParts {
    PolicyBuild.SiteParts(plan: plan, addresses: addresses, renderer: renderer, variables: variables)
  }

  /// The warning for a site whose address is that of whoever reads it.
  private static func localAddress(of site: Site, _ options: BuildOptions) -> Diagnostic? {
    guard options.baseURL == nil, site.baseURL.isLocal else { return nil }
    return .warning(
      .localBaseURL, "'\(site.baseURL)' is the reader's own computer, where search engines find nothing",
      at: site.baseURLPlace,
      hint: "write the address at which the site will stand, or give it with --base-url")
  }

  /// The theme's files, and what renders pages with it; nil when the theme cannot be used.
  private static func compileTheme(
    _ sources: SiteSources, _ plan: SitePlan, _ watchdog: Watchdog, _ diagnostics: inout DiagnosticList
  ) -> (assets: ThemeAssets, renderer: PageRenderer?) {
    guard let source = sources.theme else { return (ThemeAssets([:], inOrder: []), nil) }
    let compiler = ThemeCompiler(source, for: plan.site)
    let assets = ThemeAssets(source.assets, inOrder: compiler.assetNames)
    let (theme, problems) = watchdog.watch(source.place.file) { compiler.compile(assets: assets.routes) }
    diagnostics.add(contentsOf: assets.diagnostics)
    diagnostics.add(contentsOf: problems)
    return (assets, theme.map { PageRenderer(plan, theme: $0) })
  }
}
