import ListinaModel
import ListinaSamples
import Testing

@testable import ListinaContent

@Suite("Marks of what is unfinished")
struct UnfinishedMarkTests {
  private func marks(in markdown: String) throws -> [String] {
    let text = SourceText(name: "a.md", bytes: Array(markdown.utf8))
    let parser = DocumentParser(variables: Variables([:]), policy: try #require(Slug("a")))
    return parser.parse(text, from: 0).0.unfinished.map { mark in
      "\(mark.place.line ?? 0):\(mark.place.column ?? 0) \(mark.task.rawValue) \(mark.words)"
    }
  }

  @Test(
    "are found where they stand, as blocks, in lines, in HTML and in the description of an image",
    arguments: [
      ("<!-- to be written: a -->\n", ["1:1 to be written a"]),
      ("a\n\n<!--\nTo be translated:\n\nb -- c {{x}}\n-->\n", ["3:1 to be translated b -- c {{x}}"]),
      ("# Ž <!-- to be translated --> {#a}\n", ["1:5 to be translated "]),
      ("> - a <!-- to be written -->\n", ["1:7 to be written "]),
      (
        "<div>\n<!-- to be written: x --> <!-- to be written: y -->\n</div>\n",
        [
          "2:1 to be written x", "2:27 to be written y",
        ]
      ),
      ("| a |\n|---|\n| <!-- to be written --> |\n", ["3:3 to be written "]),
      ("![a <!-- to be written --> b](media/a.png)\n", ["1:5 to be written "]),
    ])
  func finds(markdown: String, found: [String]) throws {
    #expect(try marks(in: markdown) == found)
  }

  @Test(
    "are not what code shows, and no other comment",
    arguments: [
      "`<!-- to be written -->`\n", "    <!-- to be written -->\n", "```\n<!-- to be written -->\n```\n",
      "<!-- to be written-off -->\n", "\\<!-- to be written -->\n", "<pre>&lt;!-- to be written --></pre>\n",
    ])
  func others(markdown: String) throws {
    #expect(try marks(in: markdown) == [])
  }

  @Test(
    "are found in the comments of front matter, whatever signs are around them",
    arguments: [
      ("title: \"Terms\" # to be translated", ["2:16 to be translated "]),
      ("# to be written: a # b", ["2:1 to be written a # b"]),
      ("title: \"A # B\" # to be translated: see #12", ["2:16 to be translated see #12"]),
      ("title: C# to be written", []), ("title: a # written", []),
    ])
  func inFrontMatter(line: String, found: [String]) throws {
    let front = try FrontMatter(of: Array("---\n\(line)\n---\n".utf8), file: "a.md")
    let marks = front.unfinished(in: "a.md").map { mark in
      "\(mark.place.line ?? 0):\(mark.place.column ?? 0) \(mark.task.rawValue) \(mark.words)"
    }
    #expect(marks == found)
  }
}
