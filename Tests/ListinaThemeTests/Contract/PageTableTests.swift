import ListinaModel
import ListinaSamples
import ListinaSite
import Testing

@testable import ListinaTheme

@Suite("Language switcher")
struct PageTableTests {
  /// The switcher on the page that offers a choice of languages, for a policy in Czech and French.
  private func switcher(_ fallback: FallbackMode) throws -> String {
    var sample = try ThemeSample(["cs", "fr", "fr-CA", "ar"])
    sample.site.fallback = fallback
    sample.setTemplate(
      "languages",
      "{{#page.languages}}{{lang}} {{dir}} {{href}} {{hreflang}}{{#fallback}} untranslated{{/fallback}}\n{{/page.languages}}"
    )
    let policy = try Sample.policy("terms", ["cs": "podminky", "fr": "conditions"])
    let plan = SitePlan(sample.catalog([policy]), showsDrafts: false)
    let theme = try #require(ThemeCompiler(sample.source, for: sample.site).compile(assets: []).theme)
    let page = try #require(plan.pages(of: policy).last)
    return String(decoding: PageRenderer(plan, theme: theme).render(page), as: UTF8.self)
  }

  @Test("marks languages without a text that their readers understand")
  func marks() throws {
    #expect(
      try switcher(.show) == """
        cs ltr ../cs/podminky/ cs
        fr ltr ../fr/conditions/ fr
        fr-CA ltr ../fr-CA/terms/ fr-CA
        ar rtl ../ar/terms/ ar untranslated

        """)
  }

  @Test("leads to the text that is there, and names its language, where a page is left out")
  func leads() throws {
    #expect(
      try switcher(.omit) == """
        cs ltr ../cs/podminky/ cs
        fr ltr ../fr/conditions/ fr
        fr-CA ltr ../fr/conditions/ fr
        ar rtl ../cs/podminky/ cs untranslated

        """)
  }
}
