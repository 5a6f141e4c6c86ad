import ListinaModel
import Testing

@testable import ListinaContent

@Suite("Signs that are shown as they were typed")
struct TypedSignsTests {
  @Test(
    "are told with their place",
    arguments: [
      ("请**注意。**这", "1:2", "'**'"), ("a\n**„b.“**c", "2:1", "'**'"), ("- **a", "1:3", "'**'"),
      ("a **b** {{city}} **„c.“**d", "1", "'**'"), ("~~old~~ new", "1:1", "'~~'"),
      ("| a |\n|---|\n| x ~~y~~ |", "3", "'~~'"),
      ("x[^1]", "1:2", "'[^1]' is shown as you typed it: there are no footnotes"),
      ("[^{{city}}&#1;]", "1:1", "'[^{{city}}\u{FFFD}]' is shown"), ("- ž [^note]: word", "1:5", "'[^note]'"),
      ("Term\n: words", "2:1", "':' is shown as you typed it: there are no lists of definitions"),
      ("*[ABC]: words", "1:1", "'*[…]:' is shown as you typed it"),
      ("[TOC]", "1:1", "'[TOC]'"), ("a\n\n[[_TOC_]]", "3:1", "'[[_TOC_]]'"), ("- [toc]", "1:3", "'[toc]'"),
      ("> [!NOTE]\n> a", "1:3", "'[!NOTE]'"), ("!!! note\n    a", "1:1", "'!!!'"),
      ("::: tip\na\n:::", "1:1", "':::'"),
      ("a [b](c d) e", "1:5", "']('"), ("[b](c\n\nd)", "1:3", "']('"),
      ("[b] (https://e.com)", "1:3", "'] ('"),
      ("| a | b |\n| 1 | 2 |", "1:1", "these lines are shown as you typed them: this is no table"),
      ("ž\n| a | b |\n|---|\n| 1 |", "2:1", "this is no table: the line has 2 cells, and the one below it 1"),
      ("a:\na) b\nb) c\nc) d", "3:1", "lines run together here: 'b)' begins no list"),
      ("(1) b\n(2) c", "2:1", "lines run together here: '(2)'"),
      ("• b\n• c", "2:1", "lines run together here: '•'"),
      ("- (i) b\n  (ii) c", "2:3", "lines run together here: '(ii)'"),
      (
        "<div>\nž [x](../a/)\n</div>", "2:5",
        "'](' is shown as you typed it: Markdown is not read within HTML"
      ),
      (
        "<div>\n\n    <p>a</p>\n\n</div>", "3:5", "'<p' is shown as code: four spaces or more stand before it"
      ),
      ("<p markdown=1>**a**</p>", "1:15", "'**' is shown as you typed it: Markdown is not read within HTML"),
      ("a:\n1.1 b\n1.2 c", "3:1", "lines run together here: '1.2'"),
      ("a. b\nb. c", "2:1", "lines run together here: 'b.'"),
      ("§ 1 b\n§ 2 c", "2:1", "lines run together here: '§'"),
      ("·\tb\n·\tc", "2:1", "lines run together here: '·'"),
      ("x:\n2. b\n3. c", "3:1", "lines run together here: '3.'"),
      ("[a][nope]", "1:3", "'][' is shown as you typed it: no link of that name is defined"),
      ("- [ ] a", "1:3", "'[ ]'"), ("- [x] a", "1:3", "'[x]'"),
      ("##Payment", "1:1", "'##' begins no heading"),
      ("##\u{A0}Payment", "1:1", "'##' begins no heading"), ("-\u{A0}a", "1:1", "'-' begins no list"),
      ("a\n\n1. ledna 2025 nabývá", "3:1", "'1.' makes a list of this date"),
      ("1. Januar 2025", "1:1", "'1.' makes a list"), ("31. 12. 2024", "1:1", "'31.' makes a list"),
      ("2025. január 1.", "1:1", "'2025.' makes a list"),
      ("## A\n\n##\n\na", "3:1", "this heading has no words"),
      ("a\n\n```\nb\n\nc", "3:1", "'```' has no end"), ("- ~~~\n  b\n\nc", "1:3", "'~~~' has no end"),
      ("+---+---+\n| a | b |\n+---+---+", "1:1", "these lines are shown"),
      ("| a |\n|---|\n| b |\n\n| c |", "5:1", "these lines are shown"), ("??? note\n    a", "1:1", "'???'"),
      ("| a | b |\n|---|---|\n| c | d |\nž", "4:1", "this line is a row of the table above it"),
      ("| a | b |\n|---|---|\n| c | d |\n|---|---|", "4:1", "this row is shown as you typed it"),
      ("| a | b |\n|---|---|\n|===|===|", "3:1", "this row is shown as you typed it"),
      ("<!-- a\n<!-- b -->\nstill\n-->", "4:1", "'-->' is shown as you typed it: no comment ends here"),
      ("use \\](x) **a** ~~b", "1:17", "'~~'"), ("\\*\\*x **a** b**", "1:14", "'**'"),
      ("<div>\nž\n- a\n</div>", "3:1", "'- ' is shown as you typed it"),
      ("<div>\n## A\n</div>", "2:1", "'## ' is shown as you typed it"),
    ])
  func told(markdown: String, place: String, message: String) throws {
    let report = try MarkdownSample(markdown).report.filter { $0.contains("[shown-as-typed]") }
    #expect(report.count == 1)
    #expect(
      report.first?.hasPrefix("f.md:\(place): warning[shown-as-typed]: \(message)") == true, "\(report)")
  }

  @Test(
    "are no news where they mean what they show",
    arguments: [
      "**a**", "`**a`", "    **a", "2 ** 3", "\\*\\*a", "* * *", "a*",
      "\\~~a",
      "\\[^1]", "[a] (see b)", "[a\\](b c)", "[^1][x]\n\n[x]: https://e.com",
      "a [TOC] b", "[!NOTE]", "Hello!!! you", "a ::: b", "use \\](x) like [b](https://e.com)",
      "\\*\\*x **b**", "\\[^1] and `[^1]`", "a[0][1]", "[a\\][b]", "+++ x",
      "`<!-- a` b `-->`", "| a", "a | b", "1. a\n2. b", "1. Payment terms",
      "1. 5 years", "7. Data 12345", "#5 a",
      "# {#a}", "## ![a](media/a.png)", "```\na\n```", "> ```\n> a\n> ```", "- ```\n  a\n  ```\n- b",
      "    ```\n    a",
      "~~~~\n~~~\n~~~~", "[x]: https://e.com\n[a][x]", "[a] [b]", "a [ ] b", "A. b\nc", "1.1 a\nb 1.2 c",
      "--- a", "-a",
      "| a |\n|---|\n| --- |", "| a | b |\n|---|---|\n| - | c |", "\\| a\n\\| b",
      "a) b\\\nb) c", "a) b  \nb) c", "a) b\nc d", "(a) b\nc) d", "A day.\nI) see",
      "<pre>**a**</pre>", "<div>\n\n**a**\n\n</div>", "~~~\na\n~~~", "[a]: https://e.com\n[a]",
    ])
  func untold(markdown: String) throws {
    #expect(try MarkdownSample(markdown).report.filter { $0.contains("shown-as-typed") } == [])
  }

  @Test("keep a footnote of one word a text, which CommonMark takes for the definition of a link")
  func footnotes() throws {
    #expect(
      try MarkdownSample("x[^1]\n\n[^1]: word\n\n`[^1]: word`").html
        == "<p>x[^1]</p>\n<p>[^1]: word</p>\n<p><code>[^1]: word</code></p>\n")
  }
}
