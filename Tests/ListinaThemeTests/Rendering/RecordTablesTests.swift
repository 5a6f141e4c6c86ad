import ListinaModel
import ListinaSamples
import ListinaSite
import Testing

@testable import ListinaTheme

@Suite("Tables of records")
struct RecordTablesTests {
  private func sample() throws -> ThemeSample {
    var sample = try ThemeSample()
    let czech = try Sample.tag("cs")
    let english = try Sample.tag("en")
    sample.cookies = [
      Cookie(id: "a<", lifetime: .session, purpose: LocalizedText([czech: "Účel", english: "Purpose"]))
    ]
    var processor = Processor(name: LocalizedText("A & B"), purpose: LocalizedText("Hosting"))
    processor.countries = ["DE", "EU", "IE"]
    sample.processors = [processor, Processor(name: LocalizedText("C"), purpose: LocalizedText("D"))]
    sample.setTemplate(
      "partials/cookies",
      "{{lang}} {{dir}} {{site.name}}:{{#cookies.records}} {{id}} {{purpose}} {{lifetime}}{{/cookies.records}}"
        + "{{#cookies.anyProvider}} provider{{/cookies.anyProvider}}{{#cookies.anyCategory}} category{{/cookies.anyCategory}}"
    )
    sample.setTemplate(
      "partials/processors",
      "{{#processors.records}}[{{name}}|{{purpose}}|{{country}}]{{/processors.records}}"
        + "{{#processors.anyCountry}} country{{/processors.anyCountry}}{{#processors.anyData}} data{{/processors.anyData}}"
        + "{{#processors.anyTransfer}} transfer{{/processors.anyTransfer}}")
    return sample
  }

  private func table(_ table: RecordTable, _ locale: String, of sample: ThemeSample) throws -> String {
    let renderer = try #require(sample.renderer)
    let html = renderer.tables.html(of: table, in: try Sample.tag(locale))
    // CLDR may join the words of a list by hard spaces.
    return String(decoding: html, as: UTF8.self).replacing("\u{A0}", with: " ")
  }

  @Test("are made by the theme's partials in each language, from text that is escaped")
  func languages() throws {
    let sample = try sample()
    #expect(sample.report == [])
    #expect(try table(.cookies, "cs", of: sample) == "cs ltr Example: a&lt; Účel lifetimeSession in cs")
    #expect(try table(.cookies, "en", of: sample) == "en ltr Example: a&lt; Purpose lifetimeSession in en")
    #expect(
      try table(.processors, "cs", of: sample)
        == "[A &amp; B|Hosting|Německo, Evropská unie a Irsko][C|D|] country")
    #expect(
      try table(.processors, "en", of: sample)
        == "[A &amp; B|Hosting|Germany, European Union, and Ireland][C|D|] country")
  }

  @Test("tell which columns a record has a value for")
  func columns() throws {
    var sample = try sample()
    var cookie = sample.cookies[0]
    cookie.provider = "P"
    cookie.category = LocalizedText("K")
    sample.cookies.append(cookie)
    #expect(try table(.cookies, "en", of: sample).hasSuffix(" provider category"))
    sample.processors[1].countries = []
    sample.processors[0].countries = []
    sample.processors[1].data = LocalizedText("E")
    sample.processors[1].transfer = LocalizedText("F")
    #expect(try table(.processors, "en", of: sample).hasSuffix("] data transfer"))
  }

  @Test("stand in a text in the text's language, also on a page in another one")
  func article() throws {
    var sample = try sample()
    sample.setTemplate("policy", "{{{policy.article}}}")
    let policy = try Sample.policy("privacy", ["cs": "privacy"])
    var document = Document()
    document.html.append("<div>")
    document.html.leave(.records(.cookies))
    document.html.append("</div>")
    let article = Article(document: document, anchors: HeadingAnchors(of: document), addresses: [])
    #expect(
      sample.page("en/privacy/", of: [policy], article: article)
        == "<article lang=\"cs\" dir=\"ltr\">\n<div>cs ltr Example: a&lt; Účel lifetimeSession in cs</div></article>"
    )
  }

  @Test("are checked when the theme is loaded, with the names that they have")
  func checked() throws {
    var sample = try sample()
    sample.setTemplate("partials/cookies", "{{page.title}} {{cookies.href}} {{cookies.anyProvider}}")
    sample.setTemplate("partials/processors", "{{cookies.records}}")
    #expect(
      sample.report.map { $0.prefix { $0 != "]" } } == [
        "themes/small/templates/partials/cookies.mustache:1:3: error[unknown-name",
        "themes/small/templates/partials/cookies.mustache:1:18: error[unknown-name",
        "themes/small/templates/partials/cookies.mustache:1:35: error[wrong-kind",
        "themes/small/templates/partials/processors.mustache:1:3: error[unknown-name",
      ])
  }

  @Test("are missed in a theme only where a text shows one")
  func missing() throws {
    var sample = try sample()
    sample.source.templates["partials/processors"] = nil
    #expect(sample.report == [])
    let renderer = try #require(sample.renderer)
    var document = Document()
    document.tables[.cookies] = SourcePlace("cs.md", line: 1, column: 1)
    #expect(renderer.missingTables(of: document).isEmpty)
    document.tables[.processors] = SourcePlace("cs.md", line: 3, column: 1)
    #expect(
      renderer.missingTables(of: document).report == [
        "cs.md:3:1: error[missing-template]: theme 'small' has no template for '{{> processors}}' (add 'templates/partials/processors.mustache' to the theme, or write the records as a list)"
      ])
  }
}
