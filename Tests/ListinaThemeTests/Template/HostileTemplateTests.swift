import ListinaModel
import ListinaTheme
import Testing

@Suite("Hostile templates", .timeLimit(.minutes(15)))
struct HostileTemplateTests {
  @Test("refuses a hundred thousand nested sections")
  func nesting() throws {
    let text = String(repeating: "{{#noindex}}", count: 100_000)
    #expect(
      try TemplateBench.complaints(text) == [
        "1:772: malformed-template: tags are nested more than 64 deep; nest less, or make a part of it a partial"
      ])
  }

  @Test("allows 64 levels")
  func allowedNesting() throws {
    let text =
      String(repeating: "{{^noindex}}", count: 64) + "x" + String(repeating: "{{/noindex}}", count: 64)
    #expect(try TemplateBench.page(text) == "x")
  }

  @Test("refuses partials that grow without end, with text and without", arguments: ["x", ""])
  func expansion(text: String) throws {
    var templates = ["page": "{{> p0}}", "p40": text]
    for level in 0..<40 { templates["p\(level)"] = "{{> p\(level + 1)}}{{> p\(level + 1)}}" }
    var bench = try TemplateBench(templates)
    let complaints = bench.complaints()
    #expect(complaints.count == 1)
    #expect(complaints.first?.contains("has more than 100000 parts; show templates that show others") == true)
    #expect(try bench.page() == nil)
  }

  @Test("refuses sections over open values that grow without end")
  func openExpansion() throws {
    let depth = 30
    let text =
      String(repeating: "{{#extra}}{{#title}}", count: depth) + "x"
      + String(repeating: "{{/title}}{{/extra}}", count: depth)
    let complaints = try TemplateBench.complaints(text)
    #expect(
      complaints == [
        "1:1: malformed-template: with 'page' the page's template has more than 100000 parts; show templates that show others less often"
      ])
  }

  @Test("refuses literal text that grows without end")
  func literalExpansion() throws {
    var bench = try TemplateBench([
      "page": String(repeating: "{{> big}}", count: 40), "big": String(repeating: "x", count: 1 << 20),
    ])
    #expect(bench.complaints().count == 1)
  }

  @Test("refuses a chain of a thousand partials")
  func chain() throws {
    var templates = ["page": "{{> p0}}", "p1000": "x"]
    for level in 0..<1000 { templates["p\(level)"] = "{{> p\(level + 1)}}" }
    var bench = try TemplateBench(templates)
    #expect(
      bench.complaints() == [
        "p63.mustache:1:5: malformed-template: tags are nested more than 64 deep; nest less, or make a part of it a partial"
      ])
  }

  @Test(
    "survives giant and broken tags",
    arguments: [
      ("{{", "a", 100_000, ""), ("{{", "a.", 50_000, "a}}"), ("", "{{", 50_000, ""), ("", "{", 100_001, ""),
      ("", "}}", 50_000, "{{"), ("", "{{/a}}", 20_000, ""), ("", "{{!", 50_000, ""),
      ("", "{{a}}", 20_000, ""),
      ("", " ", 100_000, "{{no}}"), ("", "{{", 1, ""), ("", "{{{", 1, ""), ("", "{{!", 1, ""),
      ("", "{{#", 1, ""),
      ("", "{{{}}", 1, ""), ("", "{{}}}", 1, ""), ("", "{{{}}}", 1, ""),
    ])
  func tags(start: String, middle: String, count: Int, end: String) throws {
    let complaints = try TemplateBench.complaints(start + String(repeating: middle, count: count) + end)
    #expect(!complaints.isEmpty)
    #expect(complaints.allSatisfy { $0.count < 300 })
  }

  @Test(
    "survives bytes that are no text", arguments: [[0x00], [0xFF, 0xC3], [0xED, 0xA0, 0x80]] as [[UInt8]])
  func bytes(_ bytes: [UInt8]) throws {
    let (open, close) = (Array("{{".utf8), Array("}}".utf8))
    let sources = [
      "tag": TemplateSource(path: "tag", text: open + bytes + close),
      "text": TemplateSource(path: "text", text: bytes),
    ]
    var compiler = TemplateCompiler(sources: sources, messages: MessageCatalog())
    let tag = compiler.compile("tag", root: TemplateBench.scope)
    #expect(tag == nil)
    #expect(compiler.diagnostics.all.count == 1)
    var output: [UInt8] = []
    let compiled = compiler.compile("text", root: TemplateBench.scope)
    let template = try #require(compiled)
    template.render(Record([]), locale: 0, into: &output)
    #expect(output == bytes)
  }

  @Test("survives a template that shows others a hundred thousand times")
  func manyIncludes() throws {
    var bench = try TemplateBench(["page": String(repeating: "{{> a}}", count: 60_000), "a": "x"])
    #expect(bench.complaints().count == 1)
  }
}
