import ListinaModel
import Testing

@testable import ListinaContent

@Suite("Attribute lists")
struct AttributeListTests {
  @Test(
    "belong to the element that they follow",
    arguments: [
      ("# T {#a}", "<h1 id=\"a\">T</h1>\n"), ("# T {: #a .b }", "<h1 id=\"a\" class=\"b\">T</h1>\n"),
      ("# T{#a}", "<h1 id=\"a\">T</h1>\n"), ("## T {#a} ##", "<h2 id=\"a\">T</h2>\n"),
      ("T {#a}\n===", "<h1 id=\"a\">T</h1>\n"), ("# T\n{: #a }", "<h1 id=\"a\">T</h1>\n"),
      ("# *T* {#a}", "<h1 id=\"a\"><em>T</em></h1>\n"), ("# {#a}", "<h1 id=\"a\"></h1>\n"),
      ("text {#a}", "<p id=\"a\">text</p>\n"), ("text\n{#a}", "<p id=\"a\">text</p>\n"),
      ("text\nmore {: .b}", "<p class=\"b\">text\nmore</p>\n"),
      ("text\n{: .a }\n{: .b }", "<p class=\"a b\">text</p>\n"),
      ("text\n{: .a }{: .b }", "<p class=\"a b\">text</p>\n"),
      ("text\n{: .a }\nmore", "<p class=\"a\">text</p>\n<p>more</p>\n"),
      ("- x\n{: .a }\n* y", "<ul class=\"a\">\n<li>x</li>\n</ul>\n<ul>\n<li>y</li>\n</ul>\n"),
      ("1. x\n{: .a }\n2) y", "<ol class=\"a\">\n<li>x</li>\n</ol>\n<ol start=\"2\">\n<li>y</li>\n</ol>\n"),
      ("1. x\n{: .a }\n{: .b }\n2. y", "<ol>\n<li class=\"a b\">x</li>\n<li>y</li>\n</ol>\n"),
      ("- x\n  {: .a }\n{: .b }", "<ul class=\"b\">\n<li class=\"a\">x</li>\n</ul>\n"),
      ("{: .a }\ntext", "<p class=\"a\">text</p>\n"), ("x\n\n{#b}\n# T", "<p>x</p>\n<h1 id=\"b\">T</h1>\n"),
      ("x\n\n{: .a }\n{: .b }\ntext\n{: .c }", "<p>x</p>\n<p class=\"a b c\">text</p>\n"),
      ("x\n\n{: .a }\n- y\n- z", "<p>x</p>\n<ul class=\"a\">\n<li>y</li>\n<li>z</li>\n</ul>\n"),
      ("> {: .a }\n> text", "<blockquote>\n<p class=\"a\">text</p>\n</blockquote>\n"),
      ("- ## T {#a}\n- b", "<ul>\n<li>\n<h2 id=\"a\">T</h2>\n</li>\n<li>b</li>\n</ul>\n"),
      ("1. T {#a}\n   ===", "<ol>\n<li>\n<h1 id=\"a\">T</h1>\n</li>\n</ol>\n"),
      ("*x*{: .a } y", "<p><em class=\"a\">x</em> y</p>\n"),
      ("x *y r.*{: .a }", "<p>x <em class=\"a\">y r.</em></p>\n"),
      ("x *y r.*{: .a } z", "<p>x <em class=\"a\">y r.</em> z</p>\n"),
      ("**\"x\"**{lang=en} y", "<p><strong lang=\"en\">&quot;x&quot;</strong> y</p>\n"),
      ("日 *（a）*{: .a }", "<p>日 <em class=\"a\">（a）</em></p>\n"),
      ("_x_{: .a }", "<p><em class=\"a\">x</em></p>\n"),
      ("*`x`*{: .a }{: #b }", "<p><em id=\"b\" class=\"a\"><code>x</code></em></p>\n"),
      (
        "**[x](https://e.com)**{: .a } y",
        "<p><strong class=\"a\"><a href=\"https://e.com\">x</a></strong> y</p>\n"
      ),
      ("a\u{FE19}{{city}} \u{FE19}{#b}", "<p id=\"b\">a\u{FE19}Praha \u{FE19}</p>\n"),
      ("**x**{.a}", "<p><strong class=\"a\">x</strong></p>\n"),
      ("[x](https://e.com){: .a }.", "<p><a href=\"https://e.com\" class=\"a\">x</a>.</p>\n"),
      ("`x`{: .a }", "<p><code>x</code></p>\n".replacing("<code>", with: "<code class=\"a\">")),
      ("- x {: .a }\n- y", "<ul>\n<li class=\"a\">x</li>\n<li>y</li>\n</ul>\n"),
      ("- x {: .a }\n  y", "<ul>\n<li class=\"a\">x\ny</li>\n</ul>\n"),
      ("- {: .a } x", "<ul>\n<li class=\"a\">x</li>\n</ul>\n"),
      ("- x\n  {: .a }", "<ul>\n<li class=\"a\">x</li>\n</ul>\n"),
      (
        "`<!--` is.\n\n# T\n{: #a }\n\n`-->`",
        "<p><code>&lt;!--</code> is.</p>\n<h1 id=\"a\">T</h1>\n<p><code>--&gt;</code></p>\n"
      ),
      ("- x\n- y\n{: .a }", "<ul class=\"a\">\n<li>x</li>\n<li>y</li>\n</ul>\n"),
      ("- x\n{: .a }\n- y", "<ul>\n<li class=\"a\">x</li>\n<li>y</li>\n</ul>\n"),
      (
        "1. x\n   - y\n   {: .a }\n{: .b }",
        "<ol class=\"b\">\n<li>x\n<ul class=\"a\">\n<li>y</li>\n</ul>\n</li>\n</ol>\n"
      ),
      ("- x\n\n  y\n  {: .a }", "<ul>\n<li>\n<p>x</p>\n<p class=\"a\">y</p>\n</li>\n</ul>\n"),
      ("> x\n{: .a }", "<blockquote class=\"a\">\n<p>x</p>\n</blockquote>\n"),
      ("> x\n> {: .a }", "<blockquote>\n<p class=\"a\">x</p>\n</blockquote>\n"),
      ("```\nx\n```\n{: .a }", "<pre class=\"a\"><code>x\n</code></pre>\n"),
      (
        "|a|\n|-|\n|b {.c}|\n{: .d }",
        "<div class=\"table\">\n<table class=\"d\">\n<thead>\n<tr>\n<th scope=\"col\">a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td class=\"c\">b</td>\n</tr>\n</tbody>\n</table>\n</div>\n"
      ),
      ("5. x\n{: start=\"7\" }", "<ol start=\"7\">\n<li>x</li>\n</ol>\n"),
      ("- x\n\n\n{{city}} {#a}", "<ul>\n<li>x</li>\n</ul>\n<p id=\"a\">Praha</p>\n"),
    ])
  func belong(markdown: String, html: String) throws {
    let sample = try MarkdownSample(markdown)
    #expect(sample.report == [])
    #expect(sample.html == html)
  }

