import ListinaModel
import ListinaSamples
import Testing

@testable import ListinaContent

@Suite("Links of a text")
struct WrittenLinkTests {
  @Test(
    "without words are warned of",
    arguments: [
      ("[](../terms/)", "1:4", "../terms/"), ("a [ ](/x)", "1:7", "/x"),
      ("[![](media/a.png)](#a)", "1:20", "#a"),
      ("[\n](#a)", "2:3", "#a"), ("[](https://example.com)", "1:4", "https://example.com"),
    ])
  func empty(markdown: String, place: String, address: String) throws {
    let report = try MarkdownSample(markdown).report.filter { $0.contains("empty-link") }
    #expect(
      report == [
        "f.md:\(place): warning[empty-link]: the link to '\(address)' has no words (write words between '[' and ']', or describe the image in it)"
      ])
  }

  @Test(
    "with words of any kind are not",
    arguments: [
      "[a](#a)", "[`a`](#a)", "[![A](media/a.png)](#a)", "[*a*](#a)", "[ **![** a](#a)", "<https://e.com>",
    ])
  func full(markdown: String) throws {
    #expect(try MarkdownSample(markdown).report == [])
  }

  @Test(
    "that are not encrypted are warned of at each place",
    arguments: [
      ("x [a](http://e.com)", "1:7", "http://e.com"), ("<HTTP://e.com>", "1:2", "HTTP://e.com"),
      ("[a]\n\n[a]: http://e.com", "3:6", "http://e.com"),
    ])
  func insecure(markdown: String, place: String, address: String) throws {
    #expect(
      try MarkdownSample(markdown).report == [
        "f.md:\(place): warning[insecure-link]: '\(address)' is not encrypted: others can read and change what is sent (write 'https://' if the host answers there)"
      ])
  }

  @Test(
    "of images to whole addresses are refused, even to the site's own",
    arguments: ["https://e.com/a.png", "https://clever.example/legal/a.png"])
  func images(address: String) throws {
    #expect(
      try MarkdownSample("![A](\(address))").report == [
        "f.md:1:6: error[external-image]: image from another host: '\(address)' (put the file into the policy's media/ folder: pages ask nothing of other hosts)"
      ])
  }

  @Test("are told apart on one line")
  func places() throws {
    let sample = try MarkdownSample("[a](http://e.com) [](http://e.com) [b](http://e.com) [c](#c) [d](#c)")
    let found = sample.report.map { String($0.prefix { $0 != "]" }) }
    let expected = [
      "5: warning[insecure-link", "22: warning[empty-link", "22: warning[insecure-link",
      "40: warning[insecure-link",
    ]
    #expect(found == expected.map { "f.md:1:" + $0 })
    #expect(sample.document.references.map(\.place.column) == [58, 66])
  }

  @Test("have the place of what was written, whatever its variables stand for")
  func variables() throws {
    let sample = try MarkdownSample("ž [a]({{bad}}) and [b]({{host}}/{{name}}?x#y) and [c](../{{city}}/)")
    #expect(
      sample.report == [
        "f.md:1:7: error[unsafe-link]: links with 'javascript:' are not allowed (use https:, http:, mailto:, tel: or a path of this site)"
      ])
    #expect(sample.document.references.map(\.place.column) == [55])
  }

  // MARK: Permalinks

  /// The HTML with permalinks as `[` and `]`, or `*` for a whole one.
  private func sketch(_ markdown: String) throws -> String {
    var html: [UInt8] = []
    try MarkdownSample(markdown).document.html.write(to: &html) { slot, html in
      switch slot {
      case .permalinkStart(let index): html += "[\(index)".utf8
      case .permalinkEnd(let index): html += "\(index)]".utf8
      case .permalink(let index): html += "*\(index)".utf8
      case .headingID, .reference, .records, .attributes: break
      }
    }
    return String(decoding: html, as: UTF8.self).replacing(" id=\"\"", with: "").replacing(
      " href=\"\"", with: "")
  }

  @Test(
    "of headings to themselves hold the heading's words, or follow them where they hold links",
    arguments: [
      ("# A\n\n## B", "<h1>[0A0]</h1>\n<h2>[1B1]</h2>\n"),
      ("## *A* `b`", "<h2>[0<em>A</em> <code>b</code>0]</h2>\n"),
      ("## A [b](#c)", "<h2>A <a>b</a>*0</h2>\n"),
      ("## **A [b](#c)**", "<h2><strong>A <a>b</a></strong>*0</h2>\n"),
      ("## <https://e.com>", "<h2><a href=\"https://e.com\">https://e.com</a>*0</h2>\n"),
      ("##", "<h2>[00]</h2>\n"),
      ("## <{{contact.email}}>", "<h2><a href=\"mailto:a@example.com\">a@example.com</a>*0</h2>\n"),
      (
        "## A {: #x formerly=y datetime=2026-01-31}",
        "<h2><span id=\"y\"></span><time datetime=\"2026-01-31\">[0A0]</time></h2>\n"
      ),
      ("- # A", "<ul>\n<li>\n<h1>[0A0]</h1>\n</li>\n</ul>\n"),
    ])
  func permalinks(markdown: String, expected: String) throws {
    #expect(try sketch(markdown) == expected)
  }
}
