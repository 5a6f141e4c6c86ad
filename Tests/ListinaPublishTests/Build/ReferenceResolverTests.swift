import ListinaModel
import ListinaSamples
import ListinaSite
import Testing

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
    plan = try Sample.plan(["cs", "en"], [privacy, try Sample.policy("terms", ["cs": "podminky"]), draft])
    policy = privacy
  }

  /// The address of a reference in the Czech text of `privacy`, or what is wrong with it.
  private func resolve(_ target: Reference.Target, on route: String = "cs/soukromi/") throws -> String {
    let page = try #require(plan.pages(of: policy).first { $0.route.text == route })
    var resolver = ReferenceResolver(
      plan: plan, addresses: AddressBook(plan), policy: policy,
      anchors: HeadingAnchors(of: Sample.document(["# Soukromí", "## Cookies"])),
      media: ["media/a.png": RoutePath("assets/privacy-a.0123456789.png")])
    let reference = Reference(target, written: "WRITTEN", place: SourcePlace("f.md", line: 2, column: 3))
    switch resolver.resolve(reference, on: page) {
    case .success(let address): return address
    case .failure(let dead): return dead.diagnostic.report
    }
  }

  @Test(
    "leads to places of the site from the page on which a text is shown",
    arguments: [
      (.anchor("cookies"), "cs/soukromi/", "#cookies"), (.anchor(""), "cs/soukromi/", "#"),
      (.anchor("top"), "cs/soukromi/", "#top"), (.policy("terms", nil), "cs/soukromi/", "../podminky/"),
      (.policy("terms", "a"), "cs/soukromi/", "../podminky/#a"),
      // An English reader gets to the English page of the policy, which shows the Czech text.
      (.policy("terms", nil), "en/privacy/", "../terms/"), (.policy("privacy", nil), "cs/soukromi/", "./"),
      (.policy("privacy", "cookies"), "cs/soukromi/", "#cookies"),
      (.media("media/a.png"), "cs/soukromi/", "../../assets/privacy-a.0123456789.png"),
      (.path("", ""), "cs/soukromi/", "../../"), (.path("en/", "#x"), "cs/soukromi/", "../../en/#x"),
      (.path("robots.txt", "?a=b"), "cs/soukromi/", "../../robots.txt?a=b"),
    ] as [(Target, String, String)])
  func leads(target: Target, route: String, address: String) throws {
    #expect(try resolve(try target.reference, on: route) == address)
  }

  @Test(
    "finds what leads nowhere, and tells what was meant",
    arguments: [
      (.anchor("cokies"), "the text has no section 'cokies' (write '#cookies')"),
      (
        .anchor("x"),
        "the text has no section 'x' (write the words of a heading of the text in small letters, with '-' between them)"
      ),
      (
        .policy("privacy", "x"),
        "the text has no section 'x' (write the words of a heading of the text in small letters, with '-' between them)"
      ),
      (.policy("term", nil), "there is no policy 'term' (write '../terms/')"),
      (.policy("imprint", nil), "there is no policy 'imprint' (add the policy, or remove the link)"),
      (.policy("refunds", nil), "the policy 'refunds' is a draft (publish it, or remove the link)"),
      (.media("media/b.pgn"), "the policy has no file 'media/b.pgn' (write 'media/b.png')"),
      (.media("media/a c.png"), "the policy has no file 'media/a c.png' (write 'media/a%20b.png')"),
      (
        .media("x.pdf"),
        "the policy has no file 'x.pdf' (images go into the policy's media/ folder; pages of other sites begin with 'https://')"
      ),
      (.path("cs/soukrom/", ""), "there is no such page (write '/cs/soukromi/')"),
      (.path("x", ""), "there is no such page (link to a page of this site, or to https://)"),
      (
        .path("content/terms/media/a.png", ""),
        "there is no such page (link to a page of this site, or to https://)"
      ),
    ] as [(Target, String)])
  func finds(target: Target, complaint: String) throws {
    #expect(
      try resolve(try target.reference) == "f.md:2:3: error[dead-link]: 'WRITTEN' leads nowhere: " + complaint
    )
  }

  @Test("names what was meant for the first mistakes of a text, and the rule for the others")
  func manyMistakes() throws {
    let headings = (0..<200).map { "## heading-\($0)-of-a-text-that-is-quite-long" }
    let anchors = HeadingAnchors(of: Sample.document(headings))
    let page = try #require(plan.pages(of: policy).first)
    var resolver = ReferenceResolver(
      plan: plan, addresses: AddressBook(plan), policy: policy, anchors: anchors, media: [:])
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

  /// A target by plain texts.
  enum Target: Sendable {
    case anchor(String)
    case policy(String, String?)
    case media(String)
    case path(String, String)

    var reference: Reference.Target {
      get throws {
        switch self {
        case .anchor(let anchor): .anchor(anchor)
        case .policy(let id, let anchor): .policy(try Sample.slug(id), anchor: anchor)
        case .media(let path): .media(path)
        case .path(let path, let suffix): .path(path, suffix: suffix)
        }
      }
    }
  }
}
