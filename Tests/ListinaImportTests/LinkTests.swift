import ListinaModel
import ListinaSamples
import Testing

@testable import ListinaImport

@Suite("Links of publishers") struct LinkTests {
  private static let files = [
    "privacy/regulations/ccpa/index.md": "# CCPA\n", "privacy/index.md": "# Privacy\n",
    "terms.md": "---\npermalink: /legal/terms-of-service/\nredirect_from: /agb\n---\n# Terms\n",
    "logo (1).PNG": "PNG", "files/map.pdf": "PDF", "evil.html": "<script>",
  ]

  /// What a link in `sla/index.md` becomes.
  private func rewritten(_ link: String) throws -> String {
    let site = try Imported(Self.files.merging(["sla/index.md": link + "\n"]) { $1 })
    return String(try site.read("sla/en.md").dropLast())
  }

  @Test(
    "turns links between files into links between policies",
    arguments: [
      ("[x](../terms.md)", "[x](../terms/)"), ("[x](../terms)", "[x](../terms/)"),
      ("[x](../terms.html#a)", "[x](../terms/#a)"), ("[x](../privacy)", "[x](../privacy/)"),
      ("[x](../privacy/index.md?a=b#c \"t\")", "[x](../privacy/?a=b#c \"t\")"),
      ("[x](<../privacy/regulations/ccpa/index.md>)", "[x](<../privacy-regulations-ccpa/>)"),
      ("[x](/privacy/regulations/ccpa)", "[x](../privacy-regulations-ccpa/)"),
      ("[x](/legal/terms-of-service/)", "[x](../terms/)"), ("[x](/agb)", "[x](../terms/)"),
      ("[x](/)", "[x](../)"), ("[x](index.md#x)", "[x](#x)"), ("[x](./)", "[x](../sla/)"),
      ("[x](..&#47;terms.md)", "[x](../terms/)"), ("[x](..\\/terms\\.md)", "[x](../terms/)"),
      ("![x](../logo%20(1).PNG)", "![x](media/logo-1.png)"),
      ("[x](../files/map.pdf#page=2)", "[x](media/map.pdf#page=2)"),
      ("<a href='../terms.md#a'>x</a>", "<a href='../terms/#a'>x</a>"),
      ("<img alt=\"\" src=../logo%20(1).PNG>", "<img alt=\"\" src=media/logo-1.png>"),
      ("[x][a] [y][a]\n\n[a]: ../terms.md#a", "[x][a] [y][a]\n\n[a]: ../terms/#a"),
      (
        "| [x](../terms.md) | b |\n|---|---|\n| c | [y](../terms.md) |",
        "| [x](../terms/) | b |\n|---|---|\n| c | [y](../terms/) |"
      ),
      ("[x](\n../terms.md)", "[x](\n../terms/)"),
    ])
  func rewrites(link: String, expected: String) throws {
    #expect(try rewritten(link) == expected)
  }