  @Test(
    "give what their keys say",
    arguments: [
      (
        "x {: lang=\"cs\" dir='ltr' title=\"a & <b>\" }",
        "<p lang=\"cs\" dir=\"ltr\" title=\"a &amp; &lt;b&gt;\">x</p>\n"
      ),
      ("x {: lang=cs }", "<p lang=\"cs\">x</p>\n"),
      ("# T { lang=\"cs\" .a }", "<h1 id=\"t\" class=\"a\" lang=\"cs\">T</h1>\n"),
      ("[x](https://e.com){rel=\"me\"} y", "<p><a href=\"https://e.com\" rel=\"me\">x</a> y</p>\n"),
      ("x {: id=\"a\" class=\"b c\" }", "<p id=\"a\" class=\"b c\">x</p>\n"),
      ("# x {#a covers=\"retention\"}", "<h1 id=\"a\" data-covers=\"retention\">x</h1>\n"),
      ("# x {#a formerly=\"b c\"}", "<h1 id=\"a\"><span id=\"b\"></span><span id=\"c\"></span>x</h1>\n"),
      (
        "1. Leden {: datetime=\"2025-01-01\" }",
        "<ol>\n<li><time datetime=\"2025-01-01\">Leden</time></li>\n</ol>\n"
      ),
      (
        "- May {: datetime=2025-05-01 }\n  - x",
        "<ul>\n<li><time datetime=\"2025-05-01\">May</time>\n<ul>\n<li>x</li>\n</ul>\n</li>\n</ul>\n"
      ),
      ("*May*{: datetime=2025-05 }", "<p><em><time datetime=\"2025-05\">May</time></em></p>\n"),
      ("*May*{: datetime=2025-05-01 }", "<p><em><time datetime=\"2025-05-01\">May</time></em></p>\n"),
      ("May\n{: datetime=\"2025-05-01\" }", "<p><time datetime=\"2025-05-01\">May</time></p>\n"),
      (
        "[x](https://e.com){: rel=\"nofollow\" hreflang=de }",
        "<p><a href=\"https://e.com\" rel=\"nofollow\" hreflang=\"de\">x</a></p>\n"
      ),
    ])
  func keys(markdown: String, html: String) throws {
    let sample = try MarkdownSample(markdown)
    #expect(sample.report == [])
    #expect(sample.html == html)
  }

