import ListinaModel
import ListinaSamples
import ListinaSite
import Testing

@Suite("Address book")
struct AddressBookTests {
  private func book(
    _ policies: [Policy], locales: [String] = ["cs"], files: [String] = []
  ) throws -> AddressBook {
    var catalog = Catalog(site: try Sample.site(locales))
    catalog.policies = policies
    for path in files {
      catalog.staticFiles[path] = SourceFile(name: "content/static/\(path)", path: "/\(path)")
    }
    return AddressBook(SitePlan(catalog, showsDrafts: false))
  }

  private func policy(
    _ id: String, _ editions: KeyValuePairs<String, String>, aliases: [String]
  ) throws -> Policy {
    var policy = try Sample.policy(id, editions)
    policy.aliases[policy.authoritative] = try aliases.map {
      .init(slug: try Sample.slug($0), place: SourcePlace("content/\(id)/policy.yaml", line: 2))
    }
    return policy
  }

  private let hint = "(give one of them another slug or name)"

  @Test("lets sites pass whose addresses differ")
  func passes() throws {
    let policies = [
      try policy("privacy", ["cs": "soukromi", "en": "privacy"], aliases: ["ochrana"]),
      try Sample.policy("terms", ["cs": "podminky", "en": "terms"]),
    ]
    let files = ["CNAME", ".well-known/security.txt", "cs/logo.svg", "privacy/logo.svg"]
    #expect(try book(policies, locales: ["cs", "en"], files: files).diagnostics.report == [])
  }

