import ListinaModel
import Testing

@testable import ListinaTranslation

@Suite struct PolicyExportTests {
  private static let czech = """
    ---
    title: Soukromí
    ---
    <!-- Ask Jana. -->

    První věta.

    ## Kontakt {#contact}

    Stejný.

    Stejný.

    """
  private static let english = "---\ntitle: Privacy\n---\nFirst.\n\n## Contact\n\nSame.\n\nSame too.\n"

  private func sample(_ files: [String: String] = [:]) throws -> TranslationSample {
    try TranslationSample(
      ["privacy/cs.md": Self.czech, "privacy/en.md": Self.english].merging(files) { $1 })
  }

  @Test("an entry says where its block stands, below which heading, and what its writer noted")
  func entry() throws {
    let sample = try sample()
    try sample.accept("en")
    let file = try sample.exported("en")
    #expect(file.entries.map(\.context) == ["front-matter/title", "/1", "contact", "contact/1", "contact/2"])
    #expect(file.entries.map(\.references.first) == [2, 6, 8, 10, 12].map { "content/privacy/cs.md:\($0)" })
    let notes = file.entries.map {
      $0.notes.filter { !$0.hasPrefix("digest: ") && !$0.hasPrefix("translation: ") }
    }
    #expect(
      notes == [
        ["title"], ["paragraph", "note: Ask Jana."], ["heading 2"], ["paragraph", "section: Kontakt"],
        ["paragraph", "section: Kontakt"],
      ])
    #expect(
      file.entries.allSatisfy { $0.notes.contains { $0.wholeMatch(of: /digest: [0-9a-f]{32}/) != nil } })
    #expect(file.header["Language"] == "en" && file.header["X-Listina-Policy"] == "privacy")
  }

  @Test("nothing is fuzzy that was accepted, and all that was not")
  func fuzzy() throws {
    let sample = try sample()
    #expect(try sample.exported("en").entries.allSatisfy { $0.isFuzzy && $0.previousID == nil })
    try sample.accept("en")
    #expect(try sample.exported("en").entries.allSatisfy { !$0.isFuzzy })
    try sample.write(Self.english.replacing("First", with: "The first"), to: "privacy/en.md")
    #expect(try sample.exported("en").entries.allSatisfy { !$0.isFuzzy })
  }

  @Test("a change in the source is fuzzy with what was before, an addition empty, and what is gone obsolete")
  func changes() throws {
    let sample = try sample()
    try sample.accept("en")
    try sample.write(
      Self.czech.replacing("První věta.", with: "Prvá věta.\n\nNový.").replacing(
        "Stejný.\n\nStejný.", with: "Stejný."),
      to: "privacy/cs.md")
    #expect(
      try sample.exported("en").summary == [
        "Soukromí = Privacy", "Prvá věta. (was První věta.) = ?First.", "Nový. = ",
        "## Kontakt {#contact} = ## Contact",
        "Stejný. = Same too.", "~Stejný. = Same.",
      ])
  }

  @Test("a language without a text has empty entries, but for what has no words")
  func noText() throws {
    let sample = try sample(["privacy/cs.md": "A\n\n***\n\n{{> cookies}}\n", "cookies.yaml": "[]\n"])
    #expect(try sample.exported("de").summary == ["A = ", "*** = ***", "{{> cookies}} = {{> cookies}}"])
  }

  @Test("a comment cannot forge a digest")
  func forged() throws {
    let digest = String(repeating: "0", count: 32)
    let sample = try sample(["privacy/cs.md": "<!-- digest: \(digest) -->\nA\n"])
    let notes = try #require(try sample.exported("en").entries.first).notes
    #expect(notes.contains("note: digest: \(digest)"))
    #expect(try #require(UnitNotes(reading: notes)).digest.text != digest)
  }
}
