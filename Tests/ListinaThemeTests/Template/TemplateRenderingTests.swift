import ListinaModel
import ListinaTheme
import Testing

@Suite("Template rendering")
struct TemplateRenderingTests {
  private static let extra: Value = .open(
    .mapping([
      .init("note", .text("<n>")),
      .init(
        "links",
        .list([
          .mapping([.init("title", .text("A")), .init("href", .text("/a?b&c"))]),
          .mapping([.init("href", .text("/b"))]),
        ])),
      .init("words", .list([.text("x"), .text("y")])), .init("empty", .list([])),
    ]))

  @Test(
    "shows what the author wrote for themes, escaped",
    arguments: [
      ("{{extra.note}}", "&lt;n&gt;"), ("{{extra.no.such}}|{{extra.links}}", "|"),
      ("{{#extra.words}}[{{.}}]{{/extra.words}}", "[x][y]"),
      ("{{#extra.note}}[{{.}}]{{/extra.note}}", "[&lt;n&gt;]"),
      ("{{#extra.empty}}yes{{/extra.empty}}{{^extra.empty}}no{{/extra.empty}}", "no"),
      ("{{#extra}}{{note}}{{/extra}}{{^extra}}no{{/extra}}", "&lt;n&gt;"),
      ("{{^extra.no}}no{{/extra.no}}{{#extra.no}}yes{{/extra.no}}", "no"),
    ])
  func showsOpenValues(text: String, expected: String) throws {
    #expect(try TemplateBench.page(text, ["extra": Self.extra]) == expected)
  }

  @Test(
    "prefers a name of an open item to the page's, and falls back to it",
    arguments: [
      ("{{#extra.links}}{{href}}={{title}};{{/extra.links}}", "/a?b&amp;c=A;/b=T;"),
      ("{{#extra.links}}{{site.name}}{{/extra.links}}", "SS"),
      ("{{#extra.links}}{{#title}}({{.}}){{/title}}{{/extra.links}}", "(A)(T)"),
      ("{{#extra.links}}{{^title}}no{{/title}}{{^noindex}}.{{/noindex}}{{/extra.links}}", ".."),
      ("{{#extra.links}}{{{article}}}{{/extra.links}}", "<p><p>"),
    ])
  func prefersOpenValues(text: String, expected: String) throws {
    let values: [String: Value] = [
      "title": "T", "site": .record(Record(["S", .record(nil)])), "extra": Self.extra,
      "article": .html(Array("<p>".utf8)),
    ]
    #expect(try TemplateBench.page(text, values) == expected)
  }

  @Test(
    "shows sections over every kind",
    arguments: [
      ("{{#title}}[{{.}}]{{/title}}{{#article}}{{{.}}}{{/article}}", "[T]<p>"),
      ("{{#tags}}{{.}},{{/tags}}{{^tags}}none{{/tags}}", "a,&lt;,"),
      ("{{#policies}}{{title}} on {{site.name}};{{/policies}}", "P1 on S;P2 on S;"),
      ("{{#site}}{{#contact}}yes{{/contact}}{{^contact}}{{name}}{{/contact}}{{/site}}", "S"),
      ("{{site.contact.email}}{{#site.contact.email}}yes{{/site.contact.email}}", ""),
      ("{{#noindex}}yes{{/noindex}}{{^noindex}}no{{/noindex}}", "no"),
    ])
  func showsSections(text: String, expected: String) throws {
    let values: [String: Value] = [
      "title": "T", "article": .html(Array("<p>".utf8)), "tags": .list([Record(["a"]), Record(["<"])]),
      "policies": .list([Record(["P1", "/1"]), Record(["P2", "/2"])]),
      "site": .record(Record(["S", .record(nil)])),
    ]
    #expect(try TemplateBench.page(text, values) == expected)
  }

  @Test("shows what is missing from a record, or of another kind, as nothing")
  func survivesWrongRecords() throws {
    var bench = try TemplateBench(["page": "{{title}}{{#policies}}x{{/policies}}{{{article}}}{{extra.x}}."])
    let compiled = bench.compiler.compile("page", root: TemplateBench.scope)
    let template = try #require(compiled)
    var output: [UInt8] = []
    template.render(Record([.flag(true), .flag(true)]), locale: 0, into: &output)
    #expect(String(decoding: output, as: UTF8.self) == ".")
  }
}
