import ListinaModel
import ListinaSamples
import ListinaSite
import Testing

@testable import ListinaPublish

@Suite("Section link check")
struct SectionLinkCheckTests {
  /// What is said of a link to a section of `terms`, whose texts have the section `platby`, in a text of a locale.
  private func check(_ anchor: String, in locale: String, of policy: String = "terms") throws -> [String] {
    let plan = try Sample.plan(
      ["cs", "en", "de"],
      [
        try Sample.policy("privacy", ["cs": "a", "en": "b", "de": "d"]),
        try Sample.policy("terms", ["cs": "c", "de": "e"]),
      ])
    var terms = PolicyFacts(policy: try Sample.slug("terms"))
    let czech = Sample.document(["# Platby"])
    let german = Sample.document(["# Zahlung"], in: "content/terms/de.md")
    let source = SourceFile(name: "content/terms/de.md", path: "content/terms/de.md")
    terms.anchors[try Sample.tag("cs")] = HeadingAnchors(of: czech)
    terms.anchors[try Sample.tag("de")] = HeadingAnchors.aligned(german, with: czech, from: source).anchors
    var privacy = PolicyFacts(policy: try Sample.slug("privacy"))
    let id = try Sample.slug(policy)
    let reference = Reference(
      .policy(id, anchor: anchor), written: "../\(policy)/#\(anchor)",
      place: SourcePlace("f.md", line: 1, column: 5))
    privacy.links = [.init(policy: id, anchor: anchor, locale: try Sample.tag(locale), reference: reference)]
    return SectionLinkCheck(plan: plan, facts: [privacy, terms]).diagnostics().report
  }

  @Test("lets links to sections pass, also of the text that is shown in place of a missing one")
  func passes() throws {
    #expect(try check("platby", in: "cs") == [])
    #expect(try check("platby", in: "en") == [])
  }

  @Test("finds links to sections that are not there")
  func finds() throws {
    #expect(
      try check("platba", in: "cs") == [
        "f.md:1:5: error[dead-link]: '../terms/#platba' leads nowhere: 'terms' has no section 'platba' in 'cs' (write '#platby')"
      ])
    #expect(
      try check("x", in: "en") == [
        "f.md:1:5: error[dead-link]: '../terms/#x' leads nowhere: 'terms' has no section 'x' in 'cs' (see the headings of content/terms/cs.md)"
      ])
  }

  @Test("names the id in place of a translation's own words, which the page does not have")
  func ownWords() throws {
    #expect(try check("platby", in: "de") == [])
    #expect(
      try check("zahlung", in: "de") == [
        "f.md:1:5: error[dead-link]: '../terms/#zahlung' leads nowhere: 'terms' has no section 'zahlung' in 'de' (write '#platby')"
      ])
  }

  @Test("names what was meant for the first mistakes of a text, and the headings for the others")
  func manyMistakes() throws {
    let plan = try Sample.plan(
      ["cs"], [try Sample.policy("privacy", ["cs": "a"]), try Sample.policy("terms", ["cs": "c"])])
    var terms = PolicyFacts(policy: try Sample.slug("terms"))
    terms.anchors[try Sample.tag("cs")] = HeadingAnchors(of: Sample.document(["# Platby"]))
    var privacy = PolicyFacts(policy: try Sample.slug("privacy"))
    for number in 1...120 {
      let file = number <= 60 ? "a.md" : "b.md"
      privacy.links.append(
        .init(
          policy: terms.policy, anchor: "platba", locale: try Sample.tag("cs"),
          reference: Reference(
            .policy(terms.policy, anchor: "platba"), written: "x", place: SourcePlace(file, line: number))))
    }
    let hints = SectionLinkCheck(plan: plan, facts: [privacy, terms]).diagnostics().all.map(\.hint)
    #expect(hints.count == 120)
    #expect(hints.filter { $0 == "write '#platby'" }.count == 100)
    #expect(hints.filter { $0 == "see the headings of content/terms/cs.md" }.count == 20)
  }

  @Test("says nothing of policies that are not there, which is said of the link itself")
  func unknown() throws {
    #expect(try check("x", in: "cs", of: "imprint") == [])
  }
}
