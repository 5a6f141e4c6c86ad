import ListinaModel
import ListinaSamples
import ListinaSite
import Testing

@Suite("Heading anchors")
struct HeadingAnchorsTests {
  private let source = SourceFile(name: "content/privacy/en.md", path: "/en.md")
  private let original = Sample.document(["# Soukromí", "## Údaje", "## Cookies"])

  private func align(_ headings: [String]) -> (anchors: HeadingAnchors, diagnostics: DiagnosticList) {
    HeadingAnchors.aligned(
      Sample.document(headings, in: source.name), with: (original, HeadingAnchors(of: original)), from: source
    )
  }

  @Test("of an authoritative text are its own")
  func own() {
    #expect(HeadingAnchors(of: original).ids == ["soukromí", "údaje", "cookies"])
  }

  @Test("of a translation are those of the counterparts, which its own names lead to")
  func aligned() {
    let (anchors, diagnostics) = align(["# Privacy", "## Data", "## Biscuits"])
    #expect(diagnostics.report == [])
    #expect(anchors.ids == ["soukromí", "údaje", "cookies"])
    var lookup = SectionLookup(anchors)
    #expect(lookup.find("data") == "údaje")
    #expect(lookup.find("údaje") == "údaje")
    #expect(lookup.find("terms") == nil)
    #expect(Set(anchors.names) == ["soukromí", "údaje", "cookies", "privacy", "data", "biscuits"])
  }

  @Test("means the counterpart's heading where a name belongs to two")
  func crossed() {
    let (anchors, _) = align(["# Privacy", "## Cookies", "## Data"])
    var lookup = SectionLookup(anchors)
    #expect(lookup.find("cookies") == "cookies")
    #expect(lookup.find("data") == "cookies")
  }

  private let advice = "(give both texts the same headings, so that links to sections work in every language"

  @Test("stay a translation's own where levels differ, with a warning at the first difference")
  func unaligned() {
    let (anchors, diagnostics) = align(["# Privacy", "### Data", "# Biscuits"])
    #expect(anchors.ids == ["privacy", "data", "biscuits"])
    #expect(
      diagnostics.report == [
        "content/privacy/en.md:2: warning[unaligned-headings]: heading 2 differs from the authoritative text: '### Data' here, '## Údaje' there \(advice) (see content/privacy/cs.md:2))"
      ])
  }

  @Test("name the heading that a translation lacks or has too many")
  func counted() {
    #expect(
      align(["# Privacy", "## Data"]).diagnostics.report == [
        "content/privacy/en.md: warning[unaligned-headings]: heading 3 differs from the authoritative text: no heading here, '## Cookies' there \(advice) (see content/privacy/cs.md:3))"
      ])
    #expect(
      align(["# Privacy", "## Data", "## Biscuits", "## More"]).diagnostics.report == [
        "content/privacy/en.md:4: warning[unaligned-headings]: heading 4 differs from the authoritative text: '## More' here, no heading there \(advice) (see content/privacy/cs.md:3))"
      ])
  }
}
