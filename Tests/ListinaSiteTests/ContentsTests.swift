import ListinaModel
import ListinaSamples
import ListinaSite
import Testing

@Suite("Contents")
struct ContentsTests {
  private func sketch(_ entries: [Contents.Entry]) -> String {
    entries.map { $0.entries.isEmpty ? $0.text : "\($0.text)(\(sketch($0.entries)))" }.joined(separator: " ")
  }

  @Test(
    "are the headings as a tree, without the title that opens the text",
    arguments: [
      (["# T", "## A", "### B", "### C", "## D"], "A(B C) D"),
      // Skipped levels add no empty ones.
      (["# T", "## A", "#### B", "### C", "## D"], "A(B C) D"), (["# T", "###### A", "## B"], "A B"),
      (["### A", "## B", "### C"], "A B(C)"), (["## A", "# B", "## C"], "A B(C)"),
      (["# T", "# A", "## B", "# C"], "A(B) C"),
      (["# T", "## A", "##### B", "###### C", "### D"], "A(B(C) D)"),
      (["# T"], ""), ([], ""),
    ])
  func trees(headings: [String], expected: String) {
    let document = Sample.document(headings)
    #expect(sketch(Contents(of: document, anchors: HeadingAnchors(of: document)).entries) == expected)
  }

  @Test("keep a heading of level 1 that stands below other text")
  func late() {
    var document = Sample.document(["# A", "## B"])
    document.blocks.insert(Block(.paragraph, html: 0..<0, line: 1), at: 0)
    #expect(sketch(Contents(of: document, anchors: HeadingAnchors(of: document)).entries) == "A(B)")
  }

  @Test("lead to the anchors of the policy")
  func anchors() {
    let original = Sample.document(["# T", "## Údaje"])
    let translation = Sample.document(["# T", "## Data"])
    let source = SourceFile(name: "en.md", path: "/en.md")
    let aligned = HeadingAnchors.aligned(
      translation, with: (original, HeadingAnchors(of: original)), from: source
    ).anchors
    #expect(
      Contents(of: translation, anchors: aligned).entries.map { "\($0.text) \($0.id)" } == ["Data údaje"])
  }
}
