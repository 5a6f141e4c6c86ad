import ListinaModel
import ListinaTheme
import Testing

@Suite("Template interface strings")
struct TemplateMessageTests {
  @Test("shows the string of the page's language, escaped, with escaped parameters")
  func shows() throws {
    var bench = try TemplateBench(
      ["page": "<p>{{strings.by}}</p>{{#policies}}{{strings.by}};{{/policies}}"],
      cs: ["by": "{title} <od> {site.name} {{x}}"], en: ["by": "of {extra.who.name}"])
    let values: [String: Value] = [
      "title": "A&B", "policies": .list([Record(["C", ""])]),
      "site": .record(Record(["D\"", .record(nil)])),
      "extra": .open(.mapping([.init("who", .mapping([.init("name", .text("E>"))]))])),
    ]
    #expect(
      try bench.page(values, locale: 0)
        == "<p>A&amp;B &lt;od&gt; D&quot; {x}</p>C &lt;od&gt; D&quot; {x};")
    #expect(try bench.page(values, locale: 1) == "<p>of E&gt;</p>of E&gt;;")
    #expect(try bench.page(values, locale: 2) == "<p></p>;")
  }

  @Test(
    "tells what is wrong with the use of a string",
    arguments: [
      (
        "{{strings.contnets}}",
        "1:3: unknown-string: unknown interface string 'contnets'; write 'strings.contents'"
      ),
      (
        "{{strings.xyzzy}}",
        "1:3: unknown-string: unknown interface string 'xyzzy'; there are: contents, skip"
      ),
      (
        "{{strings.skip.to}}",
        "1:3: unknown-string: unknown interface string 'skip.to'; there are: contents, skip"
      ),
      ("{{{strings.skip}}}", "1:4: not-html: 'strings.skip' is text, not HTML; write '{{strings.skip}}'"),
      (
        "{{#strings.skip}}{{/strings.skip}}",
        "1:4: wrong-kind: the interface string 'strings.skip' cannot be a section; write '{{strings.skip}}'"
      ),
      (
        "{{strings}}",
        "1:3: wrong-kind: 'strings' stands for all interface strings; write the name of one, such as '{{strings.contents}}'"
      ),
    ])
  func reportsUses(page: String, complaint: String) throws {
    let texts = ["contents": "Contents", "skip": "Skip"]
    var bench = try TemplateBench(["page": page], cs: texts, en: texts)
    #expect(bench.complaints() == ["page.mustache:" + complaint])
    #expect(try bench.page() == nil)
  }

  @Test(
    "tells what is wrong with a string at its place in its file",
    arguments: [
      (
        "Of {titel}",
        "cs.yaml:1:5: unknown-name: unknown name 'titel' in the interface string 'by', used by 'page'; write 'title'"
      ),
      (
        "Of {noindex}",
        "cs.yaml:1:5: wrong-kind: 'noindex' is a flag, not a text or a number, in the interface string 'by', used by 'page'; name a text or a number, or take it out"
      ),
      (
        "Of {strings.by}",
        "cs.yaml:1:5: wrong-kind: 'strings.by' is an interface string itself, in the interface string 'by', used by 'page'; write its text out"
      ),
      (
        "Of {title",
        "cs.yaml:1:5: malformed-variable: a single '{' in the interface string 'by'; write '{{' for a brace, or '{name}' for a name"
      ),
      (
        "Of }",
        "cs.yaml:1:5: malformed-variable: a single '}' in the interface string 'by'; write '}}' for a brace, or '{name}' for a name"
      ),
      (
        "Of {the title}",
        "cs.yaml:1:5: malformed-variable: '{the title}' in the interface string 'by' is not a name; names are letters, digits, '-' and '_', with dots between them"
      ),
    ])
  func reportsStrings(text: String, complaint: String) throws {
    var bench = try TemplateBench(
      ["page": "{{strings.by}}{{#site}}{{strings.by}}{{/site}}"], cs: ["by": text], en: ["by": ""])
    #expect(bench.complaints() == [complaint])
    #expect(try bench.page() == nil)
  }

  @Test("refuses a catalog whose locales have other keys")
  func refusesIncomplete() {
    let message = MessageCatalog.Message("x", at: SourcePlace("cs.yaml"))
    #expect(throws: MessageCatalog.Incomplete.self) {
      try MessageCatalog([["a": message], [:]], for: [.english, .english])
    }
  }
}
