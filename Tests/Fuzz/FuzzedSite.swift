import ListinaModel
import ListinaSamples
import ListinaSite

@testable import ListinaContent
@testable import ListinaTheme

/// The site around what is fuzzed: its values try to break out wherever they are shown.
enum FuzzedSite {
  static let czechTag = must { try Sample.tag("cs") }
  static let policy = must { try Sample.slug("privacy") }
  static let address = BaseURL("https://clever.example/legal")
  static let czech = Typesetter(for: czechTag, Typography())
  static let french = Typesetter(
    for: must { try Sample.tag("fr") }, Typography(spaces: true, quotes: true))

  static let variables = Variables([
    "name": "Clever & <evil>", "contact.email": "a@example.com", "city": "Praha", "host": "https://e.com",
    "bad": "javascript:alert(1)", "quote": "\"><evil>", "markup": "*a* <evil> [x](y) `c`", "space": " ",
    "empty": "",
  ])

  static let edition = Edition(
    locale: czechTag, title: "Title", slug: policy,
    source: SourceFile(name: "content/privacy/cs.md", path: "/content/privacy/cs.md"))

  static let site = must {
    var site = try Sample.site(["cs", "en"])
    site.name = "<evil>"
    site.theme = ThemeChoice(name: "small", options: [:])
    return site
  }

  /// Records with the same names as the texts' variables.
  static let catalog: Catalog = {
    var catalog = Catalog(site: site)
    catalog.cookies = [Cookie(id: "<evil>", lifetime: .session, purpose: LocalizedText("a & b"))]
    catalog.processors = [Processor(name: LocalizedText("<evil>"), purpose: LocalizedText("x"))]
    catalog.tables = [.cookies, .processors]
    catalog.policies = must { [try Sample.policy("privacy", ["cs": "soukromi", "en": "privacy"])] }
    return catalog
  }()

  /// A theme in memory that has nothing wrong.
  static let theme: ThemeSource = must {
    var theme = ThemeSource(name: "small", place: SourcePlace("themes/small/theme.yaml"))
    for page in PageTemplate.allCases { theme.set(page.rawValue, "{{page.title}}") }
    theme.set("layout", "<title>{{$title}}x{{/title}}</title>{{$body}}{{/body}}")
    theme.set("partials/note", "<p>{{site.name}}</p>")
    theme.set(
      "partials/cookies",
      "<ul>{{#cookies.records}}<li title=\"{{id}}\">{{purpose}} {{lifetime}} {{provider}} {{category}}</li>{{/cookies.records}}</ul>\n"
    )
    theme.set(
      "partials/processors",
      "<ul>{{#processors.records}}<li>{{name}} {{purpose}} {{country}}</li>{{/processors.records}}</ul>\n")
    for locale in ["cs", "en"] {
      for string in RequiredString.allCases {
        let place = SourcePlace("themes/small/strings/\(locale).yaml", line: 1)
        theme.strings[try Sample.tag(locale), default: [:]][string.rawValue] =
          ThemeSource.Message(string.rawValue, at: place)
      }
    }
    return theme
  }

  static let tables: RecordTables = tables(of: catalog)

  /// The tables of a site's records in the small theme.
  static func tables(of catalog: Catalog) -> RecordTables {
    let compiled = ThemeCompiler(theme, for: catalog.site).compile(assets: [])
    guard let theme = compiled.theme else {
      fail("the small theme has errors", compiled.diagnostics.report[0])
    }
    return PageRenderer(SitePlan(catalog, showsDrafts: false), theme: theme).tables
  }

  static func must<Value>(_ make: () throws -> Value) -> Value {
    do { return try make() } catch { fail("the harness itself", "\(error)") }
  }
}

extension ThemeSource {
  mutating func set(_ name: String, _ text: String) {
    templates[name] = Text(name: "themes/small/templates/\(name).mustache", bytes: Array(text.utf8))
  }
}
