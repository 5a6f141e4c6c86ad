import Testing

@testable import ListinaImport

@Suite struct TextPathTests {
  @Test("knows Markdown by its ending, in any letters")
  func endings() {
    #expect(TextPath("a/Terms.MD")?.stem == "Terms")
    #expect(TextPath("terms.cs.markdown")?.stem == "terms.cs")
    #expect(TextPath(".md") == nil)
    #expect(TextPath("terms.mdx") == nil)
    #expect(TextPath("terms") == nil)
  }

  @Test(
    "leaves folders out in which publishers keep their texts",
    arguments: [
      ("content/legal/terms.md", "legal/terms"), ("docs/index.md", ""), ("docs/docs.md", "docs"),
      ("privacy/_index.md", "privacy"), ("privacy/README.md", "privacy"), ("docs.md", "docs"),
    ])
  func subject(path: String, subject: String) throws {
    #expect(try #require(TextPath(path)).subject.joined(separator: "/") == subject)
  }
}
