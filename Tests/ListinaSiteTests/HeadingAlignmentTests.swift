import Foundation
import ListinaModel
import ListinaSamples
import ListinaSite
import Testing

@Suite("Heading alignment")
struct HeadingAlignmentTests {
  private let source = SourceFile(name: "content/privacy/en.md", path: "/en.md")

  /// Headings as `## Text` or `## Text #id`.
  private func document(_ headings: [String], in file: String, anchors: [String] = []) -> Document {
    let parts = headings.map { $0.split(separator: " #", maxSplits: 1).map(String.init) }
    var document = Sample.document(parts.map { $0[0] }, in: file)
    for (index, part) in parts.enumerated() where part.count == 2 {
      document.headings[index].id = part[1]
      document.headings[index].hasExplicitID = true
    }
    document.anchors = anchors.map { Anchor($0, at: SourcePlace(file)) }
    return document
  }

  private func align(
    _ translation: [String], with original: [String], anchors: [String] = []
  ) -> (ids: [String], report: [String]) {
    let original = document(original, in: "content/privacy/cs.md")
    let (anchors, diagnostics) = HeadingAnchors.aligned(
      document(translation, in: source.name, anchors: anchors),
      with: (original, HeadingAnchors(of: original)), from: source)
    return (
      anchors.ids, diagnostics.all.map { $0.report.prefix { $0 != "(" }.trimmingCharacters(in: .whitespaces) }
    )
  }

  @Test("gives a heading without an id that of its counterpart, given or not")
  func given() {
    let aligned = align(["# A", "## B", "## C"], with: ["# X", "## Y #y-given", "## Z"])
    #expect(aligned.ids == ["x", "y-given", "z"])
    #expect(aligned.report == [])
  }

  @Test("keeps an id that only the translation was given")
  func ownGiven() {
    let aligned = align(["# A", "## B #mine", "## C"], with: ["# X", "## Y", "## Z"])
    #expect(aligned.ids == ["x", "mine", "z"])
    #expect(aligned.report == [])
  }

  @Test("goes on after an id that both texts were given, where they differ before it")
  func stretches() {
    let aligned = align(
      ["# A", "## B", "## P #pay", "### C", "## D"],
      with: ["# X", "## Y", "## Extra", "## P #pay", "### Z", "## W"])
    #expect(aligned.ids == ["a", "b", "pay", "z", "w"])
    #expect(
      aligned.report == [
        "content/privacy/en.md: warning[unaligned-headings]: heading 3 differs from the authoritative text: no heading here, '## Extra' there"
      ])
  }

  @Test("warns once, at the first difference, however many there are")
  func once() {
    let aligned = align(
      ["## A", "### B", "## P #pay", "### C"], with: ["## X", "## Y", "## P #pay", "## Z"])
    #expect(aligned.ids == ["a", "b", "pay", "c"])
    #expect(
      aligned.report == [
        "content/privacy/en.md:2: warning[unaligned-headings]: heading 2 differs from the authoritative text: '### B' here, '## Y' there"
      ])
  }

  @Test("lets sections with given ids stand in another order, as terms sorted by letter do")
  func reordered() {
    let aligned = align(
      ["# A", "## Z #z", "## X #x", "## Y #y", "# End"],
      with: ["# D", "## X #x", "## Y #y", "## Z #z", "# Fin"])
    #expect(aligned.ids == ["d", "z", "x", "y", "fin"])
    #expect(aligned.report == [])
  }

  @Test("never gives an id twice")
  func unique() {
    // The counterpart's id is one that the translation gave to something else, or made of another heading's words.
    #expect(align(["## A", "## B #x"], with: ["## X", "## Y"]).ids == ["a", "x"])
    #expect(align(["## A"], with: ["## X"], anchors: ["x"]).ids == ["a"])
    #expect(
      align(["## Pay", "## P #p", "## B"], with: ["## C", "# D", "## P #p", "## Pay"]).ids == [
        "pay-1", "p", "pay",
      ])
    #expect(
      align(["## A", "## A-1", "## P #p"], with: ["## P #p"], anchors: ["a"]).ids == ["a-1", "a-1-1", "p"])
  }
}
