import ListinaContent
import Testing

@Suite struct WrittenLinksTests {
  private func paths(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    let links = WrittenLinks(in: SourceText(name: "a.md", bytes: bytes), from: 0).links
    return links.map { String(decoding: bytes[$0.path], as: UTF8.self) }
  }

  @Test(
    "finds the bytes that say where a link leads, without what follows '?' and '#'",
    arguments: [
      ("[a](b.md#c) ![d](<e f.png>) [g](h?i=j \"k\")", ["b.md", "e f.png", "h"]),
      ("[a][b] and [b] again\n\n> [b]: c.md 'd'\n", ["c.md"]),
      ("- [a](b)\n\n  | [c](d) |\n  |--|\n  | [e](f\\|g) |", ["b", "d", "f\\|g"]),
      (
        "<a title=\"x\" HREF = 'b&#46;md'>a</a>\n\n<div><img src=c.png alt=\"\">\n</div>",
        ["b&#46;md", "c.png"]
      ),
      ("[![a](b.png)](c.md)", ["b.png", "c.md"]), ("[a](\\(b\\).md)", ["\\(b\\).md"]),
    ])
  func finds(text: String, expected: [String]) { #expect(paths(in: text) == expected) }

  @Test(
    "finds nothing in code, in comments, and where no link is",
    arguments: [
      "`[a](b)`", "    [a](b)\n", "[a] (b)", "[a](b c)", "[a]: b\n", "<!-- <a href=\"b\"> -->", "a href=b",
      "{{ [a](b) }}",
      "[a]({{ b }})", "\\[a](b)",
    ])
  func findsNothing(text: String) { #expect(paths(in: text) == []) }

  @Test("knows whether a text says anything beside headings and links")
  func ownWords() {
    func says(_ text: String) -> Bool {
      WrittenLinks(in: SourceText(name: "a.md", bytes: Array(text.utf8)), from: 0).hasOwnWords
    }
    #expect(!says("# All policies\n\n- [Terms](terms.md) | [Privacy](privacy.md)\n\n<br>\n"))
    #expect(says("# All policies\n\nRead [them](terms.md).\n"))
    #expect(says("<div>Words</div>\n"))
    #expect(says("| a |\n|---|\n"))
  }
}
