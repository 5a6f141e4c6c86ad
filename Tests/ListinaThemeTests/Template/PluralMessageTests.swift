import ListinaModel
import ListinaSamples
import ListinaTheme
import Testing

@Suite("Template interface strings with numbers")
struct PluralMessageTests {
  private static let scope = Scope([
    Scope.Field("count", .number, ""), Scope.Field("pages", .number, ""), Scope.Field("title", .text, ""),
    Scope.Field("site", .record(Scope([Scope.Field("count", .number, "")])), ""),
  ])
  private static let czech = [
    "one": "{count} část v {title}", "few": "{count} části", "many": "{count} části",
    "other": "{count} částí",
  ]

  /// A compiler of `page` with the string `parts` in two languages.
  private func compiler(
    _ page: String, _ first: [String: String], in locale: String = "cs", or text: String = "{count} parts"
  ) throws -> TemplateCompiler {
    let place = SourcePlace("\(locale).yaml", line: 1)
    let forms = try first.sorted { $0.key < $1.key }.map { name, text in
      MessageCatalog.Form(try #require(PluralCategory(rawValue: name)), text, at: place)
    }
    let messages = try MessageCatalog(
      [
        ["parts": .init(.plural(forms), at: place, in: try Sample.tag(locale))],
        ["parts": .init(.text(text), at: SourcePlace("fa.yaml", line: 1), in: try Sample.tag("fa"))],
      ], for: [try Sample.tag(locale), try Sample.tag("fa")])
    return TemplateCompiler(
      sources: ["page": TemplateSource(path: "page.mustache", text: Array(page.utf8))], messages: messages)
  }

  /// The page with a number, in the language of the forms, in Persian (`fa`) or in none (empty).
  private func page(
    _ count: Int, _ text: String = "{{strings.parts}}", _ forms: [String: String] = czech,
    in language: String = "cs"
  ) throws -> String {
    let locale = ["fa": 1, "": 2][language] ?? 0
    var compiler = try compiler(text, forms, in: locale == 0 ? language : "cs")
    let compiled = compiler.compile("page", root: Self.scope)
    let template = try #require(compiled)
    var output: [UInt8] = []
    let values: [String: Value] = ["count": .number(count), "title": "A&B"]
    template.render(try Self.scope.record(values), locale: locale, into: &output)
    return String(decoding: output, as: UTF8.self).replacing("\u{A0}", with: " ")
  }

  private func complaints(_ first: [String: String]) throws -> [String] {
    var compiler = try compiler("{{strings.parts}}", first)
    #expect(compiler.compile("page", root: Self.scope) == nil)
    return compiler.diagnostics.report
  }

  @Test(
    "have the form that the number asks for",
    arguments: [
      (1, "1 část v A&amp;B"), (2, "2 části"), (4, "4 části"), (5, "5 částí"), (0, "0 částí"),
      (1234, "1 234 částí"), (1_000_001, "1 000 001 částí"),
    ])
  func forms(count: Int, expected: String) throws {
    #expect(try page(count) == expected)
  }

  @Test("are written with the digits of their language, also without forms")
  func digits() throws {
    #expect(try page(12, in: "fa") == "۱۲ parts")
    #expect(try page(12, "{{count}}", in: "fa") == "۱۲")
    #expect(try page(1234, "{{count}}") == "1 234")
    #expect(try page(1234, "{{count}}", in: "") == "1234")
  }

  @Test("take the form 'other' for a category that they lack")
  func missing() throws {
    #expect(try page(3, "{{strings.parts}}", ["one": "{count} část", "other": "{count} částí"]) == "3 částí")
  }

  @Test("may leave the number out of some forms")
  func words() throws {
    let forms = ["one": "one part", "other": "{count} parts"]
    #expect(try page(1, "{{strings.parts}}", forms, in: "en") == "one part")
    #expect(try page(2, "{{strings.parts}}", forms, in: "en") == "2 parts")
  }

  @Test("and sections take a number as true when it is not 0")
  func sections() throws {
    let text = "{{#count}}some{{.}}{{/count}}{{^count}}none{{/count}}"
    #expect(try page(0, text) == "none")
    #expect(try page(2, text) == "some2")
  }

  @Test(
    "need one number in plural forms",
    arguments: [
      (
        ["other": "parts"],
        "plural forms without a number in the interface string 'parts', used by 'page' (write one text, or show the number that the forms are for, as in '{policy.outdatedCount}')"
      ),
      (
        ["one": "{title}", "other": "{title}s"],
        "plural forms without a number in the interface string 'parts', used by 'page' (write one text, or show the number that the forms are for, as in '{policy.outdatedCount}')"
      ),
      (
        ["one": "{count} part", "other": "{count} parts of {pages}"],
        "plural forms for the numbers '{count}' and '{pages}' in the interface string 'parts', used by 'page' (show one number, so that it is clear which one the forms are for)"
      ),
    ])
  func refuses(forms: [String: String], complaint: String) throws {
    #expect(try complaints(forms) == ["cs.yaml:1: error[plural-forms]: " + complaint])
  }

  @Test("say what is wrong with a name, and then nothing of numbers")
  func unknownName() throws {
    #expect(
      try complaints(["other": "{cuont} parts"]) == [
        "cs.yaml:1: error[unknown-name]: unknown name 'cuont' in the interface string 'parts', used by 'page' (write 'count')"
      ])
  }

  @Test(
    "cannot show a number as HTML or below another name",
    arguments: [
      ("{{{count}}}", "1:4: error[not-html]: 'count' is text, not HTML (write '{{count}}')"),
      ("{{count.x}}", "1:3: error[wrong-kind]: 'count.x' asks a number for a name: 'count' (write 'count')"),
    ])
  func misuse(page: String, complaint: String) throws {
    var compiler = try compiler(page, Self.czech)
    #expect(compiler.compile("page", root: Self.scope) == nil)
    #expect(compiler.diagnostics.report == ["page.mustache:" + complaint])
  }
}
