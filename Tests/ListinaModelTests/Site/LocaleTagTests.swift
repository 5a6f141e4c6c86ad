import ListinaModel
import Testing

@Suite("Locale tag")
struct LocaleTagTests {
  @Test(
    "accepts well-formed tags as they are canonically spelt",
    arguments: [
      "cs", "fil", "no", "pt-BR", "es-419", "sr-Latn", "zh-Hant-TW", "de-CH-1996", "sl-rozaj-biske",
      "hy-Latn-IT-arevela", "de-1901", "en-u-ca-gregory", "en-a-bbb-x-a-ccc", "fr-x-legal", "xx",
    ])
  func accepts(text: String) {
    #expect(LocaleTag(text)?.text == text)
  }

  @Test(
    "knows what a tag in another spelling means, but does not take it as it is",
    arguments: [
      ("en_GB", "en-GB"), ("EN", "en"), ("en-gb", "en-GB"), ("ZH-HANT-tw", "zh-Hant-TW"),
      ("sr_latn", "sr-Latn"), ("de-ch-1996", "de-CH-1996"), ("SL-Rozaj-BISKE", "sl-rozaj-biske"),
      ("en-U-CA-Gregory", "en-u-ca-gregory"), ("FR-X-Legal", "fr-x-legal"), ("es_419", "es-419"),
    ])
  func spells(text: String, canonical: String) {
    #expect(LocaleTag.canonicalSpelling(of: text) == canonical)
    #expect(LocaleTag(text) == nil)
  }

  @Test(
    "refuses what is no tag",
    arguments: [
      "", "e", "c5", "12", "12-en", "engl", "english", "čs", "ｃｓ", "cs ", " cs", "cs.md", "cs/en", "en GB",
      "-en", "en-", "en--GB", "en-GB-", "en-GB-US", "en-12", "en-G", "en-Latn-Cyrl", "en-GB-Latn",
      "de-419-DE",
      "de-1996-1996", "en-1abc2defg", "en-abcdefghi", "en-GB-oed", "i-klingon", "x-private", "en-x", "en-u",
      "en-u-x-a", "en-a-bbb-a-ccc", "en-ü", "en\n", "en-\u{0}", "..", "README",
      // Its canonical form is the language alone: `yue` (RFC 5646, section 4.5).
      "zh-yue",
      "en" + String(repeating: "-abcdefgh", count: 7),
    ])
  func refuses(text: String) {
    #expect(LocaleTag(text) == nil)
    #expect(LocaleTag.canonicalSpelling(of: text) == nil)
  }

  @Test(
    "has the tag without its last subtag as its parent",
    arguments: [
      ("fr-CA", "fr"), ("zh-Hant-TW", "zh-Hant"), ("zh-Hant", "zh"), ("cs", nil), ("fr-x-legal", "fr"),
      ("en-a-bbb-x-ccc", "en-a-bbb"), ("en-u-ca-gregory", "en-u-ca"),
    ])
  func parents(text: String, parent: String?) throws {
    #expect(try #require(LocaleTag(text)).parent?.text == parent)
  }

  @Test(
    "tells language and script",
    arguments: [
      ("cs", "cs", nil), ("zh-Hant-TW", "zh", "Hant"), ("pt-BR", "pt", nil), ("de-1996", "de", nil),
      ("ar-u-nu-latn", "ar", nil), ("ar-x-hebr", "ar", nil),
    ])
  func reads(text: String, language: String, script: String?) throws {
    let tag = try #require(LocaleTag(text))
    #expect(tag.language == language)
    #expect(tag.script == script)
  }

  @Test(
    "is written from the right by its script, else by its language",
    arguments: [
      ("ar", true), ("he", true), ("fa-IR", true), ("ur", true), ("yi", true), ("cs", false),
      ("zh-Hant", false),
      ("pa-Arab", true), ("pa", false), ("ar-Latn", false), ("ks-Deva", false), ("ar-u-nu-latn", true),
      ("he-x-abcd", true),
    ])
  func directs(text: String, fromRight: Bool) throws {
    #expect(try #require(LocaleTag(text)).direction == (fromRight ? .rightToLeft : .leftToRight))
  }
}
