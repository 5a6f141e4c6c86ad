import ListinaModel
import Testing

@testable import ListinaContent

@Suite("Raw HTML in a text")
struct RawHTMLTests {
  @Test(
    "stays as it was typed",
    arguments: [
      "<div class=\"a\">x</div>\n", "<DIV>x</DIV>\n", "<details open><summary>More</summary>x</details>\n",
      "<table><caption>A</caption><tr><th scope=col>ž &nbsp; &eacute;</th></tr></table>\n",
      "<table>\n  <tr>\n    <td><ul><li>a</li></ul></td>\n  </tr>\n</table>\n",
      "<pre>\n{{name}}\n</pre>\n", "<p lang='cs'>x<br/>y<br></p>\n",
      "<ul><li>a</li></ul>\n", "<dl><div><dt>a</dt><dd>b</dd></div></dl>\n", "<section><hr></section>\n",
      "<ruby>a<rt>b</rt></ruby>\n", "<time datetime=\"2024-05\">x</time>\n",
      "<a href='https://e.com/?a'>x</a>\n",
    ])
  func keeps(html: String) throws {
    // A line in front makes a block of what begins with a tag of a line.
    let sample = try MarkdownSample("<div>\n" + html + "</div>\n")
    #expect(sample.report == [])
    #expect(sample.html == "<div>\n" + html + "</div>\n")
  }

  @Test(
    "holds Markdown, and stands in it",
    arguments: [
      ("<div>\n\n*a*\n\n</div>", "<div>\n<p><em>a</em></p>\n</div>\n"),
      ("- a\n\n  <div>\n\n  b\n\n  </div>", "<ul>\n<li>\n<p>a</p>\n<div>\n<p>b</p>\n</div>\n</li>\n</ul>\n"),
      ("<div>\n\na</div>\n\nb", "<div>\n<p>a</p>\n</div>\n<p>b</p>\n"),
      ("a <b>*c*</b>", "<p>a <b><em>c</em></b></p>\n"),
      ("a <ul><li>b</ul> c", "<div>a <ul><li>b</li></ul> c</div>\n"),
      ("- a <ul><li>b</ul>", "<ul>\n<li>a <ul><li>b</li></ul></li>\n</ul>\n"),
      ("# a<br>b", "<h1 id=\"a-b\">a<br>b</h1>\n"),
      ("<p>a\n\nb\n\n</p>", "<p>a\n</p>\n<p>b</p>\n"),
      ("<p align=\"center\">\n\n# A\n\n</p>", "<h1 id=\"a\">A</h1>\n"),
      ("<p id=\"x\">\n\na\n\n</p>", "<div id=\"x\">\n<p>a</p>\n</div>\n"),
      ("<font color=red>\n\na\n\n</font>", "<p>a</p>\n"), ("<center>a</center>", "<div>a</div>\n"),
      ("a <tt>b</tt> <strike>c</strike>", "<p>a <code>b</code> <s>c</s></p>\n"),
      (
        "<table><tr><td>a<td align=right>b<tr><td>c</table>",
        "<table><tr><td>a</td><td class=\"align-right\">b</td></tr><tr><td>c</td></tr></table>\n"
      ),
      ("a <a name=\"x\"></a>", "<p>a <a id=\"x\"></a></p>\n"),
      ("<a name=\"x\"/>\n\nb <span/>c<br/>", "<a id=\"x\"></a>\n<p>b <span></span>c<br/></p>\n"),
      ("<table><tr><td/><td>a</td></tr></table>", "<table><tr><td></td><td>a</td></tr></table>\n"),
      (
        "a <a href=\"mailto:{{contact.email}}\">{{name}}</a>",
        "<p>a <a href=\"mailto:a@example.com\">Clever &amp; Leap</a></p>\n"
      ),
      (
        "<div>{{quote}} & < > &amp; \\{{x}}</div>",
        "<div>&quot;&gt;&lt;b&gt; &amp; &lt; &gt; &amp; {{x}}</div>\n"
      ),
      (
        "<div>\\{% a %} \\{: b } \\{#c} \\{.d} \\{e} \\f</div>",
        "<div>{% a %} {: b } {#c} {.d} \\{e} \\f</div>\n"
      ),
      (
        "<ul>\n\n      <li>a {{city}}</li>\n\n  <li>b</li>\n\n</ul>",
        "<ul>\n  <li>a Praha</li>\n  <li>b</li>\n</ul>\n"
      ),
      (
        "<table>\n <tr>\n\n    <td>a</td>\n\n    </tr>\n</table>",
        "<table>\n <tr>\n<td>a</td>\n\n</tr>\n</table>\n"
      ),
      ("<p><{{contact.email}}></p>", "<p><a href=\"mailto:a@example.com\">a@example.com</a></p>\n"),
      (
        "<a href=\"https://e.com\">x <{{contact.email}}></a>",
        "<p><a href=\"https://e.com\">x a@example.com</a></p>\n"
      ),
      (
        "<a href=\"https://e.com\">\n\n## H\n\n</a>",
        "<a href=\"https://e.com\">\n<h2 id=\"h\">H</h2>\n</a>\n"
      ),
      ("a <code>{{name}}</code>", "<p>a <code>{{name}}</code></p>\n"),
      ("<div>a<!-- {{x}} <script> -- -->b</div>", "<div>ab</div>\n"),
      ("<!-- a --> <!-- b -->\n<!-- c -->\nd", "<p>d</p>\n"),
      ("<h2 class=\"a\" id=\"b\">A &amp; <i>B</i></h2>", "<h2 id=\"b\" class=\"a\">A &amp; <i>B</i></h2>\n"),
    ])
  func writes(markdown: String, html: String) throws {
    let sample = try MarkdownSample(markdown)
    #expect(sample.diagnostics.filter { $0.severity == .error } == [])
    #expect(sample.html == html)
  }

