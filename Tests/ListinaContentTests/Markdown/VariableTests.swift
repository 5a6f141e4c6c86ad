import ListinaModel
import Testing

@testable import ListinaContent

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
      ("<{{host}}>", "<p><a href=\"https://example.com\">https://example.com</a></p>\n"),
      ("(<{{host}}>)", "<p>(<a href=\"https://example.com\">https://example.com</a>)</p>\n"),
      ("[x](<{{host}}>)", "<p><a href=\"https://example.com\">x</a></p>\n"),
      ("<{{contact.email}}>", "<p><a href=\"mailto:a@example.com\">a@example.com</a></p>\n"),
      ("`<{{host}}>` \\<{{host}}>", "<p><code>&lt;{{host}}&gt;</code> &lt;https://example.com&gt;</p>\n"),
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
    "are left as they were typed in code and after a backslash",
    arguments: [
      ("`{{ city }}`", "<p><code>{{ city }}</code></p>\n"),
      ("`{{nothing}}`", "<p><code>{{nothing}}</code></p>\n"),
      ("    {{city}} {{ x y }}", "<pre><code>{{city}} {{ x y }}\n</code></pre>\n"),
      ("```{{city}}\n{{city}}\n```", "<pre><code class=\"language-{{city}}\">{{city}}\n</code></pre>\n"),
      ("# `{{city}}`", "<h1 id=\"city\"><code>{{city}}</code></h1>\n"),
      ("\\{{city}}", "<p>{{city}}</p>\n"), ("{\\{city}}", "<p>{{city}}</p>\n"),
      ("\\\\{{city}}", "<p>\\Praha</p>\n"), ("{city}", "<p>{city}</p>\n"), ("}}", "<p>}}</p>\n"),
      ("`{{city`", "<p><code>{{city</code></p>\n"), ("    {{\n", "<pre><code>{{\n</code></pre>\n"),
      ("\\{{{city}}", "<p>{Praha</p>\n"), ("{ {city}}", "<p>{ {city}}</p>\n"),
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
        "[x]({{cty}}/javascript:a)",
        "1:5: error[unknown-variable]: unknown variable 'cty' (write '{{city}}', or '\\{{' to show braces)"
      ),
      (
        "a <a href=\"{{cty}}../b\">x</a>",
        "1:12: error[unknown-variable]: unknown variable 'cty' (write '{{city}}', or '\\{{' to show braces)"
      ),
      (
        "ž {{< toc >}}",
        "1:3: error[foreign-tag]: '{{< toc >}}' is for another generator (write the text that it stands for, or a variable such as '{{name}}'; '\\{' shows a brace)"
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
        "a {{city}",
        "1:3: error[malformed-variable]: '{{' has no '}}' after it on its line (write '{{name}}', or '\\{{' to show braces)"
      ),
      (
        "{{city\n}}",
        "1:1: error[malformed-variable]: '{{' has no '}}' after it on its line (write '{{name}}', or '\\{{' to show braces)"
      ),
      (
        "{{a{{city}}",
        "1:1: error[malformed-variable]: '{{' has no '}}' after it on its line (write '{{name}}', or '\\{{' to show braces)"
      ),
      (
        "[x](https://e.com/{{)",
        "1:19: error[malformed-variable]: '{{' has no '}}' after it on its line (write '{{name}}', or '\\{{' to show braces)"
      ),
      (
        "{{\(String(repeating: "a", count: 201))}}",
        "1:1: error[malformed-variable]: '{{' has no '}}' after it on its line (write '{{name}}', or '\\{{' to show braces)"
      ),
    ])
  func refuses(markdown: String, complaint: String) throws {
    #expect(try MarkdownSample(markdown).report == ["f.md:" + complaint])
  }

  @Test(
    "cannot be forged by character references to what stands for them",
    arguments: [
      ("{{city}}\n\n&#xFDD0;&#xFDD1;&#xFDDB;", ["3:1", "3:9", "3:17"]),
      ("a &#xFDD0;&#xfdd9;&#64987; b", ["1:3", "1:11", "1:19"]), ("[x](&#x00FDEF;)", ["1:5"]),
      ("[x](y \"&#XFDDB;\")", ["1:8"]), ("```&#xFDD0;\na\n```", ["1:4"]),
      ("# &#xFDD0;", ["1:3"]), ("![&#xFDD0;](media/a.png)", ["1:3"]),
    ])
  func forged(markdown: String, places: [String]) throws {
    let report = try MarkdownSample(markdown).report
    #expect(report.count == places.count)
    for (line, place) in zip(report, places) {
      #expect(line.hasPrefix("f.md:\(place): error[control-character]: character reference to U+FD"))
    }
  }

  @Test(
    "leave character references alone that are code, escaped, or stand for something else",
    arguments: [
      ("`&#xFDD0;`", "<p><code>&amp;#xFDD0;</code></p>\n"), ("\\&#xFDD0;", "<p>&amp;#xFDD0;</p>\n"),
      ("&#xFDD0", "<p>&amp;#xFDD0</p>\n"), ("&#65; {{city}} &#x17E;", "<p>A Praha ž</p>\n"),
    ])
  func references(markdown: String, html: String) throws {
    let sample = try MarkdownSample(markdown)
    #expect(sample.report == [])
    #expect(sample.html == html)
  }

  @Test("are filled into the texts of front matter, whose own characters forge none")
  func fillsYAML() throws {
    let variables = Variables(MarkdownSample.variables)
    let place = SourcePlace("f.md", line: 2, column: 8)
    let filled = variables.fill("a {{ city }} \\{{x}} &#xFDD0; {{city}}", at: place)
    #expect(filled.0 == "a Praha {{x}} &#xFDD0; Praha")
    #expect(filled.1.report == [])
    let mark = String(decoding: [0xEF, 0xB7, 0x90, 0xEF, 0xB7, 0x91, 0xEF, 0xB7, 0x9B], as: UTF8.self)
    let forged = variables.fill("{{city}} \(mark)\u{7}", at: place)
    #expect(
      forged.1.report == [
        "f.md:2:8: error[control-character]: control character 'U+0007' is not text (delete it)",
        "f.md:2:8: error[control-character]: control character 'U+FDD0' is not text (delete it)",
      ])
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
