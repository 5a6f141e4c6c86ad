import ListinaModel
import Testing

@Suite("Slug")
struct SlugTests {
  private static let longest = String(repeating: "x", count: 64)

  @Test(
    "accepts small letters, digits and hyphens",
    arguments: ["a", "9", "404", "privacy", "a-b", "a--", longest])
  func accepts(text: String) {
    #expect(Slug(text)?.text == text)
  }

  @Test(
    "refuses everything else",
    arguments: [
      "", "-a", "A", "á", "a\u{301}", "a_b", "a b", "a.b", "a/b", "..", "a\n", "a\u{0}", "ａ", "%61",
      longest + "x",
    ])
  func refuses(text: String) {
    #expect(Slug(text) == nil)
  }

  @Test(
    "suggests a slug in the writer's words",
    arguments: [
      ("Ochrana soukromí", "ochrana-soukromi"), ("privacy_policy", "privacy-policy"), ("Straße", "strasse"),
      ("  --Über uns!  ", "uber-uns"), ("a / b", "a-b"), ("İstanbul", "istanbul"), ("Cafe\u{301}", "cafe"),
      (longest + "y", longest), (String(repeating: "x", count: 63) + " y", String(repeating: "x", count: 63)),
    ])
  func suggests(text: String, slug: String) {
    #expect(Slug.suggestion(for: text)?.text == slug)
  }

  @Test("suggests nothing where nothing can be kept", arguments: ["", "-", "…", "条款", "Привет"])
  func suggestsNothing(text: String) {
    #expect(Slug.suggestion(for: text) == nil)
  }
}
