import ListinaModel
import Testing

@Suite("Document")
struct DocumentParserTests {
  @Test(
    "drops comments",
    arguments: [
      ("<!-- a -->\n\nb", "<p>b</p>\n"), ("a <!-- b --> c", "<p>a  c</p>\n"),
      ("<!---->", ""), ("<!-- > -> {{x}} -- -->", ""),
      ("<!--\na\n\nb\n-->\n\nc", "<p>c</p>\n"),
    ])
  func drops(markdown: String, html: String) throws {
    let sample = try MarkdownSample(markdown)
    #expect(sample.report == [])
    #expect(sample.html == html)
  }

  @Test(
    "refuses links that must not be followed, also by entities, case and variables",
    arguments: [
      ("[x](javascript:alert(1))", "1:5", "links with 'javascript:' are not allowed"),
      ("[x](JaVaScRiPt:alert(1))", "1:5", "links with 'JaVaScRiPt:' are not allowed"),
      ("[x](&#106;avascript:x)", "1:5", "links with 'javascript:' are not allowed"),
      ("[x](&#x6A;avascript&colon;x)", "1:5", "links with 'javascript:' are not allowed"),
      ("[x](java&Tab;script:x)", "1:5", "link destination holds a control character"),
      ("[x](java&NewLine;script:x)", "1:5", "link destination holds a control character"),
      ("[x](<java&#10;script:x>)", "1:6", "link destination holds a control character"),
      ("[x](data:text/html,y)", "1:5", "links with 'data:' are not allowed"),
      ("[x](vbscript:y)", "1:5", "links with 'vbscript:' are not allowed"),
      ("<javascript:alert(1)>", "1:2", "links with 'javascript:' are not allowed"),
      ("[x]({{bad}})", "1:5", "links with 'javascript:' are not allowed"),
      ("[x][r]\n\n[r]: data:y", "3:6", "links with 'data:' are not allowed"),
      ("![x](data:image/png;base64,y)", "1:6", "links with 'data:' are not allowed"),
      ("[x](//evil.example)", "1:5", "'//evil.example' is no address or path"),
      ("[x](/\\evil.example)", "1:5", "'/\\evil.example' is no address or path"),
      ("ž [x](../../../x)", "1:7", "'../../../x' leaves the site"),
    ])
  func refusesLinks(markdown: String, place: String, reason: String) throws {
    let report = try MarkdownSample(markdown).report
    #expect(report.count == 1)
    #expect(report.first?.hasPrefix("f.md:\(place): error[unsafe-link]: \(reason) (") == true, "\(report)")
  }

  @Test("refuses images from other hosts")
  func images() throws {
    #expect(
      try MarkdownSample("![x](https://example.com/a.png)").report == [
        "f.md:1:6: error[external-image]: image from another host: 'https://example.com/a.png' (put the file into the policy's media/ folder: pages ask nothing of other hosts)"
      ])
  }

  @Test(
    "refuses control characters and noncharacters that character references make",
    arguments: [
      ("a&#1;b", "U+0001"), ("a&#x7F;b", "U+007F"), ("&#128;", "U+0080"),
      ("&#xFFFE;", "U+FFFE"), ("a&#xFFFF;ž", "U+FFFF"), ("&#x1FFFF;", "U+1FFFF"),
      ("[x](https://e.com \"&#8;\")", "U+0008"),
      ("# &#2;", "U+0002"), ("![&#3;](media/a.png)", "U+0003"),
      ("```&#1;\na\n```", "U+0001"),
    ])
  func controls(markdown: String, name: String) throws {
    let report = try MarkdownSample(markdown).report
    let column = markdown.prefix { $0 != "&" }.count + 1
    #expect(
      report.first
        == "f.md:1:\(column): error[control-character]: character reference to \(name), which HTML does not allow (remove it)"
    )
    #expect(report.allSatisfy { $0.contains("control-character") })
  }

  @Test("counts lines and columns from the start of the file, in characters")
  func places() throws {
    let front = "---\ntitle: Žluť\n---\n"
    let body = "# Á\n\nPříliš žluťoučký 👩‍👩‍👧 {{a}} kůň <svg> [x](ftp://x)\n"
    let sample = try MarkdownSample(front + body, from: front.utf8.count)
    #expect(
      sample.report.map { $0.split(separator: "]")[0] } == [
        "f.md:6:24: error[unknown-variable", "f.md:6:34: error[raw-html", "f.md:6:44: error[unsafe-link",
      ])
    #expect(sample.document.headings.map(\.place) == [SourcePlace("f.md", line: 4)])
    #expect(sample.document.blocks.map(\.line) == [4, 6])
  }

  @Test("has its headings, blocks and references in order")
  func parts() throws {
    let sample = try MarkdownSample(
      """
      # A *b* `c`

      Text [x](../terms/cs.md#p) ![y](media/a.png)

      - a

        ## In a list
      1. b

      > q

      ```
      c
      ```

      ***
      B
      -
      """)
    #expect(sample.report == [])
    #expect(
      sample.document.headings.map { "\($0.level) \($0.text) \($0.id)" } == [
        "1 A b c a-b-c", "2 In a list in-a-list", "2 B b",
      ])
    #expect(
      sample.document.blocks.map(\.kind) == [
        .heading, .paragraph, .list, .list, .quote, .code, .rule, .heading,
      ])
    #expect(sample.document.blocks.map(\.line) == [1, 3, 5, 8, 10, 12, 16, 17])
    #expect(sample.document.references.map(\.written) == ["../terms/cs.md#p", "media/a.png"])
    #expect(sample.document.references.map(\.place.column) == [10, 33])
    #expect(sample.document.opensWithTitle)
  }

  @Test("has blocks that are all of its HTML, each a part of it")
  func blocks() throws {
    let sample = try MarkdownSample("# A\n\nb\n\n<!-- c -->\n\n- d\n\n---\n")
    var end = 0
    for block in sample.document.blocks {
      #expect(block.html.lowerBound == end)
      #expect(!block.html.isEmpty)
      end = block.html.upperBound
    }
    #expect(end == sample.document.html.bytes.count)
  }

  @Test("opens with its title only where a heading of level 1 is its first block")
  func titles() throws {
    #expect(try MarkdownSample("# A\n\nb").document.opensWithTitle)
    for markdown in ["## A", "b\n\n# A", "> # A", "- # A", ""] {
      #expect(try !MarkdownSample(markdown).document.opensWithTitle, "\(markdown)")
    }
  }

  @Test("survives texts that were made to take long", .timeLimit(.minutes(15)))
  func hostile() throws {
    for markdown in [
      String(repeating: "{{", count: 100_000), String(repeating: "{{a}}", count: 20_000),
      String(repeating: "\\", count: 100_000) + "{{city}}", String(repeating: "[x](a\\b) ", count: 10_000),
    ] {
      #expect(try !MarkdownSample(markdown).document.html.bytes.isEmpty)
    }
  }
}
