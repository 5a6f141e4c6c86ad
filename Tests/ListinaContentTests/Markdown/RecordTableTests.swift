import ListinaModel
import Testing

@testable import ListinaContent

@Suite("Tables of records in texts")
struct RecordTableTests {
  /// Shown as □ in what follows.
  private static let box = "<div class=\"table\">\n[cookies]\n</div>\n"

  @Test(
    "take the place of a paragraph that is nothing else",
    arguments: [
      ("{{> cookies}}", "□"), ("{{>cookies}}", "□"), ("  {{ >\tcookies }}  ", "□"),
      ("a\n\n{{> cookies}}\n\nb", "<p>a</p>\n□<p>b</p>\n"),
      ("# A\n{{> cookies}}", "<h1 id=\"a\">A</h1>\n□"),
      ("> {{> cookies}}", "<blockquote>\n□</blockquote>\n"),
      ("- {{> cookies}}\n- b", "<ul>\n<li>\n□</li>\n<li>b</li>\n</ul>\n"),
      ("- a\n\n  {{> cookies}}\n", "<ul>\n<li>\n<p>a</p>\n□</li>\n</ul>\n"),
    ])
  func places(markdown: String, html: String) throws {
    let sample = try MarkdownSample(markdown)
    #expect(sample.report == [])
    #expect(sample.html == html.replacing("□", with: Self.box))
  }

  @Test("are blocks of their own, of which each kind is remembered where it first stands")
  func blocks() throws {
    let document = try MarkdownSample("# A\n\n{{> processors}}\n\n- {{> processors}}\n\n{{> cookies}}\n")
      .document
    #expect(document.blocks.map(\.line) == [1, 3, 5, 7])
    #expect(document.blocks.allSatisfy { !$0.html.isEmpty })
    #expect(document.tables[.processors] == SourcePlace("f.md", line: 3, column: 1))
    #expect(document.tables[.cookies] == SourcePlace("f.md", line: 7, column: 1))
  }

  @Test(
    "stay as they were typed in code, and behind a backslash",
    arguments: [
      ("`{{> cookies}}`", "<p><code>{{&gt; cookies}}</code></p>\n"),
      ("    {{>cookies}}", "<pre><code>{{&gt;cookies}}\n</code></pre>\n"),
      ("\\{{> cookies}}", "<p>{{&gt; cookies}}</p>\n"),
    ])
  func code(markdown: String, html: String) throws {
    let sample = try MarkdownSample(markdown, tables: [])
    #expect(sample.report == [])
    #expect(sample.html == html)
    #expect(sample.document.tables.isEmpty)
  }

  @Test(
    "are refused among other text",
    arguments: [
      ("a {{> cookies}}", "1:3"), ("{{> cookies}}.", "1:1"), ("a\n{{> cookies}}", "2:1"),
      ("{{> cookies}}\na", "1:1"), ("# {{> cookies}}", "1:3"), ("{{> cookies}}\n===", "1:1"),
      ("*{{> cookies}}*", "1:2"), ("[{{> cookies}}](/a/)", "1:2"), ("![{{> cookies}}](media/a.png)", "1:3"),
      ("[a](<{{> cookies}}>)", "1:6"), ("[a](/b/ \"{{> cookies}}\")", "1:10"),
    ])
  func misplaced(markdown: String, place: String) throws {
    let sample = try MarkdownSample(markdown)
    #expect(
      sample.report.first
        == "f.md:\(place): error[misplaced-record-table]: '{{> cookies}}' stands among other text, where no table can be (give it a line of its own, with an empty line before and after it; '\\{{' shows braces)"
    )
    #expect(sample.document.tables.isEmpty)
  }

  @Test("are refused two in one paragraph, each at its place")
  func two() throws {
    let report = try MarkdownSample("{{> cookies}}\n{{> processors}}").report
    #expect(
      report.map { $0.prefix { $0 != "]" } } == [
        "f.md:1:1: error[misplaced-record-table", "f.md:2:1: error[misplaced-record-table",
      ])
  }

  @Test(
    "are refused by unknown names, with the nearest",
    arguments: [
      ("{{> cokies}}", "unknown table 'cokies' (write '{{> cookies}}'; '\\{{' shows braces)"),
      ("a {{>Processor}}", "unknown table 'Processor' (write '{{> processors}}'; '\\{{' shows braces)"),
      (
        "{{> vendors}}",
        "unknown table 'vendors' (there are '{{> cookies}}' and '{{> processors}}'; '\\{{' shows braces)"
      ),
      ("{{>}}", "unknown table '' (there are '{{> cookies}}' and '{{> processors}}'; '\\{{' shows braces)"),
    ])
  func unknown(markdown: String, complaint: String) throws {
    let report = try MarkdownSample(markdown).report
    #expect(report.map { String($0.drop { $0 != "]" }) } == ["]: " + complaint])
  }

  @Test("are refused without a record, at each mark")
  func empty() throws {
    let sample = try MarkdownSample(
      "{{> cookies}}\n\n- {{> cookies}}\n\n{{> processors}}\n", tables: [.processors])
    let complaint =
      "error[missing-records]: '{{> cookies}}' has nothing to show: there are no records in 'content/cookies.yaml' (write them into that file, or remove '{{> cookies}}')"
    #expect(sample.report == ["f.md:1:1: " + complaint, "f.md:3:3: " + complaint])
  }
}