  @Test("refuses two policies with one slug in a locale, and not in different ones")
  func slugs() throws {
    let policies = [
      try Sample.policy("privacy", ["cs": "pravni", "en": "legal"]),
      try Sample.policy("terms", ["cs": "pravni", "en": "terms"]),
      try Sample.policy("imprint", ["cs": "legal", "en": "imprint"]),
    ]
    #expect(
      try book(policies, locales: ["cs", "en"]).diagnostics.report == [
        "content/terms/cs.md: error[address-taken]: two pages at '/cs/pravni/': the policy 'privacy' in 'cs' and the policy 'terms' in 'cs' \(hint)"
      ])
  }

  @Test("refuses a slug that is another policy's id")
  func ids() throws {
    let policies = [
      try Sample.policy("privacy", ["cs": "terms"]), try Sample.policy("terms", ["cs": "podminky"]),
    ]
    #expect(
      try book(policies).diagnostics.report == [
        "content/terms: error[address-taken]: two pages at '/cs/terms/': the policy 'privacy' in 'cs' and the policy 'terms' at its id \(hint)"
      ])
  }

  @Test("refuses an alias that is another policy's slug or alias")
  func aliases() throws {
    let policies = [
      try policy("privacy", ["cs": "privacy"], aliases: ["stare"]),
      try policy("terms", ["cs": "terms"], aliases: ["privacy", "stare"]),
    ]
    #expect(
      try book(policies).diagnostics.report == [
        "content/terms/policy.yaml:2: error[address-taken]: two pages at '/cs/privacy/': the policy 'privacy' in 'cs' and the alias 'privacy' of 'terms' \(hint)",
        "content/terms/policy.yaml:2: error[address-taken]: two pages at '/cs/stare/': the alias 'stare' of 'privacy' and the alias 'stare' of 'terms' \(hint)",
      ])
  }

  @Test("takes an alias that leads there anyway for what it is", arguments: ["soukromi", "privacy"])
  func ownAlias(alias: String) throws {
    let book = try book([try policy("privacy", ["cs": "soukromi"], aliases: [alias])])
    #expect(book.diagnostics.isEmpty)
  }

  @Test(
    "refuses files in the place of pages, of folders and of what Listina writes",
    arguments: [
      ("robots.txt", "/robots.txt", "'robots.txt', which Listina writes"),
      ("policies.json", "/policies.json", "'policies.json', which Listina writes"),
      ("Sitemap.XML", "/Sitemap.XML", "'sitemap.xml', which Listina writes"),
      ("index.html", "/", "the site's first page"), ("404.html", "/404.html", "the page '404.html'"),
      ("cs/index.html", "/cs/", "the list of policies in 'cs'"),
      ("CS/Index.html", "/CS/Index.html", "the list of policies in 'cs'"),
      ("cs/privacy/index.html", "/cs/privacy/", "the policy 'privacy' in 'cs'"),
      ("privacy/index.html", "/privacy/", "the policy 'privacy' at its id"),
      ("cs", "/cs", "the policy 'privacy' in 'cs'"),
      ("assets", "/assets", "the folder 'assets/', which Listina writes"),
      ("Assets", "/Assets", "the folder 'assets/', which Listina writes"),
      ("robots.txt/x", "/robots.txt/x", "'robots.txt', which Listina writes"),
      ("404.html/a/b", "/404.html/a/b", "the page '404.html'"),
    ])
  func files(path: String, address: String, holder: String) throws {
    let report = try book([try Sample.policy("privacy", ["cs": "privacy"])], files: [path]).diagnostics.report
    #expect(
      report == [
        "content/static/\(path): error[address-taken]: two pages at '\(address)': \(holder) and the file 'content/static/\(path)' \(hint)"
      ])
  }

  @Test(
    "refuses files in the place of what a theme publishes",
    arguments: [
      ("assets/style.1.css", "assets/style.1.css"), ("assets/Style.1.css", "assets/style.1.css"),
      ("assets/img", "assets/img/a.2.png"), ("assets/style.1.css/x", "assets/style.1.css"),
    ])
  func assets(path: String, asset: String) throws {
    var catalog = Catalog(site: try Sample.site(["cs"]))
    catalog.staticFiles[path] = SourceFile(name: "content/static/\(path)", path: "/\(path)")
    let book = AddressBook(SitePlan(catalog, showsDrafts: false), assets: [RoutePath(asset)])
    #expect(
      book.diagnostics.report == [
        "content/static/\(path): error[address-taken]: two pages at '/\(asset)': the file 'content/static/\(path)' and a file of the theme \(hint)"
      ])
  }

  @Test("lets files stand beside what a theme publishes, and names none of the theme's in hints")
  func besideAssets() throws {
    var catalog = Catalog(site: try Sample.site(["cs"]))
    catalog.staticFiles["assets/logo.svg"] = SourceFile(name: "content/static/assets/logo.svg", path: "/l")
    let book = AddressBook(
      SitePlan(catalog, showsDrafts: false), assets: [RoutePath("assets/style.1.css")])
    #expect(book.diagnostics.report == [])
    #expect(book.nearest(to: "assets/style.2.css") == nil)
    #expect(book.nearest(to: "assets/logo.svf") == "assets/logo.svg")
  }

  @Test("refuses two files whose names differ in case alone")
  func fileCase() throws {
    #expect(
      try book([], files: ["Logo.svg", "logo.svg"]).diagnostics.report == [
        "content/static/logo.svg: error[address-taken]: two pages at '/logo.svg': the file 'content/static/Logo.svg' and the file 'content/static/logo.svg' \(hint)"
      ])
  }

  @Test(
    "finds pages by their folder and files by their name, in the case in which they are written",
    arguments: [
      ("", true), ("index.html", true), ("cs/", true), ("cs/privacy/", true), ("cs/privacy/index.html", true),
      ("CNAME", true), ("robots.txt", true), ("cs", false), ("cs/privacy", false), ("CS/", false),
      ("cname", false),
      ("cs/terms/", false), ("privacy/", true), ("content/privacy/cs.md", false),
    ])
  func contains(path: String, isThere: Bool) throws {
    let book = try book([try Sample.policy("privacy", ["cs": "privacy"])], files: ["CNAME"])
    #expect(book.contains(path) == isThere)
  }

  @Test(
    "knows the address that was meant",
    arguments: [
      ("cs/privacy", "cs/privacy/"), ("cs/privcay/", "cs/privacy/"), ("robot.txt", "robots.txt"),
      ("nothing", nil), ("x", nil),
    ])
  func nearest(path: String, nearest: String?) throws {
    #expect(try book([try Sample.policy("privacy", ["cs": "privacy"])]).nearest(to: path) == nearest)
  }

  @Test(
    "knows the page that a path means, and whose text it shows",
    arguments: [
      ("", "", nil), ("index.html", "", nil), ("cs", "cs/", nil), ("CNAME", "CNAME", nil),
      ("CNAME/", nil, nil),
      ("cs/soukromi", "cs/soukromi/", "privacy cs"), ("cs/soukromi/", "cs/soukromi/", "privacy cs"),
      ("en/privacy/index.html", "en/privacy/", "privacy en"), ("cs/privacy", "cs/privacy/", "privacy cs"),
      ("privacy", "privacy/", "privacy cs"), ("cs/Soukromi/", nil, nil), ("cs/soukromi//", nil, nil),
    ] as [(String, String?, String?)])
  func routes(path: String, route: String?, text: String?) throws {
    let policy = try Sample.policy("privacy", ["cs": "soukromi"])
    let book = try book([policy], locales: ["cs", "en"], files: ["CNAME"])
    let found = book.route(at: path)
    #expect(found?.text == route)
    #expect(found.flatMap { book.text(at: $0) }.map { "\($0.policy) \($0.locale)" } == text)
  }
}