  @Test(
    "are left as they were typed in code, comments, addresses and after a backslash",
    arguments: [
      ("`{#a}`", "<p><code>{#a}</code></p>\n"), ("    {: .a }", "<pre><code>{: .a }\n</code></pre>\n"),
      ("```\n{: .a }\n```", "<pre><code>{: .a }\n</code></pre>\n"), ("x \\{#a}", "<p>x {#a}</p>\n"),
      (
        "> ```\n> x\n> {: .a }{#b}\n> ```",
        "<blockquote>\n<pre><code>x\n{: .a }{#b}\n</code></pre>\n</blockquote>\n"
      ),
      ("<pre>\n{: .a }\n</pre>", "<pre>\n{: .a }\n</pre>\n"),
      ("[x](https://e.com/{#a})", "<p><a href=\"https://e.com/%7B#a%7D\">x</a></p>\n"),
      ("a {.} {...} {5} {a} {.5}", "<p>a {.} {...} {5} {a} {.5}</p>\n"), ("{a: 1}", "<p>{a: 1}</p>\n"),
      ("a {b=} {=b} {b = c} { b } {#}", "<p>a {b=} {=b} {b = c} { b } {#}</p>\n"),
    ])
  func leaves(markdown: String, html: String) throws {
    let sample = try MarkdownSample(markdown)
    #expect(sample.report == [])
    #expect(sample.html == html)
  }

