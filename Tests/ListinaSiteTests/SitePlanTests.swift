import ListinaModel
import ListinaSamples
import ListinaSite
import Testing

@Suite("Site plan")
struct SitePlanTests {
  @Test("gives a policy a page per locale, its id in each locale, and one address for all")
  func pages() throws {
    let policy = try Sample.policy("privacy", ["cs": "ochrana-soukromi", "en": "privacy"])
    let plan = try Sample.plan(["cs", "en"], [policy])
    #expect(
      plan.pages(of: policy).map(\.sketch) == [
        "cs/ochrana-soukromi/ shows privacy in cs to cs",
        "cs/privacy/ leads to cs/ochrana-soukromi/",
        "en/privacy/ shows privacy in en to en",
        "privacy/ offers languages of privacy in cs",
      ])
  }

  @Test("shows another text at the policy's id where a locale has none")
  func fallback() throws {
    let policy = try Sample.policy("terms", ["cs": "podminky", "pt": "termos"])
    let plan = try Sample.plan(["pt-BR", "de", "cs", "pt"], [policy])
    #expect(
      plan.pages(of: policy).filter { $0.isFallback }.map(\.sketch) == [
        "pt-BR/terms/ shows terms in pt to pt-BR", "de/terms/ shows terms in cs to de",
      ])
  }

  @Test("leads from former slugs to the page of the same locale")
  func aliases() throws {
    var policy = try Sample.policy("privacy", ["cs": "privacy", "en": "privacy"])
    let place = SourcePlace("content/privacy/policy.yaml")
    policy.aliases[try Sample.tag("en")] = [
      .init(slug: try Sample.slug("old"), place: place), .init(slug: try Sample.slug("older"), place: place),
    ]
    let plan = try Sample.plan(["cs", "en"], [policy])
    #expect(
      plan.pages(of: policy).map(\.sketch).filter { $0.contains("leads") } == [
        "en/old/ leads to en/privacy/", "en/older/ leads to en/privacy/",
      ])
  }

  @Test("leads from a former slug to a text in another language that has the same slug")
  func aliasOfFallback() throws {
    var policy = try Sample.policy("terms", ["cs": "podminky"])
    let place = SourcePlace("content/terms/policy.yaml")
    policy.aliases[try Sample.tag("sk")] = [.init(slug: try Sample.slug("podminky"), place: place)]
    let plan = try Sample.plan(["cs", "sk"], [policy])
    #expect(plan.pages(of: policy).map(\.sketch).contains("sk/podminky/ leads to sk/terms/"))
  }

  @Test("leads straight to the text from the address for all languages when there is only one")
  func single() throws {
    let policy = try Sample.policy("terms", ["en": "conditions"])
    let plan = try Sample.plan(["cs", "en"], [policy])
    #expect(plan.pages(of: policy).last?.sketch == "terms/ leads to en/conditions/")
  }

  @Test("offers the languages of the site at its root, and leads on where there is but one")
  func common() throws {
    #expect(
      try Sample.plan(["cs", "en"], []).commonPages.map(\.sketch) == [
        "cs/ lists policies in cs", "en/ lists policies in en", " offers languages of the site in cs",
        "404.html is not found in cs",
      ])
    #expect(
      try Sample.plan(["en"], []).commonPages.map(\.sketch) == [
        "en/ lists policies in en", " leads to en/", "404.html is not found in en",
      ])
  }

  @Test("leaves drafts out unless they are asked for")
  func drafts() throws {
    var draft = try Sample.policy("terms", ["en": "terms"])
    draft.isDraft = true
    let policies = [try Sample.policy("privacy", ["en": "privacy"]), draft]
    #expect(try Sample.plan(["en"], policies).policies.map(\.id.text) == ["privacy"])
    #expect(try Sample.plan(["en"], policies).policy(draft.id) == nil)
    let shown = try Sample.plan(["en"], policies, showsDrafts: true)
    #expect(shown.policies.map(\.id.text) == ["privacy", "terms"])
    #expect(shown.policy(of: .terms)?.id == draft.id)
  }

  @Test(
    "owns what stands below its languages and the ids of its policies, and leaves the rest of the host to others",
    arguments: [
      ("", true), ("cs/", true), ("cs/gone/", true), ("privacy/x", true), ("pricing", false), ("de/", false),
      ("csx/", false),
    ])
  func owns(path: String, isOwn: Bool) throws {
    #expect(try Sample.plan(["cs"], [try Sample.policy("privacy", ["cs": "a"])]).owns(path) == isOwn)
  }

  // MARK: Pages that are left out

  /// The authoritative text is Czech, and French the only translation.
  private func omitting() throws -> (plan: SitePlan, policy: Policy) {
    var policy = try Sample.policy("terms", ["cs": "podminky", "fr": "conditions"])
    let place = SourcePlace("content/terms/policy.yaml")
    policy.aliases[try Sample.tag("de")] = [
      .init(slug: try Sample.slug("agb"), place: place), .init(slug: try Sample.slug("terms"), place: place),
    ]
    var catalog = Catalog(site: try Sample.site(["cs", "fr", "fr-CA", "de"]))
    catalog.site.fallback = .omit
    catalog.policies = [policy]
    return (SitePlan(catalog, showsDrafts: false), policy)
  }

  @Test("leaves out what has no text of its own, but for aliases, which lead to the text that is there")
  func omits() throws {
    let (plan, policy) = try omitting()
    #expect(
      plan.pages(of: policy).map(\.sketch) == [
        "cs/podminky/ shows terms in cs to cs", "cs/terms/ leads to cs/podminky/",
        "fr/conditions/ shows terms in fr to fr", "fr/terms/ leads to fr/conditions/",
        "de/agb/ leads to cs/podminky/", "de/terms/ leads to cs/podminky/",
        "terms/ offers languages of terms in cs",
      ])
  }

  @Test(
    "leads readers to a text in their language, else to the authoritative one, where a page is left out",
    arguments: [("cs", "cs/podminky/"), ("fr-CA", "fr/conditions/"), ("de", "cs/podminky/")])
  func leads(reader: String, route: String) throws {
    let (plan, policy) = try omitting()
    let locale = try Sample.tag(reader)
    #expect(plan.route(to: policy, for: locale).text == route)
    #expect(route.hasPrefix(plan.home(of: policy, for: locale).text + "/"))
  }

  @Test(
    "knows the addresses of pages that are left out",
    arguments: [
      ("fr-CA/terms/", "fr-CA"), ("fr-CA/terms", "fr-CA"), ("fr-CA/terms/index.html", "fr-CA"),
      ("fr/terms/", nil),
      ("fr-CA/conditions/", nil), ("fr-CA/", nil), ("sk/terms/", nil), ("fr-CA/privacy/", nil), ("", nil),
    ])
  func knowsOmitted(path: String, locale: String?) throws {
    #expect(try omitting().plan.omittedPage(at: path)?.locale.text == locale)
  }

  @Test("leaves nothing out unless the site says so")
  func keeps() throws {
    let policy = try Sample.policy("terms", ["cs": "podminky"])
    let plan = try Sample.plan(["cs", "de"], [policy])
    #expect(plan.omittedPage(at: "de/terms/") == nil)
    #expect(plan.home(of: policy, for: try Sample.tag("de")).text == "de")
  }
}
