import Foundation
import ListinaModel
import Testing

@testable import ListinaContent

@Suite("Pipe tables")
struct PipeTableTests {
  /// A table in one line: rows are parted by `/`, cells by `|`; the first row is the header.
  private static func table(_ header: String, _ rows: String...) -> String {
    func cells(_ row: String, _ open: String, _ close: String) -> String {
      row.split(separator: "|", omittingEmptySubsequences: false).map { "\(open)\($0)\(close)\n" }.joined()
    }
    let head = cells(header, "<th scope=\"col\">", "</th>")
    let body = rows.map { "<tr>\n\(cells($0, "<td>", "</td>"))</tr>\n" }.joined()
    return "<div class=\"table\">\n<table>\n<thead>\n<tr>\n\(head)</tr>\n</thead>\n"
      + (rows.isEmpty ? "" : "<tbody>\n\(body)</tbody>\n") + "</table>\n</div>\n"
  }

  @Test(
    "are written as GitHub writes them",
    arguments: [
      ("| a | b |\n|---|---|\n| 1 | 2 |", table("a|b", "1|2")),
      ("a | b\n--- | ---\n1 | 2", table("a|b", "1|2")), ("a|b\n-|-\n1|2", table("a|b", "1|2")),
      ("| a |\n| - |\n| 1 |\n| 2 |", table("a", "1", "2")), ("| a |\n| - |", table("a")),
      ("| a | b |\n|---|---|\n| 1 |\n|2|", table("a|b", "1|", "2|")),
      (
        "| a |\n|---|\n| *x* `y` [z](https://e.com) |",
        table("a", "<em>x</em> <code>y</code> <a href=\"https://e.com\">z</a>")
      ),
      ("| a |\n|---|\n| x \\| y |", table("a", "x &#124; y").replacing("&#124;", with: "|")),
      ("| a |\n|---|\n| `x \\| y` |", table("a", "<code>x &#124; y</code>").replacing("&#124;", with: "|")),
      ("| a | b |\n|---|---|\n| `x | y` |", table("a|b", "`x|y`")),
      ("| a | b |\n|---|---|\n| *x | y* |", table("a|b", "*x|y*")),
      ("p\n| a |\n|---|\n| 1 |", "<p>p</p>\n" + table("a", "1")),
      ("| a |\n|---|\n| 1 |\n\np", table("a", "1") + "<p>p</p>\n"),
      ("| a |\n|---|\n| 1 |\n> q", table("a", "1") + "<blockquote>\n<p>q</p>\n</blockquote>\n"),
      ("| a |\n|---|\n| 1 |\n---", table("a", "1") + "<hr />\n"),
      ("| a |\n|---|\n| x # |\n| # |\n| \\# |", table("a", "x #", "#", "#")),
      ("| a |\n|---|\n| {{city}} |", table("a", "Praha")),
      ("| a |\n|---|\n| [x][r] |\n\n[r]: https://e.com", table("a", "<a href=\"https://e.com\">x</a>")),
      ("| a |\n|---|\n| - x |\n| 1. y |", table("a", "- x", "1. y")),
      ("| a |\n|---|\nno pipe", table("a", "no pipe")),
      ("> | a |\n> |---|\n> | 1 |", "<blockquote>\n\(table("a", "1"))</blockquote>\n"),
      ("> | a |\n> |---|\n> | 1 |\nlazy", "<blockquote>\n\(table("a", "1"))</blockquote>\n<p>lazy</p>\n"),
      ("- | a |\n  |---|\n  | 1 |\n- b", "<ul>\n<li>\n\(table("a", "1"))</li>\n<li>b</li>\n</ul>\n"),
      ("1. x\n\n   | a |\n   |---|\n   | 1 |", "<ol>\n<li>\n<p>x</p>\n\(table("a", "1"))</li>\n</ol>\n"),
      ("1. x\n   | a |\n   |---|\n   | 1 |", "<ol>\n<li>x\n\(table("a", "1"))</li>\n</ol>\n"),
      (
        "> - | a |\n>   |---|\n>   | 1 |",
        "<blockquote>\n<ul>\n<li>\n\(table("a", "1"))</li>\n</ul>\n</blockquote>\n"
      ),
      ("| a <!-- x | y --> | b |\n|---|---|\n| 1 | 2 |", table("a |b", "1|2")),
      ("| a | b |\n|---|---|\n| 1 <!-- x | y --> | 2 |", table("a|b", "1 |2")),
      (
        "|  | b |\n|---|---|\n| 1 | 2 |",
        table("|b", "1|2").replacing("<th scope=\"col\"></th>", with: "<td></td>")
      ),
    ])
  func writes(markdown: String, html: String) throws {
    let sample = try MarkdownSample(markdown)
    #expect(sample.report == [])
    #expect(sample.html == html)
  }

