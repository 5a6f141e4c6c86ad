import ListinaModel
import ListinaSamples
import ListinaSite
import Testing

@testable import ListinaContent
@testable import ListinaPublish

@Suite("Reference resolver")
struct ReferenceResolverTests {
  private let plan: SitePlan
  private let policy: Policy

  init() throws {
    var privacy = try Sample.policy("privacy", ["cs": "soukromi", "en": "privacy"])
    privacy.media = [
      "media/a.png": SourceFile(name: "a", path: "/a"), "media/b.png": SourceFile(name: "b", path: "/b"),
    ]
    privacy.media["media/a b.png"] = SourceFile(name: "c", path: "/c")
    var draft = try Sample.policy("refunds", ["cs": "refunds"])
    draft.isDraft = true
    var terms = try Sample.policy("terms", ["cs": "podminky"])
    terms.media = ["media/t.png": SourceFile(name: "t", path: "/t")]
    plan = try Sample.plan(["cs", "en"], [privacy, terms, draft])
    policy = privacy
  }

  private func resolver(_ anchors: HeadingAnchors, respelled: [SectionName: String] = [:])
    -> ReferenceResolver
  {
    var site = PolicyBuild.SiteParts(plan: plan, addresses: AddressBook(plan), renderer: nil, variables: [:])
    site.respelled = respelled
    return ReferenceResolver(
      site, policy, anchors: anchors, media: ["media/a.png": RoutePath("assets/privacy-a.0123456789.png")])
  }

  private var anchors: HeadingAnchors {
    var document = Sample.document(["# Soukromí", "## Cookies"])
    document.anchors = [Anchor("former", at: SourcePlace("f.md"))]
    return HeadingAnchors(of: document)
  }

  /// The address of a destination in the Czech text of `privacy`, or what is wrong with it.
  private func resolve(_ destination: String, on route: String = "cs/soukromi/") throws -> String {
    let page = try #require(plan.pages(of: policy).first { $0.route.text == route })
    let links = LinkReader(policy: policy.id, site: plan.site.baseURL)
    guard case .local(let target) = links.read(destination) else { return "elsewhere" }
    var resolver = resolver(anchors)
    let reference = Reference(target, written: destination, place: SourcePlace("f.md", line: 2, column: 3))
    switch resolver.resolve(reference, on: page) {
    case .success(let address): return resolver.warnings.all.first?.report ?? address
    case .failure(let dead): return dead.diagnostic.report
    }
  }

  @Test(
    "leads to places of the site from the page on which a text is shown",
    arguments: [
      ("#cookies", "#cookies"), ("#", "#"), ("#top", "#top"), ("#Top", "#Top"), ("#former", "#former"),
      ("#soukrom%C3%AD", "#soukromí"), ("#soukromi", "#soukromí"),
      ("../terms/", "../podminky/"), ("../terms/#a", "../podminky/#a"),
      ("../terms/cs.md#a", "../podminky/#a"),
      ("../terms/?a=b#c", "../podminky/?a=b#c"), ("../terms/#", "../podminky/#"),
      ("../terms/#top", "../podminky/#top"),
      ("../", "../"), ("../index.md", "../"),
      ("./", "./"), ("en.md", "./"), ("../privacy/#cookies", "#cookies"), ("en.md#cookies", "#cookies"),
      ("?a=b#cookies", "./?a=b#cookies"),
      ("media/a.png", "../../assets/privacy-a.0123456789.png"),
      ("media/a.png#page=2", "../../assets/privacy-a.0123456789.png#page=2"),
      ("/", "../../"), ("/en/#x", "../../en/#x"), ("/robots.txt?a=b", "../../robots.txt?a=b"),
      ("/en/terms/", "../../en/terms/"), ("/en/terms", "../../en/terms/"),
      ("/en/terms/index.html#a", "../../en/terms/#a"), ("/terms", "../../terms/"), ("/index.html", "../../"),
      ("https://example.com/legal/en/terms", "https://example.com/legal/en/terms"),
      ("https://example.com/legal/pricing/", "https://example.com/legal/pricing/"),
      ("https://example.com/legal/en/?a=ž", "https://example.com/legal/en/?a=%C5%BE"),
    ])
  func leads(destination: String, address: String) throws {
    #expect(try resolve(destination) == address)
  }