  @Test(
    "are errors where they belong to nothing or say what they cannot",
    arguments: [
      ("a {#b} c", "1:3: error[misplaced-attributes]: attribute list '{#b}' stands in the middle of a text"),
      ("a {#b}\nc", "1:3: error[misplaced-attributes]: attribute list '{#b}' stands in the middle of a text"),
      (
        "žř *a {#b} c*",
        "1:7: error[misplaced-attributes]: attribute list '{#b}' stands in the middle of a text"
      ),
      ("{#b}", "1:1: error[misplaced-attributes]: attribute list '{#b}' has nothing above it"),
      (
        "x\n\n[d]: https://e.com\n{#b}\n\n[d]",
        "4:1: error[misplaced-attributes]: attribute list '{#b}' has nothing above it"
      ),
      ("x\n\n{#b}\n\ny", "3:1: error[misplaced-attributes]: attribute list '{#b}' has nothing above it"),
      ("x\n\n{: .a }\n<div>\n</div>", "3:1: error[misplaced-attributes]: attribute list '{: .a }' stands"),
      ("- a\n{:toc}", "2:1: error[malformed-attributes]: '{:toc}' is no attribute list (remove it,"),
      ("x\n\n{#b}", "3:1: error[misplaced-attributes]: attribute list '{#b}' has nothing above it"),
      ("x\n      {#b}", "2:7: error[misplaced-attributes]: attribute list '{#b}' is indented too far"),
      ("x {: b }", "1:3: error[malformed-attributes]: '{: b }' is no attribute list"),
      (
        "日*（a）*{: .a }",
        "1:6: warning[shown-as-typed]: '*' before '{: .a }' ends nothing: the attributes are those of the paragraph"
      ),
      (
        "- See [x]{.a}",
        "1:9: warning[shown-as-typed]: ']' before '{.a}' ends nothing: the attributes are those of the list item"
      ),
      ("x {: title=\"{{city}}\" }", "1:6: error[invalid-value]: 'title' may not hold variables"),
      ("x {#„b“}", "1:4: error[invalid-value]: '„b“' is no id (write straight quotation marks"),
      ("x {.“b”}", "1:4: error[invalid-value]: '“b”' is no class (write straight quotation marks"),
      (
        "x {: title=“a b” }",
        "1:3: error[malformed-attributes]: '{: title=“a b” }' is no attribute list (write straight"
      ),
      ("x {# b }", "1:3: error[malformed-attributes]: '{# b }' is no attribute list"),
      (
        "x {b=c} y", "1:3: error[misplaced-attributes]: attribute list '{b=c}' stands in the middle of a text"
      ),
      ("x {:b", "1:3: error[malformed-attributes]: '{:' is no attribute list"),
      ("x {#b", ""), ("x {#b c}", "1:3: error[malformed-attributes]: '{#b c}' is no attribute list"),
      ("x {: onclick=\"a\" }", "1:6: error[unknown-attribute]: unknown attribute 'onclick'"),
      ("x {: style=\"a\" }", "1:6: error[unknown-attribute]: unknown attribute 'style'"),
      ("x {: tilte=\"a\" }", "1:6: error[unknown-attribute]: unknown attribute 'tilte'"),
      ("x {: target=_blank }", "1:6: warning[dropped-attribute]: the attribute 'target' has no effect"),
      (
        "x {: datetime=\"2025-02-30\" }", "1:6: error[invalid-value]: '2025-02-30' is no value for 'datetime'"
      ),
      ("x {: lang=en_GB }", "1:6: error[invalid-value]: 'en_GB' is no value for 'lang'"),
      ("x {: start=3 }", "1:6: error[unknown-attribute]: a paragraph has no attribute 'start'"),
      ("x {.l-\u{301}a}", "1:4: error[invalid-value]: the class 'l-\u{301}a' belongs to the theme"),
      ("x {.l-a}", "1:4: error[invalid-value]: the class 'l-a' belongs to the theme"),
      ("<div>\n{: .x}\n</div>", "2:1: error[misplaced-attributes]: attribute list '{: .x}' stands in HTML"),
      ("<p>ž {#x}</p>", "1:6: error[misplaced-attributes]: attribute list '{#x}' stands in HTML"),
      ("x {#l-a}", "1:4: error[invalid-value]: the id 'l-a' belongs to the theme"),
      ("x {#a #b}", "1:7: error[duplicate-key]: 'id' is given twice"),
      ("{%\n include x\n%}", "1:1: error[foreign-tag]: '{%"),
      ("x {% data a.b %} y", "1:3: error[foreign-tag]: '{% data a.b %}' is for another generator"),
      (
        "![a {#b}](media/a.png)",
        "1:5: error[misplaced-attributes]: attribute list '{#b}' stands in the middle of a text"
      ),
    ])
  func refuses(markdown: String, report: String) throws {
    let sample = try MarkdownSample(markdown)
    if report.isEmpty { return #expect(sample.report == []) }
    #expect(sample.report.count == 1)
    #expect(sample.report.first?.hasPrefix("f.md:" + report) == true, "\(sample.report)")
  }
}
