import ListinaFiles
import ListinaModel
import ListinaSamples
import ListinaSite
import Synchronization
import Testing

@testable import ListinaPublish

@Suite("Section link check")
struct SectionLinkCheckTests {
  private let plan: SitePlan
  private let texts: [LocaleTag: HeadingAnchors]

  init() throws {
    plan = try Sample.plan(
      ["cs", "en", "de"],
      [
        try Sample.policy("privacy", ["cs": "a", "en": "b", "de": "d"]),
        try Sample.policy("terms", ["cs": "c", "de": "e"]),
      ])
    let czech = Sample.document(["# Platby", "## 1. Cena služby"])
    let german = Sample.document(["# Zahlung", "## 1. Preis"], in: "content/terms/de.md")
    let source = SourceFile(name: "content/terms/de.md", path: "content/terms/de.md")
    texts = [
      try Sample.tag("cs"): HeadingAnchors(of: czech),
      try Sample.tag("de"): HeadingAnchors.aligned(
        german, with: (czech, HeadingAnchors(of: czech)), from: source
      ).anchors,
    ]
  }

  private func link(
    _ name: String, in locale: String, of policy: String = "terms", isWhole: Bool = false,
    at place: SourcePlace? = nil
  ) throws -> SectionLink {
    let target: Reference.Target =
      isWhole ? .address(path: "x", suffix: "#\(name)") : .policy(PolicyLink(policy, anchor: name))
    return SectionLink(
      section: SectionName(policy: try Sample.slug(policy), locale: try Sample.tag(locale), name: name),
      reference: Reference(
        target, written: "../\(policy)/#\(name)", place: place ?? SourcePlace("f.md", line: 1, column: 5)))
  }

  /// A check of links in `privacy`, and in `site.yaml`.
  private func check(_ links: [SectionLink], ofSite siteLinks: [SectionLink] = []) throws -> SectionLinkCheck
  {
    var terms = PolicyFacts(policy: try Sample.slug("terms"))
    terms.ids = texts.mapValues(\.all)
    var privacy = PolicyFacts(policy: try Sample.slug("privacy"))
    privacy.links = links
    var check = SectionLinkCheck(plan: plan, facts: [privacy, terms], watchdog: Watchdog()) { _ in texts }
    try check.run(siteLinks)
    return check
  }

  @Test("lets links to sections pass, also of the text that is shown in place of a missing one")
  func passes() throws {
    let check = try check([link("platby", in: "cs"), link("platby", in: "en"), link("platby", in: "de")])
    #expect(check.diagnostics.report == [])
    #expect(check.respelled == [:])
    #expect(check.affected == [])
  }

  @Test("finds links to sections that are not there")
  func finds() throws {
    #expect(
      try check([link("platba", in: "cs")]).diagnostics.report == [
        "f.md:1:5: error[dead-link]: '../terms/#platba' leads nowhere: 'terms' has no section 'platba' in 'cs' (write '#platby')"
      ])
    #expect(
      try check([link("x", in: "en")]).diagnostics.report == [
        "f.md:1:5: error[dead-link]: '../terms/#x' leads nowhere: 'terms' has no section 'x' in 'cs' (see the headings of content/terms/cs.md)"
      ])
  }

  @Test("finds the section that is named in a translation's own words, or as another generator does")
  func respells() throws {
    let links = [
      try link("zahlung", in: "de"), try link("1-cena-služby", in: "cs"), try link("cena-sluzby", in: "en"),
    ]
    let check = try check(links)
    #expect(check.diagnostics.report == [])
    #expect(
      check.respelled.mapValues { $0 } == [
        links[0].section: "platby", links[1].section: "1. cena služby", links[2].section: "1. cena služby",
      ])
    #expect(check.affected == [try Sample.slug("privacy")])
  }

  @Test("takes ids that only look the same for another spelling, as browsers do")
  func composed() throws {
    let link = try link("1. cena sluz\u{30C}by", in: "cs")
    let found = try #require(try check([link]).respelled[link.section])
    #expect(Array(found.utf8) == Array("1. cena služby".utf8))
  }

  @Test("only warns of whole addresses, and leaves them as they are")
  func whole() throws {
    let check = try check([link("zahlung", in: "de", isWhole: true), link("x", in: "de", isWhole: true)])
    #expect(check.affected == [])
    #expect(
      check.diagnostics.report == [
        "f.md:1:5: warning[dead-link]: '../terms/#x' leads nowhere: 'terms' has no section 'x' in 'de' (see the headings of content/terms/de.md)",
        "f.md:1:5: warning[dead-link]: '../terms/#zahlung' leads nowhere: 'terms' has no section 'zahlung' in 'de' (write '#platby')",
      ])
  }

  @Test("needs the id itself in site.yaml, whose links themes write")
  func site() throws {
    let place = SourcePlace("content/site.yaml", line: 9)
    #expect(
      try check([], ofSite: [link("platby", in: "de", at: place), link("zahlung", in: "de", at: place)])
        .diagnostics.report == [
          "content/site.yaml:9: error[dead-link]: '../terms/#zahlung' leads nowhere: 'terms' has no section 'zahlung' in 'de' (write '#platby')"
        ])
  }

  @Test("names what was meant for the first mistakes of a text, and the headings for the others")
  func manyMistakes() throws {
    let links = try (1...120).map { number in
      try link("platba", in: "cs", at: SourcePlace(number <= 60 ? "a.md" : "b.md", line: number))
    }
    let hints = try check(links).diagnostics.all.map(\.hint)
    #expect(hints.count == 120)
    #expect(hints.filter { $0 == "write '#platby'" }.count == 100)
    #expect(hints.filter { $0 == "see the headings of content/terms/cs.md" }.count == 20)
  }

  @Test("says nothing of policies that are not there, which is said of the link itself")
  func unknown() throws {
    #expect(try check([link("x", in: "cs", of: "imprint")]).diagnostics.report == [])
  }

  // MARK: Slow texts

  private final class Told: Sendable {
    let files = Mutex<[String]>([])
  }

  /// Checks links to a text with so many headings, and returns the files that the watchdog has named.
  private func watch(_ links: [SectionLink], headings: Int, patience: Duration) throws -> [String] {
    let told = Told()
    let watchdog = Watchdog(
      Watchdog.Patience(tick: .milliseconds(1), ticks: 2, processorTime: patience),
      lastWords: { file in told.files.withLock { $0.append(file) } }, end: { _ in })
    watchdog.start {}
    defer { watchdog.stop() }
    let document = Sample.document((0..<headings).map { "# Heading \($0)" })
    let anchors = HeadingAnchors(of: document)
    var terms = PolicyFacts(policy: try Sample.slug("terms"))
    terms.ids = [try Sample.tag("cs"): anchors.all]
    var privacy = PolicyFacts(policy: try Sample.slug("privacy"))
    privacy.links = links
    var check = SectionLinkCheck(plan: plan, facts: [privacy, terms], watchdog: watchdog) { policy in
      [policy.authoritative: anchors]
    }
    try check.run([])
    return told.files.withLock { $0 }
  }

  @Test("is watched while it finds the sections of a text with very many")
  func slowTarget() throws {
    let links = [try link("heading-7", in: "cs")]
    #expect(try watch(links, headings: 40_000, patience: .milliseconds(50)) == ["content/terms/cs.md"])
  }

  @Test("is watched while it looks for what the links of a text may mean")
  func slowLinks() throws {
    let links = try (0..<50).map { try link("hxading \($0)", in: "cs") }
    #expect(try watch(links, headings: 2_000, patience: .milliseconds(500)) == ["f.md"])
  }
}