  @Test(
    "is refused at its place",
    arguments: [
      ("<script>alert(\"<b>\")</script>", "1:1: error[raw-html]: '<script>'"),
      ("a\n\n  <svg>ž\n", "3:3: error[raw-html]: '<svg>'"), ("žluť <form>", "1:6: error[raw-html]: '<form>'"),
      ("- a\n- <iframe>", "2:3: error[raw-html]: '<iframe>'"),
      ("> # ž <x-y>", "1:7: error[raw-html]: '<x-y>'"),
      ("`<x>` \\<x> <x>", "1:12: error[raw-html]: '<x>'"), ("{{name}} <x>", "1:10: error[raw-html]: '<x>'"),
      ("> <div>{{name}} ž\n>  ž {{name}}<x>\n> </div>", "2:14: error[raw-html]: '<x>'"),
      ("a <b\n  onclick='x'>b</b>", "2:3: error[raw-html]: attribute 'onclick'"),
      ("<div\n  class=a\n  style='x'></div>", "3:3: error[raw-html]: attribute 'style'"),
      ("<div title=\"{{city}}\"></div>", "1:6: error[raw-html]: 'title' may not hold variables"),
      ("<div><d{{city}}></div>", "1:6: error[raw-html]: malformed tag: '<d{{city}}'"),
      ("<div></d{{city}}></div>", "1:6: error[raw-html]: malformed tag: '</d{{city}}'"),
      ("<div {{city}}></div>", "1:1: error[raw-html]: malformed tag: '<div {{city}}'"),
      ("<div a{{city}}=\"b\"></div>", "1:1: error[raw-html]: malformed tag: '<div a{{city}}'"),
      ("<div hidden></div>", "1:6: error[raw-html]: attribute 'hidden'"),
      ("![a <b>](media/a.png)", "1:5: error[raw-html]: '<b>'"),
      ("<?php ?>", "1:1: error[raw-html]: '<?php ?>'"),
      ("<!DOCTYPE html>", "1:1: error[raw-html]: '<!DOCTYPE html>'"),
      ("a <![CDATA[x]]>", "1:3: error[raw-html]: '<![CDATA[x]]>'"),
      ("<!--> a -->", "1:1: error[raw-html]: browsers end the comment here: '<!-->'"),
      ("a\n\n<!-- b\n\nc", "3:1: error[raw-html]: comment without its end: '<!-- b'"),
      ("<div>ž<!-- b\n\n--></div>", "1:7: error[raw-html]: comment without its end: '<!-- b'"),
      ("<div ž\n\nx", "1:1: error[raw-html]: tag without its '>': '<div ž'"),
      ("<div id=\"l-x\"></div>", "1:6: error[invalid-value]: 'l-x' is no value of 'id'"),
      (
        "<div class=\"a&amp;b\"></div>",
        "1:6: error[invalid-value]: 'a&b' is no value of 'class' (write a class without '&')"
      ),
      ("<div id=\"a b\"></div>", "1:6: error[invalid-value]: 'a b' is no value of 'id'"),
      ("a <a id=x name=y></a>", "1:11: error[invalid-value]: 'y' and 'x' are ids of one element"),
      ("a <time datetime=2024-02-30>x</time>", "1:9: error[invalid-value]: '2024-02-30' is no value"),
      ("<ul>\n\n      <li><x>\n\n</ul>", "3:11: error[raw-html]: '<x>'"),
      ("<ul>\n\n    a\n\n</ul>", "3:1: error[misplaced-html]: '<pre>' may not stand in '<ul>'"),
      ("<ul>\n\n```\n<li>\n```\n\n</ul>", "3:1: error[misplaced-html]: '<pre>' may not stand in '<ul>'"),
      ("<div>\n&#1; **b**\n</div>", "2:1: error[control-character]: character reference '&#1;'"),
      (
        "[a <a href=\"https://e.com\">b</a>](https://e.com)",
        "1:4: error[misplaced-html]: a link stands in a link"
      ),
      (
        "<a href=\"https://e.com\">a [b](https://e.com)</a>",
        "1:31: error[misplaced-html]: a link stands in a link"
      ),
      ("<div>&#0;</div>", "1:6: error[control-character]: character reference '&#0;'"),
      ("<div>&#xD800;</div>", "1:6: error[control-character]: character reference '&#xD800;'"),
      ("a <img src=media/a.png>", "1:3: error[missing-alt]: '<img>' without 'alt'"),
      ("a <img alt='' src=https://e.com/a.png>", "1:19: error[external-image]: image from another host"),
    ])
  func refuses(markdown: String, message: String) throws {
    #expect(try MarkdownSample(markdown).report.first?.hasPrefix("f.md:" + message) == true)
  }

