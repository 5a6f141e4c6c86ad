import ListinaModel
import ListinaSamples
import Testing

@testable import ListinaContent
@testable import ListinaPublish

@Suite("Untranslated copy")
struct UntranslatedCopyTests {
  private static let text = """
    # Soukromí

    Na nic se neptáme, a tak v ničem "nic" neuchováváme. Na dopisy odpovídáme a mažeme je,
    jakmile je věc vyřízena; víc k tomu není co říci.

    1. ledna 2025 k tomu bylo řečeno totéž, a s tím se nic nezměnilo ani o rok později.
    """

  private func document(_ text: String, in locale: LocaleTag) throws -> Document {
    let typesetter = Typesetter(for: locale, Typography(spaces: true, quotes: true))
    let parser = DocumentParser(
      variables: Variables([:]), policy: try Sample.slug("privacy"), typesetter: typesetter)
    return parser.parse(SourceText(name: "a.md", bytes: Array(text.utf8)), from: 0).0
  }

  /// What is said of a text in a locale, whose original is the Czech one.
  private func problem(with text: String, in locale: String, original: String = Self.text) throws -> String? {
    let czech = try Sample.tag("cs")
    let policy = try Sample.policy("privacy", ["cs": "a", locale == "cs" ? "en" : locale: "b"])
    let edition = try #require(policy.editions[try Sample.tag(locale)])
    return UntranslatedCopy.problem(
      with: edition, try document(text, in: edition.locale), copying: try document(original, in: czech),
      in: czech)?.report
  }

  @Test("is warned of, whatever the languages make of its spaces and quotation marks")
  func finds() throws {
    #expect(
      try problem(with: Self.text, in: "en")
        == "content/privacy/en.md: warning[untranslated-copy]: 'content/privacy/en.md' is the text in 'cs', not a translation (translate it, or delete it: readers then get the text in 'cs', and are told so)"
    )
  }

  @Test(
    "is none where a word differs, where the language is the same, and where little is said",
    arguments: [
      (Self.text.replacing("Na nic", with: "Po ničem"), "en"), (Self.text, "cs-CZ"),
      ("# Praha\n\nHlavní 1", "en"),
      (Self.text + "\n\n<!-- to be translated -->\n", "en"),
    ])
  func passes(text: String, locale: String) throws {
    let original = text.hasPrefix("# Praha") || text.hasSuffix("-->\n") ? text : Self.text
    #expect(try problem(with: text, in: locale, original: original) == nil)
  }
}
