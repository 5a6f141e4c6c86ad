import ListinaModel
import Testing

@Suite("Locale tag")
struct LocaleTagTests {
  @Test(
    "accepts well-formed tags as they are canonically spelt",
    arguments: [
      "cs", "fil", "no", "pt-BR", "es-419", "sr-Latn", "zh-Hant-TW", "de-CH-1996", "sl-rozaj-biske",
      "hy-Latn-IT-arevela", "de-1901", "en-u-ca-gregory", "en-a-bbb-x-a-ccc", "fr-x-legal", "xx",
      "ca-valencia", "ar-u-nu-latn", "en-u-ca", "de-x-formal", "x-private", "x-klingon-42", "zh-yue",
      "zh-cmn-Hans-CN",
      "sgn-ase", "zh-yue-u-co-pinyin", "i-klingon", "i-default", "en-GB-oed", "sgn-BE-FR", "no-bok",
      "zh-min-nan",
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
      ("X-Private", "x-private"), ("zh-YUE-hant-hk", "zh-yue-Hant-HK"), ("I-Klingon", "i-klingon"),
      ("en_gb_OED", "en-GB-oed"), ("SGN-be-fr", "sgn-BE-FR"),
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
      "de-1996-1996", "en-1abc2defg", "en-abcdefghi", "en-x", "en-u", "x", "x-", "i", "i-latin",
      "x-abcdefghi",
      "en-u-x-a", "en-a-bbb-a-ccc", "en-ü", "en\n", "en-\u{0}", "..", "README",
      // No language has a name of four letters or more (RFC 5646, section 2.2.1), and no country is named by three.
      "deutsch", "assets", "en-usa", "zh-yue-hak", "zh-Hant-yue",
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
      ("he-x-abcd", true), ("pa-PK", true), ("az", false), ("az-IR", true), ("az-Latn-IR", false),
      ("ku", false),
      ("ku-IQ", true), ("ckb", true), ("uz-AF", true), ("sd-IN", false), ("ug-KZ", false), ("ms-CC", true),
      ("iw", true), ("ji-UA", true), ("ar-arb", true), ("ff-Adlm", true), ("dv", true), ("nqo", true),
      ("man-Nkoo", true),
      ("rhg", true), ("syr", true), ("arc", true), ("und-Hebr", true), ("x-arab", false),
      ("i-klingon", false),
    ])
  func directs(text: String, fromRight: Bool) throws {
    #expect(try #require(LocaleTag(text)).direction == (fromRight ? .rightToLeft : .leftToRight))
  }

  @Test(
    "knows what has replaced a tag, or a part of it",
    arguments: [
      ("iw", "he"), ("iw-IL", "he-IL"), ("in", "id"), ("ji", "yi"), ("mo", "ro"), ("zh-yue", "yue"),
      ("zh-cmn-Hans-CN", "cmn-Hans-CN"), ("ar-arb", "arb"), ("i-lux", "lb"), ("i-klingon", "tlh"),
      ("en-GB-oed", "en-GB-oxendict"), ("zh-min-nan", "nan"), ("sgn-BE-FR", "sfb"), ("sgn-US", "ase"),
      ("no-nyn", "nn"),
      ("en-UK", "en-GB"), ("de-DD", "de-DE"), ("my-BU", "my-MM"),
      ("ja-Latn-hepburn-heploc", "ja-Latn-hepburn-alalc97"),
      ("he", nil), ("pt-BR", nil), ("sr-Latn", nil), ("zh-min", nil), ("i-default", nil), ("x-iw", nil),
      ("en-x-uk", nil), ("no", nil), ("en-u-ca-gregory", nil),
    ])
  func succeeds(text: String, successor: String?) throws {
    #expect(try #require(LocaleTag(text)).successor?.text == successor)
  }

  @Test(
    "is named by CLDR with one code for what the registry has two",
    arguments: [
      ("cmn-TW", "zh-TW"), ("zh-cmn-Hans-CN", "zh-Hans-CN"), ("nb-NO", "no-NO"), ("no", "no"), ("nn", "nn"),
      ("iw-IL", "he-IL"), ("tl-PH", "fil-PH"), ("sh", "sr-Latn"), ("sh-Cyrl-RS", "sr-Cyrl-RS"),
      ("arb-x-a", "ar-x-a"), ("zh-yue", "yue"), ("i-klingon", "tlh"), ("i-default", "i-default"),
      ("x-nb", "x-nb"), ("pt-BR", "pt-BR"), ("sr-Latn", "sr-Latn"),
    ])
  func namesInCLDR(text: String, name: String) throws {
    let tag = try #require(LocaleTag(text)).tagInCLDR
    #expect(tag.text == name)
    // A tag that is made of another is as good as one that was read.
    #expect(LocaleTag(name)?.writtenLanguage == tag.writtenLanguage)
  }

  @Test(
    "reads a text in its own language and script only",
    arguments: [
      ("en-GB", "en-US", true), ("pt-PT", "pt-BR", true), ("fr", "fr-CA", true), ("fr-CA", "fr", true),
      ("no", "nb", true), ("nb", "nn", false), ("zh-Hans", "zh-TW", false), ("zh", "zh-Hant", false),
      ("sr", "sr-Latn", false), ("iw", "he", true), ("zh-cmn", "zh", true), ("zh-yue", "zh", false),
      ("yue", "zh-yue-HK", true), ("cs", "sk", false), ("x-a", "x-b", false), ("x-a", "x-a", true),
      ("uz-AF", "uz", false), ("uz-AF", "uz-Arab", true), ("sh", "sr-Latn", true), ("sh", "sr", false),
      ("tl", "fil", true), ("cmn-TW", "zh-Hant", true), ("i-default", "i-mingo", false),
    ])
  func reads(text: String, reader: String, isReadable: Bool) throws {
    #expect(try #require(LocaleTag(text)).isReadable(by: try #require(LocaleTag(reader))) == isReadable)
  }
}