  private static let asGitHub: [(String, String)] = [
    ("| a |\n|---|\n| 1 |\n---\n## H\nx", table("a", "1") + "<hr />\n<h2 id=\"h\">H</h2>\n<p>x</p>\n"),
    ("| a |\n|---|\n| 1 |\nx\n---\ny", table("a", "1", "x") + "<hr />\n<p>y</p>\n"),
    ("a|b\n-|-\n|", table("a|b") + "<p>|</p>\n"),
    ("| a |\n|---|\n===", table("a", "===")), ("| a |\n|---|\n--", table("a", "--")),
    ("| a |\n|---|\n    x", table("a") + "<pre><code>x\n</code></pre>\n"),
    ("| a |\n|---|\n<span>\nx\n</span>", table("a") + "<span>\nx\n</span>\n"),
    ("| a |\n|---|\n<https://e.com>", table("a", "<a href=\"https://e.com\">https://e.com</a>")),
    ("| a |\n|---|\n| x \\\\| y |", table("a", "BAR")),
    ("| a | b |\n|-|-|\n| `<!--` | `-->` |", table("a|b", "<code>&lt;!--</code>|<code>--&gt;</code>")),
    ("| a | b |\n|-|-|\n| ` <!-- ` x | y --> |", table("a|b", "<code>&lt;!--</code> x|y --&gt;")),
    ("| `<!--` | b |\n|---|---|\n| `-->` | c |", table("<code>&lt;!--</code>|b", "<code>--&gt;</code>|c")),
    ("| a | b |\n|---|---|\n| \\<!-- | y --> |", table("a|b", "&lt;!--|y --&gt;")),
    (">- | a | b |\n>   | - | - |\n>   | c | d |", quoted(item(table("a|b", "c|d")))),
    ("- >- | a |\n  >   |---|\n  >   | c |", item(quoted(item(table("a", "c"))))),
    (">- x\n>   | a |\n>   |---|\n>   | c |", quoted(item("x\n" + table("a", "c")))),
    ("> - | a |\n>   |---|\n> | b |", quoted(item(table("a")) + "<p>| b |</p>\n")),
    ("-\t| a |\n\t|---|\n\t| 1 |", item(table("a", "1"))),
    ("-     code\n\n  | a |\n  |---|\n", item("<pre><code>code\n</code></pre>\n" + table("a"))),
  ]

  private static func quoted(_ html: String) -> String { "<blockquote>\n\(html)</blockquote>\n" }

  private static func item(_ html: String) -> String {
    "<ul>\n<li>\(html.hasPrefix("<") ? "\n" : "")\(html)</li>\n</ul>\n"
  }

  @Test("begin and end where GitHub's do", arguments: asGitHub)
  func ends(markdown: String, html: String) throws {
    let sample = try MarkdownSample(markdown)
    #expect(sample.report.filter { !$0.contains("[shown-as-typed]") } == [])
    #expect(sample.html == html.replacing("BAR", with: "x | y"))
  }

  @Test("have attributes of their cells in tight lists too")
  func cellInTightList() throws {
    let html = try MarkdownSample("- | a |\n  |---|\n  | b {: .x } |\n- c").html
    #expect(html.contains("<td class=\"x\">b</td>"))
    #expect(html.contains("<li>\n<div class=\"table\">"))
  }

