import ListinaModel
import ListinaSamples
import ListinaSite

@testable import ListinaContent
@testable import ListinaTheme

/// A YAML file of a site, and a page that shows what it holds.
enum FuzzedYAML {
  static func checkSite(_ text: [UInt8]) {
    guard let site = read(text, "content/site.yaml", as: .site) else { return }
    guard !site.locales.isEmpty else { fail("a site without locales", "") }
    checkPage(Variables(of: site, local: [:], for: site.defaultLocale), site)
  }

  static func checkPolicy(_ text: [UInt8]) {
    _ = read(text, "content/privacy/policy.yaml", as: .policySettings)
  }

  static func checkCookies(_ text: [UInt8]) {
    guard let cookies = read(text, "content/cookies.yaml", as: .cookies) else { return }
    var catalog = FuzzedSite.catalog
    catalog.cookies = cookies
    checkTables(of: catalog)
  }

  static func checkProcessors(_ text: [UInt8]) {
    guard let processors = read(text, "content/processors.yaml", as: .processors) else { return }
    var catalog = FuzzedSite.catalog
    catalog.processors = processors
    checkTables(of: catalog)
  }

  static func checkWords(_ text: [UInt8]) {
    guard let words = read(text, "content/strings/cs.yaml", as: .localWords) else { return }
    let local = [FuzzedSite.czechTag: words.variables]
    checkPage(
      Variables(of: FuzzedSite.site, local: local, for: FuzzedSite.czechTag), FuzzedSite.site)
    var theme = FuzzedSite.theme
    theme.strings[FuzzedSite.czechTag]?.merge(words.strings) { _, site in site }
    let compiled = ThemeCompiler(theme, for: FuzzedSite.site).compile(assets: [])
    FuzzedFile("content/strings/cs.yaml", text).check(compiled.diagnostics)
  }

  private static func read<Value>(_ text: [UInt8], _ name: String, as shape: YAMLShape<Value>) -> Value? {
    let file = FuzzedFile(name, text)
    let (value, problems) = YAMLReader(file: name).read(text)
    file.check(problems)
    if value == nil, !problems.hasErrors { fail("YAML is refused without an error", "") }
    guard let value, !problems.hasErrors else { return nil }
    var diagnostics = DiagnosticList()
    let read = shape.read(value, named: "the file", into: &diagnostics)
    file.check(diagnostics)
    if read == nil, !diagnostics.hasErrors { fail("a shape is refused without an error", name) }
    return diagnostics.hasErrors ? nil : read
  }

  private static func checkTables(of catalog: Catalog) {
    let tables = FuzzedSite.tables(of: catalog)
    for table in RecordTable.allCases {
      for locale in catalog.site.locales {
        var page = PageCheck(ids: [])
        page.check(tables.html(of: table, in: locale))
      }
    }
  }

  /// Shows variables in all the places that take them.
  private static func checkPage(_ variables: Variables, _ site: Site) {
    for name in variables.names.sorted().prefix(8) {
      let mark = "{{\(name)}}"
      for text in [
        mark, "[x](<\(mark)>)", "<a href=\"\(mark)\">x</a>", "# \(mark)", "<\(mark)>", "|\(mark)|\n|-|",
      ] {
        let source = SourceText(name: "f.md", bytes: Array(text.utf8))
        let parser = DocumentParser(variables: variables, policy: FuzzedSite.policy)
        let (document, diagnostics) = parser.parse(source, from: 0)
        guard !diagnostics.hasErrors else { continue }
        let article = Article(
          document: document, anchors: HeadingAnchors(of: document),
          addresses: document.references.map { _ in PageCheck.slot })
        var page = PageCheck(ids: article.anchors.all)
        page.check(ArticleWriter.write(article, of: FuzzedSite.edition))
      }
    }
  }
}
