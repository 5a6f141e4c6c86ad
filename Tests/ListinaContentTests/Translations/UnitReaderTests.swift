import ListinaContent
import ListinaModel
import Testing

@Suite struct UnitReaderTests {
  private func units(_ text: String, variables: [String: String] = [:]) throws -> [TextUnit] {
    let policy = try #require(Slug("privacy"))
    let reader = UnitReader(policy: policy, variables: Variables(variables))
    return try #require(reader.read(SourceText(name: "en.md", bytes: Array(text.utf8))))
  }

  private func digest(_ text: String, variables: [String: String] = [:]) throws -> BlockDigest {
    let units = try units(text, variables: variables)
    #expect(units.count == 1, "\(units)")
    return try #require(units.first).digest
  }

  // MARK: What is no change

  @Test(
    "another spelling of the same text has the same digest",
    arguments: [
      ("We keep it for *30 days*.", "We keep\nit for   _30 days_."),
      ("# Title", "Title\n====="),
      ("# Title", "#  Title  #"),
      ("## Title", "## Title {#contact}"),
      ("- a\n- b", "* a\n* b"),
      ("- a\n- b", "- a\n\n- b"),
      ("- a\n\n  b\n- c", "-   a\n\n    b\n\n-   c"),
      ("- a\n  - b", "- a\n\n  - b"),
      ("[a](https://a.cz)", "[a][x]\n\n[x]: https://a.cz"),
      ("<https://a.cz>", "[https://a.cz](https://a.cz)"),
      ("a & b", "a &amp; b"),
      ("v 30 dnech", "v\u{A0}30 dnech"),
      ("Řekl \"ano\".", "Řekl „ano“."),
      ("Il dit « oui ».", "Il dit \u{AB}\u{A0}oui\u{A0}\u{BB}."),
      ("Er sagte \"ja\" und", "Er sagte »ja« und"),
      ("it's", "it’s"),
      ("1990-2000", "1990–2000"),
      ("a -- b", "a – b"),
      ("a...", "a…"),
      ("co\u{AD}okie", "cookie"),
      ("é", "e\u{301}"),
      ("| a | b |\n|---|---|\n| 1 | 2 |", "a|b\n-|-\n1|2"),
      ("```\ncode\n```", "    code"),
      ("a<br>b", "a  \nb"),
      ("我们不收集数据", "我们不收\n集数据"),
      ("[a](../terms/)", "[a](../terms/en.md)"),
    ])
  func sameDigest(first: String, second: String) throws {
    #expect(try digest(first) == digest(second))
  }

  @Test(
    "another text has another digest",
    arguments: [
      ("30 days", "31 days"), ("no data", "nodata"), ("a", "*a*"), ("*a*", "**a**"), ("# a", "## a"),
      ("a", "- a"),
      ("- a\n- b", "- a b"), ("- a", "1. a"), ("1. a", "2. a"),
      ("[a](https://a.cz)", "[a](https://b.cz)"), ("[a](#b)", "[a](#c)"), ("`a b`", "`a  c`"),
      ("```\na\nb\n```", "```\na b\n```"), ("a b", "a*b*"), ("- a\n\n  b", "- a b"), ("5 - 3", "5 + 3"),
      ("[a](../terms/#x)", "[a](../terms/#y)"), ("a <b>c</b>", "a <i>c</i>"),
      ("![a](media/a.png)", "![b](media/a.png)"),
    ])
  func otherDigest(first: String, second: String) throws {
    #expect(try digest(first) != digest(second))
  }

  @Test("a variable counts by its name, whatever it stands for")
  func variables() throws {
    let text = "Write to [us](mailto:{{mail}}) at {{office}}."
    let first = try digest(text, variables: ["mail": "a@b.cz", "office": "Praha"])
    #expect(try digest(text, variables: ["mail": "c@d.cz", "office": "Brno"]) == first)
    #expect(
      try digest(
        "Write to [us](mailto:{{mail}}) at {{mail}}.", variables: ["mail": "a@b.cz", "office": "Praha"])
        != first)
    #expect(
      try digest("Write to [us](mailto:a@b.cz) at Praha.", variables: ["mail": "a@b.cz", "office": "Praha"])
        != first)
  }

  // MARK: Where units stand

  @Test("a unit has the lines of its block, the section it stands in, and the comments before it")
  func places() throws {
    let units = try units(
      """
      ---
      title: "Privacy: ours"
      slug: privacy
      description: What we
        keep
      ---
      <!-- Ask Jana. -->

      # Privacy

      First
      paragraph.

      <!-- Keep
      "contact". -->
      <!-- And this. -->
      ## Contact {#contact}
      - a

        b
      - c

      {: .note }
      Last.
      {: lang="cs" }

      [x]: https://x.cz

      """)
    #expect(
      units.map { "\($0.kind) \($0.place.line ?? 0) \($0.section ?? "-") \($0.level)" } == [
        "title 2 - 0", "description 4 - 0", "heading 9 privacy 1", "paragraph 11 privacy 0",
        "heading 17 contact 2",
        "list 18 contact 0", "paragraph 24 contact 0",
      ])
    #expect(
      units.map(\.wording) == [
        "Privacy: ours", "What we keep", "# Privacy", "First\nparagraph.", "## Contact {#contact}",
        "- a\n\n  b\n- c", "{: .note }\nLast.\n{: lang=\"cs\" }\n\n[x]: https://x.cz",
      ])
    #expect(
      units.map(\.comments) == [
        [], [], ["Ask Jana."], [], ["Keep \"contact\".", "And this."], [], [],
      ])
  }

  @Test(
    "ranges follow each other, and what is between them is empty or a comment",
    arguments: [
      "", "\n\n", "a", "a\n\nb\n", "# a\nb\n***\n- c\n\n\n",
      "> a\nb\n\n    code\n\n\n    more\n\n<div>\n\n*a*\n\n</div>\n\nb",
      "<!-- c -->\na\n\n<!-- d -->", "a\n\n{{> cookies}}\n\nb", "{: .a }\nb\n\n{: .c }\n",
    ])
  func ranges(text: String) throws {
    let bytes = Array(text.utf8)
    var end = 0
    for unit in try units(text) {
      #expect(unit.range.lowerBound >= end)
      end = unit.range.upperBound
      #expect(String(decoding: bytes[unit.range], as: UTF8.self) == unit.wording)
      #expect(!unit.wording.hasPrefix("\n") && !unit.wording.hasSuffix("\n") && !unit.wording.isEmpty)
    }
  }
}
