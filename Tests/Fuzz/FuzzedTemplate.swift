import ListinaModel
import ListinaSite

@testable import ListinaContent
@testable import ListinaTheme

/// A theme's template: compiled, and rendered where it is sound.
enum FuzzedTemplate {
  static func check(_ text: [UInt8]) {
    var source = FuzzedSite.theme
    source.set("policy", String(decoding: text, as: UTF8.self))
    let compiled = ThemeCompiler(source, for: FuzzedSite.site).compile(assets: [])
    FuzzedFile("themes/small/templates/policy.mustache", text).check(compiled.diagnostics)
    if (compiled.theme == nil) != compiled.diagnostics.hasErrors {
      fail("a theme is refused without an error, or used with one", compiled.diagnostics.report.joined())
    }
    guard let theme = compiled.theme else { return }
    // Values must not be markup anywhere, unless the template itself is.
    let isChecked = !String(decoding: text, as: UTF8.self).contains("evil")
    let plan = SitePlan(FuzzedSite.catalog, showsDrafts: false)
    let renderer = PageRenderer(plan, theme: theme)
    for page in FuzzedSite.catalog.policies.flatMap({ plan.pages(of: $0) }) {
      let html = String(decoding: renderer.render(page, article: article), as: UTF8.self)
      if isChecked, html.contains("<evil") { fail("a value is not escaped", html) }
    }
  }

  private static let article: Article = {
    let text = SourceText(name: "f.md", bytes: Array("# T\n\n{{name}}\n\n## H\n\n{{> cookies}}\n".utf8))
    var variables = FuzzedSite.variables
    variables.tables = Set(RecordTable.allCases)
    let document = DocumentParser(variables: variables, policy: FuzzedSite.policy).parse(text, from: 0).0
    return Article(document: document, anchors: HeadingAnchors(of: document), addresses: [])
  }()
}
