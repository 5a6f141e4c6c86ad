import ListinaModel
import ListinaTheme
import Testing

@Suite("Template errors")
struct TemplateErrorTests {
  @Test(
    "tells what is wrong with a tag",
    arguments: [
      ("ž {{title\n<p>", "1:3: malformed-template: the tag '{{title' is never closed; close it with '}}'"),
      ("{{! note", "1:1: malformed-template: the tag '{{!' is never closed; close it with '}}'"),
      ("{{{article}}", "1:1: malformed-template: the tag '{{{article}}' lacks a brace; close it with '}}}'"),
      (
        "a\n {{=<% %>=}}",
        "2:4: malformed-template: tags cannot be given other delimiters; write tags in '{{' and '}}'"
      ),
      (
        "{{>*title}}",
        "1:4: malformed-template: the name of a template cannot be computed: '*title'; write the name itself"
      ),
      ("{{ }}", "1:1: malformed-template: a tag without a name"),
      (
        "{{ site..name }}",
        "1:4: malformed-template: 'site..name' is not a name; names are letters, digits, '-' and '_', with dots between them"
      ),
      (
        "{{title | upper}}",
        "1:3: malformed-template: 'title | upper' is not a name; names are letters, digits, '-' and '_', with dots between them"
      ),
      (
        "{{#noindex}}x",
        "1:4: malformed-template: '{{#noindex}}' is never closed; write '{{/noindex}}' where it ends"
      ),
      (
        "x{{/noindex}}",
        "1:5: malformed-template: '{{/noindex}}' closes nothing; remove it, or open 'noindex' before it"
      ),
      (
        "{{#noindex}}{{^title}}{{/noindex}}",
        "1:26: malformed-template: '{{/noindex}}' stands where '{{^title}}' is still open; write '{{/title}}' first"
      ),
    ])
  func reportsTags(text: String, complaint: String) throws {
    #expect(try TemplateBench.complaints(text) == [complaint])
  }

  @Test(
    "tells the place and the nearest name of an unknown one",
    arguments: [
      ("é{{ titel }}", "1:5: unknown-name: unknown name 'titel'; write 'title'"),
      ("a\r\n  {{tittle}}", "2:5: unknown-name: unknown name 'tittle'; write 'title'"),
      ("{{sit.name}}", "1:3: unknown-name: unknown name 'sit.name'; write 'site.name'"),
      (
        "{{#site.contct.email}}{{/site.contct.email}}",
        "1:4: unknown-name: unknown name 'site.contct.email'; write 'site.contact.email'"
      ),
      ("{{site.xyzzy}}", "1:3: unknown-name: unknown name 'site.xyzzy'; 'site' has: name, contact"),
      (
        "{{^xyzzy}}{{/xyzzy}}",
        "1:4: unknown-name: unknown name 'xyzzy'; known here: title, noindex, article, policies, site, tags, extra"
      ),
      (
        "{{#policies}}{{name}}{{/policies}}",
        "1:16: unknown-name: unknown name 'name'; known here: title, href, noindex, article, policies, site, tags, extra"
      ),
      (
        "{{.}}",
        "1:3: unknown-name: '.' stands for nothing here; use it inside a section over a text or over a list of texts"
      ),
    ])
  func reportsUnknownNames(text: String, complaint: String) throws {
    #expect(try TemplateBench.complaints(text) == [complaint])
  }

  @Test(
    "tells how a name of another kind is written",
    arguments: [
      ("{{{title}}}", "1:4: not-html: 'title' is text, not HTML; write '{{title}}'"),
      ("{{& title}}", "1:5: not-html: 'title' is text, not HTML; write '{{title}}'"),
      ("{{{extra.x}}}", "1:4: not-html: 'extra.x' is text, not HTML; write '{{extra.x}}'"),
      ("{{article}}", "1:3: needs-triple-braces: 'article' is HTML; write '{{{article}}}'"),
      (
        "{{noindex}}",
        "1:3: wrong-kind: 'noindex' is a flag and cannot be shown as text; write '{{#noindex}}…{{/noindex}}'"
      ),
      (
        "{{{policies}}}",
        "1:4: wrong-kind: 'policies' is a list and cannot be shown as text; write '{{#policies}}…{{/policies}}'"
      ),
      (
        "{{site}}",
        "1:3: wrong-kind: 'site' is a record and cannot be shown as text; write one of its names, such as '{{site.name}}'"
      ),
      (
        "{{extra}}",
        "1:3: wrong-kind: 'extra' is an open record and cannot be shown as text; write a name below it, as in '{{extra.name}}'"
      ),
      (
        "{{policies.title}}",
        "1:3: wrong-kind: 'policies.title' asks a list for a name: 'policies'; write '{{title}}' inside '{{#policies}}'"
      ),
      (
        "{{title.length}}",
        "1:3: wrong-kind: 'title.length' asks a text for a name: 'title'; write 'title'"
      ),
    ])
  func reportsKinds(text: String, complaint: String) throws {
    #expect(try TemplateBench.complaints(text) == [complaint])
  }

  @Test("reports all errors of all templates, also of those that no page shows")
  func reportsAll() throws {
    var bench = try TemplateBench([
      "page": "{{titel}} {{> partials/fot}}\n{{{title}}}", "partials/foot": "{{nam}}", "unused": "{{#a}}",
    ])
    #expect(
      bench.complaints() == [
        "page.mustache:1:3: unknown-name: unknown name 'titel'; write 'title'",
        "page.mustache:1:15: unknown-partial: unknown template 'partials/fot'; write 'partials/foot'",
        "page.mustache:2:4: not-html: 'title' is text, not HTML; write '{{title}}'",
        "unused.mustache:1:4: malformed-template: '{{#a}}' is never closed; write '{{/a}}' where it ends",
      ])
  }

  @Test("reports an error of a partial once, with the page on which it was met first")
  func reportsOnce() throws {
    var bench = try TemplateBench([
      "page": "{{> part}}{{#policies}}{{> part}}{{/policies}}", "other": "{{> part}}", "part": "{{nothing}}",
    ])
    _ = bench.compiler.compile("other", root: Scope([Scope.Field("text", .text, "")]))
    #expect(
      bench.complaints() == [
        "part.mustache:1:3: unknown-name: unknown name 'nothing' on pages of 'other'; known here: text"
      ])
  }

  @Test("names the cycle of a template that shows itself")
  func reportsCycles() throws {
    var bench = try TemplateBench([
      "page": "{{> a}}", "a": "x\n{{> b}}", "b": "{{^noindex}}{{> a}}{{/noindex}}", "own": "{{> own}}",
    ])
    #expect(
      bench.complaints() == [
        "b.mustache:1:17: partial-cycle: a template that shows itself: a → b → a; remove one of these steps",
        "own.mustache:1:5: partial-cycle: a template that shows itself: own → own; remove one of these steps",
      ])
    #expect(try bench.page() == nil)
  }

  @Test("gives no template for an unknown name and says nothing: whether it is needed is not known here")
  func ignoresMissing() throws {
    var bench = try TemplateBench([:])
    #expect(try bench.page() == nil)
    #expect(bench.complaints() == [])
  }

  @Test("tells no more than a hundred errors of one template")
  func limitsErrors() throws {
    #expect(try TemplateBench.complaints(String(repeating: "{{no}}\n", count: 1000)).count == 100)
    #expect(try TemplateBench.complaints(String(repeating: "{{", count: 1000)).count == 100)
  }
}