  @Test(
    "is refused where it does not nest",
    arguments: [
      ("> <div>\n\nb", "1:3: error[unbalanced-html]: '<div>' is not ended"),
      ("*a <b>b* c</b>", "1:4: error[unbalanced-html]: '<b>' is not ended"),
      ("a <b>b\n\nc</b>", "1:3: error[unbalanced-html]: '<b>' is not ended"),
      ("- <div>\n- a\n\n</div>", "1:3: error[unbalanced-html]: '<div>' is not ended"),
      ("a\n\n</div>", "3:1: error[unbalanced-html]: '</div>' has no '<div>' before it"),
      ("a <b>b <i>c</b></i>", "1:12: error[unbalanced-html]: '</b>' stands before the end of '<i>'"),
      ("a </br>", "1:3: error[unbalanced-html]: '</br>' ends nothing"),
      ("# a <div>b</div>", "1:5: error[misplaced-html]: '<div>' may not stand in a line of text"),
      ("*a <div>b</div>*", "1:4: error[misplaced-html]: '<div>' may not stand in a line of text"),
      ("<div><li>a</li></div>", "1:6: error[misplaced-html]: '<li>' may only stand in '<ul>' or '<ol>'"),
      ("<table><td>a</table>", "1:8: error[misplaced-html]: '<td>' may only stand in '<tr>'"),
      ("<table>\nž a<tr><td>b</table>", "2:1: error[misplaced-html]: text may not stand in '<table>' itself"),
      ("<table>\n\na\n\n</table>", "3:1: error[misplaced-html]: '<div>' may not stand in '<table>'"),
      ("a <ul>b</ul>", "1:1: error[misplaced-html]: text may not stand in '<ul>' itself"),
      ("a <a href='#b'>b <a href='#c'>c</a></a>", "1:18: error[misplaced-html]: a link stands in a link"),
      ("[a <a>b</a>](#c)", "1:4: error[misplaced-html]: a link stands in a link"),
      ("a <a>[b](#c)</a>", "1:10: error[misplaced-html]: a link stands in a link"),
      ("<summary>a</summary>", "1:1: error[misplaced-html]: '<summary>' may only stand in '<details>'"),
      ("<p><b><div>x</div></b></p>", "1:7: error[misplaced-html]: '<div>' may not stand in '<b>'"),
    ])
  func refusesNesting(markdown: String, message: String) throws {
    #expect(try MarkdownSample(markdown).report.first?.hasPrefix("f.md:" + message) == true)
  }