  @Test("leads readers of another language to their own pages")
  func fallback() throws {
    // The English page of the terms shows the Czech text.
    #expect(try resolve("../terms/cs.md", on: "en/privacy/") == "../terms/")
    #expect(try resolve("../", on: "en/privacy/") == "../")
  }

  @Test("notes links to sections of other texts, and writes them as they are known")
  func sections() throws {
    let page = try #require(plan.pages(of: policy).first { $0.route.text == "cs/soukromi/" })
    let cs = try Sample.tag("cs"), en = try Sample.tag("en")
    let terms = try Sample.slug("terms")
    let respelled = [SectionName(policy: terms, locale: cs, name: "a--b"): "a-b"]
    var resolver = resolver(anchors, respelled: respelled)
    let links = LinkReader(policy: policy.id, site: plan.site.baseURL)
    var addresses: [String] = []
    let destinations = [
      "../terms/#a--b", "../terms/#x", "/cs/podminky/#a--b", "/terms/#y", "/en/terms#y", "../terms/#",
      "#cookies",
      "https://example.com/legal/en/privacy/#z", "/robots.txt#a",
    ]
    for destination in destinations {
      guard case .local(let target) = links.read(destination) else { continue }
      let reference = Reference(target, written: destination, place: SourcePlace("f.md"))
      addresses.append(try resolver.resolve(reference, on: page).get())
    }
    #expect(
      addresses == [
        "../podminky/#a-b", "../podminky/#x", "../podminky/#a-b", "../../terms/#y", "../../en/terms/#y",
        "../podminky/#", "#cookies", "https://example.com/legal/en/privacy/#z", "../../robots.txt#a",
      ])
    #expect(
      resolver.links.map(\.section) == [
        SectionName(policy: terms, locale: cs, name: "a--b"),
        SectionName(policy: terms, locale: cs, name: "x"),
        SectionName(policy: terms, locale: cs, name: "a--b"),
        SectionName(policy: terms, locale: cs, name: "y"),
        SectionName(policy: terms, locale: en, name: "y"),
        SectionName(policy: policy.id, locale: en, name: "z"),
      ])
  }

  private static let headings =
    "the text has no section 'x' (write the words of a heading of the text in small letters, with '-' between them)"

  @Test(
    "finds what leads nowhere, and tells what was meant",
    arguments: [
      ("#cokies", "the text has no section 'cokies' (write '#cookies')"), ("#x", headings),
      ("../privacy/#x", headings), ("cs.md#x", headings),
      ("../term/", "there is no policy 'term' (write '../terms/')"),
      ("../Terms/", "there is no policy 'Terms' (write '../terms/')"),
      ("../terms.html", "there is no policy 'terms.html' (write '../terms/')"),
      ("../podminky/", "'podminky' is a slug, not the name of a policy's folder (write '../terms/')"),
      ("../imprint/", "there is no policy 'imprint' (add the policy, or remove the link)"),
      ("../refunds/", "the policy 'refunds' is a draft (publish 'refunds' too, or remove the link)"),
      (
        "../terms/en.md",
        "the policy 'terms' has no text in 'en' (write '../terms/': the link leads to the reader's language by itself)"
      ),
      (
        "../terms/CS.md",
        "the policy 'terms' has no text in 'CS' (write '../terms/cs.md': the link leads to the reader's language by itself)"
      ),
      (
        "xx.md",
        "the policy 'privacy' has no text in 'xx' (write './': the link leads to the reader's language by itself)"
      ),
      (
        "../terms/2025-01-01/#a",
        "the policy 'terms' has no release '2025-01-01' (write '../terms/' for the text in force)"
      ),
      (
        "releases/2025-01-01/",
        "the policy 'privacy' has no release '2025-01-01' (write './' for the text in force)"
      ),
      (
        "../terms/index.html",
        "texts cannot link to 'index.html' in the folder of 'terms' (write '../terms/' for its text)"
      ),
      (
        "../terms/media/t.png",
        "texts cannot link to 'media/t.png' in the folder of 'terms' (copy the file into this policy's folder)"
      ),
      ("media/b.pgn", "the policy has no file 'media/b.pgn' (write 'media/b.png')"),
      ("media/a%20c.png", "the policy has no file 'media/a c.png' (write 'media/a%20b.png')"),
      ("terms.md", "the policy has no file 'terms.md' (write '../terms/')"),
      (
        "x.pdf",
        "the policy has no file 'x.pdf' (images go into the policy's media/ folder; pages of other sites begin with 'https://')"
      ),
      ("/cs/soukrom/", "there is no such page (write '/cs/soukromi/')"),
      ("/legal/cs/soukromi/", "'/' is the root of the published site (write '/cs/soukromi/')"),
      ("/x", "there is no such page (link to a page of this site, or to https://)"),
    ])
  func finds(destination: String, complaint: String) throws {
    #expect(
      try resolve(destination)
        == "f.md:2:3: error[dead-link]: '\(destination)' leads nowhere: " + complaint)
  }

  @Test("warns of whole addresses of the site that lead nowhere, which may be another version's")
  func addresses() throws {
    #expect(
      try resolve("https://example.com/legal/cs/soukrom/")
        == "f.md:2:3: warning[dead-link]: 'https://example.com/legal/cs/soukrom/' leads nowhere: there is no such page (write '/cs/soukromi/')"
    )
  }

  @Test("names what was meant for the first mistakes of a text, and the rule for the others")
  func manyMistakes() throws {
    let headings = (0..<200).map { "## heading-\($0)-of-a-text-that-is-quite-long" }
    let anchors = HeadingAnchors(of: Sample.document(headings))
    let page = try #require(plan.pages(of: policy).first)
    var resolver = resolver(anchors)
    var hints: [String?] = []
    for number in 0..<200 {
      let reference = Reference(
        .anchor("headnig-\(number)-of-a-text-that-is-quite-long"), written: "#\(number)",
        place: SourcePlace("f.md", line: number + 1))
      if case .failure(let dead) = resolver.resolve(reference, on: page) {
        hints.append(dead.diagnostic.hint)
      }
    }
    #expect(hints.count == 200)
    #expect(hints.first == "write '#heading-0-of-a-text-that-is-quite-long'")
    #expect(hints.filter { $0?.hasPrefix("write '#") == true }.count == 50)
    #expect(
      hints.last == "write the words of a heading of the text in small letters, with '-' between them")
  }

  @Test(
    "leads to the original where the page in the reader's language is left out, and refuses the address of that page",
    arguments: [
      ("../terms/", "../../cs/podminky/"), ("../terms/#a", "../../cs/podminky/#a"),
      (
        "/en/terms/",
        "f.md:2:3: error[dead-link]: '/en/terms/' leads nowhere: 'terms' has no text in 'en', and 'fallback: omit' leaves its page out (write '../terms/' for the reader's language, or '/cs/podminky/')"
      ),
    ])
  func omitted(destination: String, address: String) throws {
    var catalog = plan.catalog
    catalog.site.fallback = .omit
    let omitting = try ReferenceResolverTests(plan: SitePlan(catalog, showsDrafts: false), policy)
    #expect(try omitting.resolve(destination, on: "en/privacy/") == address)
  }

  private init(plan: SitePlan, _ policy: Policy) throws {
    self.plan = plan
    self.policy = policy
  }
}