  @Test(
    "take a list that another number or an empty item begins for a row, and say so",
    arguments: ["2. x", "-", "*", "+", "12) y"])
  func lists(line: String) throws {
    let sample = try MarkdownSample("| a |\n|---|\n| 1 |\n\(line)\n    code\n\n  b\n  :-\n")
    #expect(
      sample.html.hasPrefix(
        Self.table("a", "1", line) + "<pre><code>code\n</code></pre>\n<div class=\"table\">"))
    #expect(
      sample.report == [
        "f.md:4:1: warning[shown-as-typed]: this line is a row of the table above it (put an empty line between them, or write '|' around its cells)"
      ])
  }

  @Test(
    "are not looked for where one before them has changed what the text is",
    arguments: [
      "| a |\n|---|\n<b>\n| c |\n|---|\n</b>", "1.  | a |\n    |---|\nx\n\n    | b |\n    |---|",
      "- x\n\t|-\n|---|\n0. x\n\t|-\n\t-",
    ])
  func changed(markdown: String) throws {
    let sample = try MarkdownSample(markdown)
    #expect(sample.html.components(separatedBy: "<table").count == 2)
    #expect(sample.html.contains("|---|"))
  }

  @Test("do not begin with the underline of a heading")
  func underline() throws {
    #expect(
      try MarkdownSample("a\n-\n-|\n-\n  b\n:-\nc").html
        == "<h2 id=\"a\">a</h2>\n<h2 id=\"section\">-|</h2>\n"
        + Self.table("b", "c").replacing("col\"", with: "col\" class=\"align-left\"")
        .replacing("<td>", with: "<td class=\"align-left\">"))
  }

  @Test("need no bar where they have one column and its delimiter row a colon")
  func oneColumn() throws {
    #expect(
      try MarkdownSample("| a |\n:---\n| 1 |\n\nb\n-:").html
        == "<div class=\"table\">\n<table>\n<thead>\n<tr>\n<th scope=\"col\" class=\"align-left\">a</th>\n</tr>\n</thead>\n"
        + "<tbody>\n<tr>\n<td class=\"align-left\">1</td>\n</tr>\n</tbody>\n</table>\n</div>\n"
        + "<div class=\"table\">\n<table>\n<thead>\n<tr>\n<th scope=\"col\" class=\"align-right\">b</th>\n</tr>\n</thead>\n"
        + "</table>\n</div>\n")
  }

  @Test(
    "are not seen where there are none",
    arguments: [
      "| a |", "|---|\n\n| a |", "a\n|---|---|", "`| a |`\n\n|---|", "    | a |\n    |---|\n    | 1 |",
      "```\n| a |\n|---|\n```", "a | b\n- | -", "a\n---", "| a |\n\n|---|", "- | a |\n|---|",
      "| a |\n    |---|", ">- | a |\n>  |---|",
    ])
  func leaves(markdown: String) throws {
    let sample = try MarkdownSample(markdown)
    #expect(!sample.html.contains("<table"))
    #expect(sample.report.filter { !$0.contains("[shown-as-typed]") } == [])
  }

  @Test("may have empty rows below front matter, where the text does not begin the file")
  func emptyRow() throws {
    let front = "---\ntitle: a\n---\n"
    let sample = try MarkdownSample(front + "a|b\n-|-\n||\n", from: front.utf8.count)
    #expect(sample.html == Self.table("a|b", "|"))
  }

  @Test("align their columns by classes")
  func aligns() throws {
    let sample = try MarkdownSample("|a|b|c|d|\n|:-|:-:|-:|-|\n|1|2|3|4|")
    #expect(sample.html.contains("<th scope=\"col\" class=\"align-left\">a</th>"))
    #expect(
      sample.html.contains("<td class=\"align-center\">2</td>\n<td class=\"align-right\">3</td>\n<td>4</td>"))
  }

  @Test("show in the last column what a row has too much, and say so")
  func longRows() throws {
    let sample = try MarkdownSample("x\n\n| a | b |\n|---|---|\n| 1 | *2* | `3` | 4 |\n| 5 | 6 | |")
    #expect(sample.html.contains("<td>1</td>\n<td><em>2</em> | <code>3</code> | 4</td>"))
    #expect(sample.html.contains("<td>5</td>\n<td>6</td>"))
    #expect(
      sample.report == [
        "f.md:5:7: warning[long-row]: this row has 4 cells, but the table has 2 columns (the last column shows the rest as you typed it; write '\\|' for a bar that is text)"
      ])
  }

  @Test("are one block of the document")
  func blocks() throws {
    let sample = try MarkdownSample("p\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nq\n\n# t")
    #expect(sample.document.blocks.map(\.kind) == [.paragraph, .table, .paragraph, .heading])
    #expect(sample.document.blocks.map(\.line) == [1, 3, 7, 9])
  }

  @Test("do not grow without bound")
  func bounds() throws {
    let columns = 200
    let header =
      String(repeating: "|a", count: columns) + "|\n" + String(repeating: "|-", count: columns) + "|\n"
    let sample = try MarkdownSample(header + String(repeating: "x\n", count: 110))
    #expect(sample.report.contains { $0.contains("error[too-complex]") })
    #expect(sample.html.utf8.count < 20_000_000)
  }
}