  @Test(
    "leads nowhere unsafe",
    arguments: [
      "&#106;avascript:x", "&#x6A;avascript&colon;x", "javascript&#58x", "java&Tab;script:x",
      "java\nscript:x",
      " javascript:x", "JaVaScRiPt:x", "{{bad}}", "data:text/html,x", "//evil.example",
      "&sol;&sol;evil.example",
      "java&NewLine;script:x", "&nope;javascript:x", "\\\\evil.example", "../../../x",
    ])
  func refusesAddresses(address: String) throws {
    for markdown in ["a <a href=\"\(address)\">b</a>", "<div><a href='\(address)'>b</a></div>"] {
      let sample = try MarkdownSample(markdown)
      #expect(sample.diagnostics.map(\.id) == [.unsafeLink])
      #expect(sample.diagnostics.first?.place?.column != nil)
      #expect(!sample.html.contains("href"))
    }
  }

  @Test("has references, anchors and headings like Markdown")
  func parts() throws {
    let sample = try MarkdownSample(
      "ž <a href=\"../terms/cs.md#p\">x</a> <a id=\"b\"></a>\n\n<img src='media/a.png' alt=''>\n\n<h2>A &amp; B</h2>\n\n<h3 id=c>C</h3>\n"
    )
    #expect(sample.report == [])
    #expect(sample.document.references.map(\.written) == ["../terms/cs.md#p", "media/a.png"])
    #expect(sample.document.references.map(\.place.column) == [12, 11])
    #expect(sample.document.anchors == [Anchor("b", at: SourcePlace("f.md", line: 1, column: 39))])
    #expect(
      sample.document.headings.map { "\($0.level) \($0.text) \($0.id) \($0.hasExplicitID)" } == [
        "2 A & B a-b false", "3 C c true",
      ])
    #expect(sample.document.blocks.map(\.kind) == [.paragraph, .other, .heading, .heading])
  }

  @Test("makes one block of an element at the top level and all in it")
  func blocks() throws {
    let sample = try MarkdownSample("a\n\n<div>\n\nb\n\n- c\n\n</div>\n\nd\n\n<p>e\n\nf\n")
    #expect(sample.document.blocks.map(\.line) == [1, 3, 11, 13, 15])
    #expect(sample.document.blocks.map(\.kind) == [.paragraph, .other, .paragraph, .other, .paragraph])
    #expect(sample.document.blocks.last?.html.upperBound == sample.document.html.bytes.count)
  }

  @Test("warns once of elements that end in their tag, which HTML does not know")
  func warnsOfSelfClosing() throws {
    #expect(
      try MarkdownSample("ž <a id=\"x\"/> <a id=\"y\"/>").report == [
        "f.md:1:3: warning[unbalanced-html]: '<a/>' is written as '<a></a>' (write it so: HTML knows no '/' in '<a>')"
      ])
  }

  @Test("warns once of each name that is left out")
  func warnsOnce() throws {
    let line = "<center><font color=red data-a=b>a</font></center>\n\n"
    #expect(
      try MarkdownSample(line + line).diagnostics.map(\.message) == [
        "'<center>' is written as '<div>'", "attribute 'color' is left out", "attribute 'data-a' is left out",
        "'<font>' is left out, its text stays",
      ])
  }

  @Test(
    "drops comments, whatever they hold",
    arguments: [
      ("a <!-- b -- c --> d", "<p>a  d</p>\n"), ("a <!-- b ---> c", "<p>a  c</p>\n"),
      ("a <!-- {{nobody}} {#x} {% y %} > --> b", "<p>a  b</p>\n"),
      ("a <!-- b\n-- {#x}\nc --> d", "<p>a  d</p>\n"),
      ("*a <!-- *-- --> b*", "<p><em>a  b</em></p>\n"),
      ("- a <!-- -- -->\n- b", "<ul>\n<li>a </li>\n<li>b</li>\n</ul>\n"),
      ("`<!-- a -- b` <!-- -- --> c", "<p><code>&lt;!-- a -- b</code>  c</p>\n"),
      (
        "Start `<!--`.\n\n---\n\nT\n---\n\nA `-->` B",
        "<p>Start <code>&lt;!--</code>.</p>\n<hr />\n<h2 id=\"t\">T</h2>\n<p>A <code>--&gt;</code> B</p>\n"
      ),
      ("`a <!-- b -- c -->`", "<p><code>a &lt;!-- b -- c --&gt;</code></p>\n"),
      ("    a <!-- b -- c", "<pre><code>a &lt;!-- b -- c\n</code></pre>\n"), ("a -- b", "<p>a -- b</p>\n"),
      ("x\n     <!-- S -- T -->", "<p>x\n</p>\n"),
      ("> x\n>      <!-- S -- T --> y", "<blockquote>\n<p>x\n y</p>\n</blockquote>\n"),
      ("<!-- a\n\n-- <script> b -->\n\nc", "<p>c</p>\n"), ("<div>a <!-- -- --> b</div>", "<div>a  b</div>\n"),
    ])
  func comments(markdown: String, html: String) throws {
    let sample = try MarkdownSample(markdown)
    #expect(sample.report == [])
    #expect(sample.html == html)
  }

  @Test(
    "refuses comments that readers would see",
    arguments: [
      ("ž <!-- b", "1:3"), ("a\n\nb <!-- c\n\nd -->", "3:3"), ("- a <!-- b\n\n  c --> d", "1:5"),
      ("a <!-- b <!-- c --> d", "1:3"), ("x\n     <!-- S\n\nT -->", "2:6"), ("a <!-- b\n- c --> d", "1:3"),
      ("## H <!-- S\nT -->", "1:6"), ("x <!--\n* S\n* T\n-->", "1:3"),
      ("| a | b |\n|---|---|\n| 1 <!-- x\ny --> | 2 |", "3:5"),
      ("> a <!-- b\n> > c -->", "1:5"),
    ])
  func openComments(markdown: String, place: String) throws {
    let report = try MarkdownSample(markdown).report
    #expect(
      report.first?.hasPrefix("f.md:\(place): error[raw-html]: readers would see this comment") == true,
      "\(report)")
  }

  @Test("refuses an address in the words of a link, and shows one of a variable as words")
  func linkInLink() throws {
    let report = try MarkdownSample("ž [a <https://b.com>](https://e.com)").report
    #expect(report.count == 1)
    #expect(
      report.first?.hasPrefix("f.md:1:7: error[misplaced-html]: a link stands in a link") == true, "\(report)"
    )
    let sample = try MarkdownSample("[a <{{contact.email}}>](https://e.com)")
    #expect(sample.html == "<p><a href=\"https://e.com\">a a@example.com</a></p>\n")
  }

  @Test("takes no long, however hostile", .timeLimit(.minutes(15)))
  func hostile() throws {
    for piece in [
      "<div>", "a <b>", "</b>", "<", "<p>", "<b>x\n\n", "<!-- -->", "`<b>` <i>", "<a b=\"", "<table><tr>",
    ] {
      let sample = try MarkdownSample("x" + String(repeating: piece, count: 5_000))
      #expect(!sample.diagnostics.isEmpty || !sample.html.isEmpty)
    }
    let deep = try MarkdownSample(String(repeating: "<div>", count: 70))
    #expect(deep.report.contains { $0.contains("more than 64 elements are open") })
  }
}
