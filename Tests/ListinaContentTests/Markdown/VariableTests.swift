import ListinaModel
import Testing

@Suite("Variables in texts")
struct VariableTests {
  @Test(
    "stand for their values, which are text and never markup",
    arguments: [
      ("{{name}}", "<p>Clever &amp; Leap</p>\n"), ("a{{ city }}b", "<p>aPrahab</p>\n"),
      ("{{\tcity  }}", "<p>Praha</p>\n"), ("**{{city}}**", "<p><strong>Praha</strong></p>\n"),
      ("{{markup}}", "<p>*a* &lt;b&gt; [x](y) `c`</p>\n"), ("{{city}}{{city}}", "<p>PrahaPraha</p>\n"),
      ("# {{city}}", "<h1 id=\"praha\">Praha</h1>\n"), ("- {{city}}", "<ul>\n<li>Praha</li>\n</ul>\n"),
      ("[x](mailto:{{ contact.email }})", "<p><a href=\"mailto:a@example.com\">x</a></p>\n"),
      ("[x]({{host}}/a)", "<p><a href=\"https://example.com/a\">x</a></p>\n"),
      ("[x](<{{host}}/{{quote}}>)", "<p><a href=\"https://example.com/%22%3E%3Cb%3E\">x</a></p>\n"),
      ("[{{city}}][r]\n\n[r]: {{host}}", "<p><a href=\"https://example.com\">Praha</a></p>\n"),
      ("<{{host}}>", "<p>&lt;https://example.com&gt;</p>\n"),
      (
        "[x](https://example.com \"{{quote}}\")",
        "<p><a href=\"https://example.com\" title=\"&quot;&gt;&lt;b&gt;\">x</a></p>\n"
      ),
      ("![{{quote}}](media/a.png)", "<p><img src=\"media/a.png\" alt=\"&quot;&gt;&lt;b&gt;\" /></p>\n"),
    ])
  func fills(markdown: String, html: String) throws {
    let sample = try MarkdownSample(markdown)
    #expect(sample.report == [])
    #expect(sample.html == html)
  }

  @Test(
    "are left as they were typed in code, after a backslash, and where braces do not belong together",
    arguments: [
      ("`{{ city }}`", "<p><code>{{ city }}</code></p>\n"),
      ("`{{nothing}}`", "<p><code>{{nothing}}</code></p>\n"),
      ("    {{city}} {{ x y }}", "<pre><code>{{city}} {{ x y }}\n</code></pre>\n"),
      ("```{{city}}\n{{city}}\n```", "<pre><code class=\"language-{{city}}\">{{city}}\n</code></pre>\n"),
      ("# `{{city}}`", "<h1 id=\"city\"><code>{{city}}</code></h1>\n"),
      ("\\{{city}}", "<p>{{city}}</p>\n"), ("{\\{city}}", "<p>{{city}}</p>\n"),
      ("\\\\{{city}}", "<p>\\Praha</p>\n"), ("{city}", "<p>{city}</p>\n"), ("{{city}", "<p>{{city}</p>\n"),
      ("{{city\n}}", "<p>{{city\n}}</p>\n"), ("{{a{{city}}", "<p>{{aPraha</p>\n"), ("}}", "<p>}}</p>\n"),
      ("{{", "<p>{{</p>\n"),
    ])
  func leaves(markdown: String, html: String) throws {
    let sample = try MarkdownSample(markdown)
    #expect(sample.report == [])
    #expect(sample.html == html)
  }

  @Test(
    "are errors when nobody knows them or they are no names",
    arguments: [
      (
        "{{cty}}",
        "1:1: error[unknown-variable]: unknown variable 'cty' (write '{{city}}', or '\\{{' to show braces)"
      ),
      (
        "ž {{ office }}",
        "1:3: error[unknown-variable]: unknown variable 'office' (add 'office' to 'variables' in content/site.yaml, or '\\{{' to show braces)"
      ),
      (
        "[x](https://e.com/{{ cty }})",
        "1:19: error[unknown-variable]: unknown variable 'cty' (write '{{city}}', or '\\{{' to show braces)"
      ),
      (
        "[x](https://e.com \"{{cty}}\")",
        "1:20: error[unknown-variable]: unknown variable 'cty' (write '{{city}}', or '\\{{' to show braces)"
      ),
      (
        "{{}}",
        "1:1: error[malformed-variable]: '{{}}' is no variable (write '{{name}}', or '\\{{' to show braces)"
      ),
      (
        "{{ a b }}",
        "1:1: error[malformed-variable]: '{{ a b }}' is no variable (write '{{name}}', or '\\{{' to show braces)"
      ),
      (
        "{{contact..email}}",
        "1:1: error[malformed-variable]: '{{contact..email}}' is no variable (write '{{name}}', or '\\{{' to show braces)"
      ),
      (
        "{{#city}}",
        "1:1: error[malformed-variable]: '{{#city}}' is no variable (write '{{name}}', or '\\{{' to show braces)"
      ),
      (
        "{{> cookies}}",
        "1:1: error[unknown-record-table]: no record table '{{> cookies}}' (write the records as a list; '\\{{' shows braces)"
      ),
    ])
  func refuses(markdown: String, complaint: String) throws {
    #expect(try MarkdownSample(markdown).report == ["f.md:" + complaint])
  }

  @Test("are reported at each place where they stand, once")
  func reportsEach() throws {
    let sample = try MarkdownSample("[{{a}}][r] [{{a}}][r]\n\n[r]: https://e.com/{{b}}\n")
    #expect(
      sample.report.map { $0.prefix { $0 != "(" } } == [
        "f.md:1:2: error[unknown-variable]: unknown variable 'a' ",
        "f.md:1:13: error[unknown-variable]: unknown variable 'a' ",
        "f.md:3:20: error[unknown-variable]: unknown variable 'b' ",
      ])
  }
}
