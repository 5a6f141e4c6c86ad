import ListinaModel
import ListinaSamples
import ListinaSite
import Testing

@Suite("Alternates")
struct AlternatesTests {
  /// The texts are Czech and English; German readers get the Czech one.
  private let plan: SitePlan
  private let pages: [String: PagePlan]

  init() throws {
    let policy = try Sample.policy("privacy", ["cs": "soukromi", "en": "privacy"])
    plan = try Sample.plan(["cs", "en", "de"], [policy])
    let all = plan.commonPages + plan.pages(of: policy)
    pages = Dictionary(uniqueKeysWithValues: all.map { ($0.route.text, $0) })
  }

  private func page(_ route: String) throws -> PagePlan { try #require(pages[route]) }

  @Test(
    "names each real text with its page, and the page that offers the choice",
    arguments: [
      ("cs/soukromi/", ["cs cs/soukromi/", "en en/privacy/"], "privacy/"),
      ("privacy/", ["cs cs/soukromi/", "en en/privacy/"], "privacy/"),
      ("de/", ["cs cs/", "en en/", "de de/"], ""), ("", ["cs cs/", "en en/", "de de/"], ""),
      ("de/privacy/", [], nil), ("cs/privacy/", [], nil), ("404.html", [], nil),
    ])
  func names(route: String, translations: [String], choice: String?) throws {
    let alternates = plan.alternates(of: try page(route))
    #expect(alternates.translations.map { "\($0.locale) \($0.route.text)" } == translations)
    #expect(alternates.choice?.text == choice)
  }

  @Test(
    "has search engines list the page of the text that is shown",
    arguments: [
      ("cs/soukromi/", "cs/soukromi/"), ("de/privacy/", "cs/soukromi/"), ("cs/privacy/", "cs/soukromi/"),
      ("de/", "de/"), ("privacy/", "privacy/"), ("", ""), ("404.html", nil),
    ])
  func canonical(route: String, canonical: String?) throws {
    #expect(plan.canonical(of: try page(route))?.text == canonical)
  }

  @Test(
    "hides what is no page of its own from search engines",
    arguments: [
      ("cs/soukromi/", false), ("de/privacy/", true), ("cs/privacy/", true), ("404.html", true),
      ("de/", false),
      ("privacy/", false),
    ])
  func hides(route: String, isHidden: Bool) throws {
    #expect(plan.isHidden(try page(route)) == isHidden)
  }

  @Test("hides every page of a site that shows drafts")
  func hidesDrafts() throws {
    let plan = SitePlan(self.plan.catalog, showsDrafts: true)
    #expect(pages.values.allSatisfy { plan.isHidden($0) })
  }

  @Test(
    "leads the language switcher to the same page",
    arguments: [
      ("cs/soukromi/", "en", "en/privacy/"), ("en/privacy/", "de", "de/privacy/"),
      ("privacy/", "cs", "cs/soukromi/"),
      ("cs/", "de", "de/"), ("", "de", "de/"), ("404.html", "en", "en/"),
    ])
  func switches(route: String, locale: String, counterpart: String) throws {
    #expect(plan.counterpart(of: try page(route), in: try Sample.tag(locale)).text == counterpart)
  }
}
