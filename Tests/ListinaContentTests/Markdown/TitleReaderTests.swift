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
    "is the first heading, also of HTML, with the words that the page has",
    arguments: [
      ("<h1 id=\"x\">Privacy <em>Policy</em></h1>", "Privacy Policy"), ("<H2 class=a>A</H2>\n\n# B", "A"),
      ("# A\n\n<h1>B</h1>", "A"), ("<!-- a -->\n<h1>A</h1>", "A"), ("<!-- a --><h1>A</h1>", "A"),
      ("<!-- <h1>no</h1> -->\n\n<h1>A</h1>", "A"), ("<div class=\"a\">\n<h1>A</h1>\n</div>", "A"),
      ("<div>\n\n<h1>A</h1>\n\n</div>", "A"), ("<div title='<h1>no</h1>'>\n<h1>A</h1></div>", "A"),
      ("<h1>A <!-- no -->B</h1>", "A B"), ("<h1>\n  A\n  B<br>C\n</h1>", "A B C"),
      ("<h1>A &amp; &Aacute;&#x42;</h1>", "A & ÁB"), ("<h1>V {{ city }}</h1>", "V Praha"),
      ("<h1>V \\{{city}}</h1>", "V {{city}}"),
      ("# V <code/>{{city}}", "V Praha"),
      ("<h1>V <code>{{city}}</code> {{city}}</h1>", "V {{city}} Praha"),
      ("<h1>A\n\n</h1>\n\n# B", "A"), ("- x\n- <h2>A</h2>\n\n# B", "A"),
      ("x <h2>A *b* &amp; `c`</h2> y\n\n# B", "A b & c"), ("x <h2>A\nb</h2>", "A b"),
      ("| a <h3>A</h3> |\n|---|\n| b |\n\n# B", "A"), ("<pre>\n# no\n</pre>\n\n# A", "A"),
      ("`<h1>no</h1>`\n\n# A", "A"), ("    <h1>no</h1>\n\n# A", "A"), ("\\<h1>no\\</h1>\n\n# A", "A"),
      ("# A<br>B", "A B"), ("# <code>{{city}}</code> {{city}}", "{{city}} Praha"), ("<hr>\n\n# A", "A"),
      ("<header>\n<h1>A</h1>\n</header>\n\n## B", "A"),
      ("<details>\n<summary><h2>A</h2></summary>\n</details>", "A"),
    ])
  func readsHTML(markdown: String, expected: String) throws {
    #expect(try title(markdown) == expected)
    let sample = try MarkdownSample(markdown)
    #expect(sample.diagnostics.filter { $0.severity == .error } == [])
    #expect(sample.document.headings.first?.text == expected)
  }

  @Test(
    "is found in HTML that is wrong, which is reported when the text is rendered",
    arguments: [
      ("<h1>A\n\n# B", "A"), ("<h1>A\n\ntext\n\n# B", "A"), ("<h1>A<h2>B</h2>", "A"), ("<h1>A", "A"),
      ("<h1>A</h2>B</h1>", "A"), ("x <h2>A\n\n# B", "A"), ("<script><h1>no</h1></script>\n\n# A", "A"),
      ("<div><!-- <h1>no</h1>\n\n# A", "A"), ("</h1>\n\n# A", "A"),
    ])
  func wrongHTML(markdown: String, expected: String) throws {
    #expect(try title(markdown) == expected)
  }

  @Test(
    "is none where there is no heading, or nothing in it",
    arguments: [
      "", "Text", "#", "# <b>", "```\n# A\n```", "<h1></h1>\n\n# A", "<h1> <br>&nbsp;</h1>", "<h7>A</h7>",
    ])
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
    // The same of HTML: a heading, and what only looks like one.
    #expect(try title("<h1>A</h1>\n\n" + filler) == "A")
    #expect(try title("<h1>A\n" + filler + "</h1>\n")?.hasSuffix("goes on.") == true)
    #expect(try title("<div>\n<!--\n<h1>no</h1>\n" + filler + "-->\n<h1>A</h1>\n</div>\n") == "A")
    #expect(try title("<div title='\n<h1>no</h1>\n" + filler + "'>\n<h1>A</h1>\n</div>\n") == "A")
    // A paragraph in which code that ends later has begun before the heading.
    #expect(try title("x `\ny <h2>no</h2>\n" + filler + "`\n\n# A\n") == "A")
  }

  @Test("spares the reading of what stands after it", arguments: ["# A", "<div>\n<h1>A</h1>\n</div>"])
  func firstLook(heading: String) throws {
    let rest = String(repeating: "Text\n\n", count: 400) + String(repeating: "> ", count: 65) + "too deep\n"
    #expect(try title("\(heading)\n\n\(rest)") == "A")
    #expect(throws: TextLimits.Exceeded.self) { try title("\(rest)\n\(heading)") }
  }

  @Test("is that of the parsed text", arguments: 0..<8)
  func agrees(shift: Int) throws {
    let filler = String(repeating: "ž", count: 1000 + shift) + "\n\n"
    let markdown = filler + "Nadpis {{city}}\nna dva řádky\n===\n\nText\n"
    #expect(try title(markdown) == (try MarkdownSample(markdown)).document.headings.first?.text)
  }
}
