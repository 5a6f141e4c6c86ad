import ListinaModel
import ListinaSamples
import ListinaSite

@testable import ListinaTheme

/// A theme in memory, compiled for a small site.
struct ThemeSample {
  var source: ThemeSource
  var site: Site
  var cookies: [Cookie] = []
  var processors: [Processor] = []

  /// A theme that has nothing wrong: every template shows the page's title.
  init(_ locales: [String] = ["cs", "en"]) throws {
    site = try Sample.site(locales)
    site.theme = ThemeChoice(name: "small", options: [:])
    source = ThemeSource(name: "small", place: SourcePlace("themes/small/theme.yaml"))
    for template in PageTemplate.allCases { setTemplate(template.rawValue, "{{page.title}}") }
    for locale in ["cs", "en"] {
      for string in RequiredString.allCases {
        try setString(string.rawValue, "\(string.rawValue) in \(locale)", locale)
      }
    }
  }

  mutating func setTemplate(_ name: String, _ text: String) {
    source.templates[name] = ThemeSource.Text(
      name: "themes/small/templates/\(name).mustache", bytes: Array(text.utf8))
  }

  mutating func setString(_ key: String, _ text: String, _ locale: String) throws {
    let message = ThemeSource.Message(text, at: SourcePlace("themes/small/strings/\(locale).yaml", line: 1))
    source.strings[try Sample.tag(locale), default: [:]][key] = message
  }

  /// Sets a string's plural forms, one a line from line 2.
  mutating func setForms(_ key: String, _ forms: [(category: String, text: String)], _ locale: String) throws
  {
    let file = "themes/small/strings/\(locale).yaml"
    let written = forms.enumerated().map { line, form in
      ThemeSource.Message.Form(form.category, form.text, at: SourcePlace(file, line: line + 2, column: 3))
    }
    source.strings[try Sample.tag(locale), default: [:]][key] = ThemeSource.Message(
      .plural(written), at: SourcePlace(file, line: 1))
  }

  mutating func choose(_ option: String, _ text: String) {
    site.theme.options[option] = ThemeChoice.Option(
      text: text, place: SourcePlace("content/site.yaml", line: 5, column: 9))
  }

  /// The site's records and policies.
  func catalog(_ policies: [Policy] = []) -> Catalog {
    var catalog = Catalog(site: site)
    catalog.policies = policies
    catalog.cookies = cookies
    catalog.processors = processors
    if !cookies.isEmpty { catalog.tables.insert(.cookies) }
    if !processors.isEmpty { catalog.tables.insert(.processors) }
    return catalog
  }

  /// What renders the site; nil when the theme has errors.
  var renderer: PageRenderer? {
    compiled.theme.map { PageRenderer(SitePlan(catalog(), showsDrafts: false), theme: $0) }
  }

  private var compiled: (theme: Theme?, diagnostics: DiagnosticList) {
    let compiler = ThemeCompiler(source, for: site)
    return compiler.compile(assets: compiler.assetNames.map { RoutePath("assets/hash-\($0)") })
  }

  var report: [String] { compiled.diagnostics.report }

  /// The page at a route of a site with these policies; nil when there is none or the theme has errors.
  func page(_ route: String, of policies: [Policy] = [], article: Article? = nil) -> String? {
    let plan = SitePlan(catalog(policies), showsDrafts: false)
    let pages = plan.commonPages + policies.flatMap { plan.pages(of: $0) }
    guard let theme = compiled.theme, let page = pages.first(where: { $0.route.text == route }) else {
      return nil
    }
    return String(decoding: PageRenderer(plan, theme: theme).render(page, article: article), as: UTF8.self)
  }
}
