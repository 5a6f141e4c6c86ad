import Testing

@testable import ListinaContent

@Suite("Title")
struct TitleReaderTests {
  private func title(_ markdown: String) throws -> String? {
    try TitleReader(variables: Variables(["city": "Praha"])).title(of: Array(markdown.utf8)[...])
  }

  @Test(
    "is the first heading as text",
    arguments: [
      ("# A\n\n# B", "A"), ("Text\n\n### A", "A"), ("A\n===\n", "A"), ("A\nb\n---\n", "A b"), ("> # A", "A"),
      ("# *A* `b` [c](https://e.com) &amp;", "A b c &"), ("# V {{ city }}", "V Praha"),
      ("# `{{city}}`", "{{city}}"),
      ("# {{nothing}}", "{{nothing}}"), ("# \\{{city}}", "{{city}}"), ("# A ##", "A"),
      ("    # code\n\n# A", "A"),
      ("```\n# code\n```\n\n# A", "A"), ("~~~\n# code\n```\n# code\n~~~\n# A", "A"),
      ("<!--\n# no\n-->\n\n# A", "A"),
      ("\\# no\n\n# A", "A"), ("#no\n\n# A", "A"), ("# [A][r]\n\n[r]: https://e.com", "A"),
      ("# [A][r]", "[A][r]"),
      ("# ![A](media/a.png)", "A"),
    ])
  func reads(markdown: String, expected: String) throws {
    #expect(try title(markdown) == expected)
  }

  @Test(
    "is none where there is no heading, or nothing in it",
    arguments: ["", "Text", "#", "# <b>", "```\n# A\n```"])
  func none(markdown: String) throws {
    #expect(try title(markdown) == nil)
  }

  @Test("is the same however long the file is and wherever the heading stands")
  func long() throws {
    let filler = String(repeating: "Text that goes on.\n", count: 300)
    let fence = "```\n" + String(repeating: "# code\n", count: 400) + "```\n\n"
    #expect(try title("# A\n\n" + filler) == "A")
    #expect(try title(filler + "\n# A\n") == "A")
    #expect(try title(fence + "# A\n") == "A")
    // The definition stands after what is looked at first.
    #expect(try title("# [A][r]\n\n" + filler + "\n[r]: https://e.com\n") == "A")
    // A line that makes a heading of a long paragraph.
    #expect(try title(filler + "===\n")?.hasPrefix("Text that goes on. Text") == true)
    // The first look ends in the middle of a fence, whose other half stands later.
    #expect(try title(String(repeating: "x\n\n", count: 600) + "```\n" + filler + "# code\n```\n# A") == "A")
    // A comment that is opened within the first look and closed after it.
    #expect(try title("<!--\n# no\n" + filler + "-->\n\n# A\n") == "A")
  }

  @Test("is that of the parsed text", arguments: 0..<8)
  func agrees(shift: Int) throws {
    let filler = String(repeating: "ž", count: 1000 + shift) + "\n\n"
    let markdown = filler + "Nadpis {{city}}\nna dva řádky\n===\n\nText\n"
    #expect(try title(markdown) == (try MarkdownSample(markdown)).document.headings.first?.text)
  }
}
