import ListinaModel
import ListinaSamples
import Testing

@Suite("Front matter")
struct EditionReaderTests {
  @Test("is read with all its keys, variables filled in")
  func reads() throws {
    let sample = try CatalogSample([
      "content/site.yaml": CatalogSample.site + "variables: {city: Praha}",
      "content/privacy/cs.md": """
      ---
      title: "Soukromí v {{ city }}"
      slug: soukromi
      description: "{{name}}, {{contact.email}}, \\\\{{x}}"
      extra: {a: [1, {b: no}], c: false, d: 'false'}
      ---
      # Jinak
      """,
    ])
    #expect(sample.report == [])
    let edition = try #require(try sample.edition("cs"))
    #expect(edition.title == "Soukromí v Praha")
    #expect(edition.hasOwnTitle)
    #expect(edition.slug.text == "soukromi")
    #expect(edition.place == SourcePlace("content/privacy/cs.md", line: 3, column: 7))
    #expect(edition.description == "Example, a@example.com, {{x}}")
    #expect(
      edition.extra
        == .mapping([
          "a": .list([.text("1"), .mapping(["b": .text("no")])]), "c": .text(""), "d": .text("false"),
        ]))
  }

  @Test(
    "is not needed: the title is the first heading, the slug the policy's id",
    arguments: [
      "# Soukromí\n", "---\n---\n# Soukromí\n", "---\n\n---\n\nA\n\n## Soukromí\n\n# B\n",
      "Soukromí\n===",
    ])
  func defaults(text: String) throws {
    let sample = try CatalogSample(["content/privacy/cs.md": text])
    #expect(sample.report == [])
    let edition = try #require(try sample.edition("cs"))
    #expect(edition.title == "Soukromí")
    #expect(!edition.hasOwnTitle)
    #expect(edition.slug.text == "privacy")
    #expect(edition.description == "")
  }

  @Test(
    "says what is wrong in it",
    arguments: [
      ("\n# ž: A\n", "3:1: error[misplaced-front-matter]: '# ž: A' would not be published"),
      ("title: A\n\n## Lost", "4:1: warning[misplaced-front-matter]: '## Lost' would not be published: YAML"),
      ("title: Ž #1 of 2", "2:10: warning[misplaced-front-matter]: '#1 of 2' would not be published: YAML"),
      ("title: \"\\uFDD0\"", "2:8: error[control-character]: the text holds the control character U+FDD0"),
      ("titel: A", "2:1: warning[unknown-key]: unknown key 'titel' (write 'title')"),
      ("title: ' '", "2:8: error[invalid-value]: a text with nothing in it (write what should be shown)"),
      (
        "title: [A]",
        "2:8: error[wrong-type]: 'title' must be a text, not a list (put the text in quotes if brackets, braces or ':' belong to it)"
      ),
      ("# ž\nslug: Můj Slug", "3:7: error[invalid-slug]: 'Můj Slug' is no slug (write 'muj-slug')"),
      (
        "slug: history",
        "2:7: error[invalid-slug]: 'history' cannot be a slug: the name is reserved (choose another)"
      ),
      (
        "slug: en",
        "2:7: error[invalid-slug]: 'en' cannot be a slug: it is a locale of the site (choose another)"
      ),
      ("title: A\ntitle: B", "3:1: error[duplicate-key]: "),
      (
        "title: '{{ cty }}'",
        "2:8: error[unknown-variable]: unknown variable 'cty' (write '{{city}}', or '\\{{' to show braces)"
      ),
      (
        "description: '{{ a b }}'",
        "2:14: error[malformed-variable]: '{{ a b }}' is no variable (write '{{name}}', or '\\{{' to show braces)"
      ),
    ])
  func refuses(keys: String, complaint: String) throws {
    let sample = try CatalogSample([
      "content/site.yaml": CatalogSample.site + "variables: {city: Praha}",
      "content/privacy/cs.md": "---\n\(keys)\n---\n# A\n",
    ])
    #expect(sample.report.count == 1)
    #expect(sample.report.first?.hasPrefix("content/privacy/cs.md:" + complaint) == true, "\(sample.report)")
  }

  @Test("ends where a line has three hyphens and no more, also with CRLF and at the end of the file")
  func ends() throws {
    for text in ["---\r\ntitle: B\r\n---\r\n# A\r\n", "---\ntitle: B\n--- \t\n# A", "--- \ntitle: B\n---"] {
      let sample = try CatalogSample(["content/privacy/cs.md": text])
      #expect(sample.report == [], "\(text.debugDescription)")
      #expect(try sample.edition("cs")?.title == "B", "\(text.debugDescription)")
    }
    for text in ["----\n# B\n", " ---\n# B\n", "\n---\n\n# B\n"] {
      let sample = try CatalogSample(["content/privacy/cs.md": text])
      #expect(sample.report == [], "\(text.debugDescription)")
      #expect(try sample.edition("cs")?.hasOwnTitle == false, "\(text.debugDescription)")
      #expect(try sample.edition("cs")?.title == "B", "\(text.debugDescription)")
    }
  }

  @Test("warns of a text without title and heading, which is called by its policy's id")
  func untitled() throws {
    let sample = try CatalogSample(["content/privacy/cs.md": "Text alone.\n"])
    #expect(
      sample.report == [
        "content/privacy/cs.md: warning[missing-title]: 'content/privacy/cs.md' has no title and no heading (start the text with '# ' and its title)"
      ])
    #expect(try sample.edition("cs")?.title == "privacy")
  }
}