  @Test(
    "leaves alone what is no link of the folder",
    arguments: [
      "`[x](../terms.md)`", "    [x](../terms.md)", "\\[x](../terms.md)", "[x](https://example.com/terms.md)",
      "[x](mailto:a@example.com)", "[x](#section)", "[x](//example.com/terms)", "[x](../nothing.md)",
      "[x](/elsewhere/page)", "[x]({{ site.email }})", "```\n[x](../terms.md)\n```",
      "<!-- [x](../terms.md) -->",
      "href=../terms.md", "[x](javascript:alert)", "[x](../../../etc/passwd)", "[x]: ../terms.md",
    ])
  func leaves(link: String) throws { #expect(try rewritten(link) == link) }

  @Test("says where a link would come to mean something else")
  func accidents() throws {
    let site = try Imported([
      "a/b.md": "One.\n\n[x](../c.md) and [y](../terms.md)\n", "terms.md": "x\n", "a/c.md": "y\n",
    ])
    #expect(try site.read("a-b/en.md") == "One.\n\n[x](../a-c/) and [y](../terms/)\n")
    let other = try Imported(["a/b/index.md": "[x](../terms/)\n", "terms.md": "x\n"])
    #expect(other.places(.deadLink) == ["a/b/index.md:1:5"])
  }

  @Test("follows links that start from the folder in which a page is published")
  func prettyAddresses() throws {
    let site = try Imported(["terms.md": "[x](../privacy/) [y](privacy.md)\n", "privacy.md": "x\n"])
    #expect(try site.read("terms/en.md") == "[x](../privacy/) [y](../privacy/)\n")
    #expect(site.report.links == 2)
  }

  @Test("leads from language to language where a text names the other")
  func languages() throws {
    let site = try Imported([
      "cs/terms.md": "[en](../en/terms.md) [p](privacy.md) [q](../en/privacy.md)\n",
      "en/terms.md": "[cs](/cs/terms)\n",
      "en/privacy.md": "x\n",
    ])
    #expect(try site.read("terms/cs.md") == "[en](/en/terms/) [p](../privacy/) [q](../privacy/)\n")
    #expect(try site.read("terms/en.md") == "[cs](/cs/terms/)\n")
  }

  @Test("knows the folder in a larger site, from its links or as it is told")
  func mount() throws {
    let files = [
      "a/terms.md":
        "[x](/site-policy/a/privacy#p) [y](/site-policy/b/sla) [z](/site-policy) [w](/docs/start)\n",
      "a/privacy.md": "x\n", "b/sla.md": "x\n",
    ]
    #expect(
      try Imported(files).read("a-terms/en.md")
        == "[x](../a-privacy/#p) [y](../b-sla/) [z](../) [w](/docs/start)\n")
    let told = try Imported(files) { $0.publishedAt = BaseURL("https://docs.example.com/site-policy") }
    #expect(
      try told.read("a-terms/en.md")
        == "[x](../a-privacy/#p) [y](../b-sla/) [z](../) [w](https://docs.example.com/docs/start)\n")
  }

  @Test("turns whole addresses of the publisher's site into links between policies")
  func wholeAddresses() throws {
    let site = try Imported([
      "terms.md": "[x](https://example.com/legal/privacy#a) [y](https://example.com/about)\n",
      "privacy.md": "x\n",
    ]) { $0.publishedAt = BaseURL("https://example.com/legal") }
    #expect(try site.read("terms/en.md") == "[x](../privacy/#a) [y](https://example.com/about)\n")
  }

  @Test("copies what texts show, and nothing that could run in a browser")
  func media() throws {
    let site = try Imported([
      "a/index.md": "![x](i.png) ![y](../i.png) [z](x.html) ![s](s.svg)\n", "a/i.png": "1", "i.png": "2",
      "j.png": "3",
      "a/x.html": "<p>", "a/s.svg": "<svg onload=\"a()\"/>",
    ])
    #expect(try site.read("a/en.md") == "![x](media/i.png) ![y](media/i-2.png) [z](x.html) ![s](s.svg)\n")
    #expect(try site.read("a/media/i-2.png") == "2")
    #expect(site.places(.notImported).contains("a/index.md:1:32"))
    #expect(
      site.messages(.notImported).contains(
        "the image 'a/s.svg' could run something in a reader's browser, and is left out"))
    #expect(site.report.files == 2)
  }

  @Test("knows where each place of a new text came from")
  func places() throws {
    let site = try Imported([
      "a/b.md": "---\nlayout: x\ntitle: B\n---\nčau [x](c.md) and {% tag %}\n", "a/c.md": "x\n",
    ])
    #expect(
      try site.read("a-b/en.md")
        == "---\ntitle: B\nextra:\n  layout: x\n---\nčau [x](../a-c/) and {% tag %}\n")
    var origins = site.report.origins
    func source(_ line: Int, _ column: Int) -> [Int?] {
      let place = origins.source(of: SourcePlace("content/a-b/en.md", line: line, column: column))
      return [place?.line, place?.column]
    }
    #expect(source(6, 23) == [5, 20])
    #expect(source(6, 9) == [5, 9])
    #expect(source(2, 8) == [3, 8])
    #expect(source(4, 3) == [2, 1])
  }
}
