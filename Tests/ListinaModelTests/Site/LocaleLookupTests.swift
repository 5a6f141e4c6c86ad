import ListinaModel
import Testing

@Suite("Lookup of locales")
struct LocaleLookupTests {
  /// The locales of those that are offered that serve a reader.
  private func find(_ reader: String, among offered: String) throws -> String {
    let offered = try offered.split(separator: " ").map { try #require(LocaleTag($0)) }
    let lookup = LocaleLookup(offered)
    let found = lookup.tags(for: try #require(LocaleTag(reader)))
    #expect(lookup.nearest(to: try #require(LocaleTag(reader))) == found.first)
    // In whatever order they are offered.
    #expect(LocaleLookup(offered.reversed()).tags(for: try #require(LocaleTag(reader))) == found)
    return found.map(\.text).joined(separator: " ")
  }

  @Test(
    "finds the locale itself, then those that say less, and none that say more",
    arguments: [
      ("cs", "cs en", "cs"), ("cs", "sk", ""), ("cs", "", ""), ("fr-CA", "en fr", "fr"), ("fr", "fr-CA", ""),
      ("pt-BR", "pt pt-BR", "pt-BR pt"), ("pt-BR", "pt", "pt"), ("pt", "pt-BR", ""),
      ("de-CH-1996", "de de-CH", "de-CH de"), ("de-CH-1996", "de-1996", ""), ("de-CH", "de-CH-1996", ""),
      ("sl-rozaj-biske", "sl sl-rozaj", "sl-rozaj sl"), ("de-u-co-phonebk", "de", "de"),
      ("en-a-bbb-x-a-ccc", "en-a-bbb en", "en-a-bbb en"), ("de", "de-u-co-phonebk", ""),
      ("xx", "yy", ""), ("xx-YY", "xx", "xx"),
    ])
  func says(less reader: String, offered: String, found: String) throws {
    #expect(try find(reader, among: offered) == found)
  }

  @Test(
    "never mixes scripts, which may go without saying",
    arguments: [
      ("zh", "zh-Hans zh-Hant", "zh-Hans"), ("zh-CN", "zh-Hans zh-Hant", "zh-Hans"),
      ("zh-SG", "zh-Hans", "zh-Hans"), ("zh-CN", "zh zh-Hans", "zh zh-Hans"),
      ("zh", "zh zh-Hans", "zh zh-Hans"),
      ("zh-Hans", "zh zh-Hans", "zh-Hans zh"), ("zh-Hans-CN", "zh-CN", "zh-CN"),
      ("zh-TW", "zh-Hans zh", ""), ("zh-TW", "zh-Hans zh-Hant", "zh-Hant"),
      ("zh-TW", "zh-Hant-TW zh-Hant", "zh-Hant-TW zh-Hant"),
      ("zh-Hant-TW", "zh-Hans zh-Hant zh-TW", "zh-TW zh-Hant"), ("zh-HK", "zh-Hant zh-TW", "zh-Hant"),
      ("zh-Hant", "zh zh-TW", ""), ("sr-Latn", "sr sr-Cyrl", ""), ("sr", "sr-Latn", ""),
      ("sr-Cyrl", "sr", "sr"), ("sr-ME", "sr sr-Latn", "sr-Latn"), ("sr-ME", "sr", ""),
      ("sr-Latn-ME", "sr-Latn", "sr-Latn"), ("az-IR", "az az-Arab", "az-Arab"),
      ("pa-PK", "pa pa-Arab", "pa-Arab"),
      ("uz-AF", "uz uz-Arab", "uz-Arab"), ("hi-Latn", "hi en-IN", ""),
    ])
  func separates(scripts reader: String, offered: String, found: String) throws {
    #expect(try find(reader, among: offered) == found)
  }

  @Test(
    "knows the codes of one language, the reader's own first",
    arguments: [
      ("iw", "he", "he"), ("he", "iw", "iw"), ("iw-IL", "he iw", "iw he"), ("he-IL", "he iw", "he iw"),
      ("in", "id", "id"), ("mo", "ro", "ro"), ("ji-UA", "yi", "yi"), ("en-UK", "en-GB en", "en-GB en"),
      ("no", "nb", "nb"), ("nb", "no", "no"), ("nb-NO", "nb no", "nb no"), ("no-NO", "nb no", "no nb"),
      ("no-bok", "no", "no"), ("no-nyn", "nn", "nn"), ("nn", "nb nn no", "nn nb no"), ("nn-NO", "no", "no"),
      ("nb", "nn", ""), ("no", "nn", ""), ("sh", "sr sr-Latn", "sr-Latn"), ("sr-Latn", "sh", "sh"),
      ("tl", "fil", "fil"), ("zh-cmn", "zh cmn", "zh cmn"), ("cmn-TW", "zh zh-Hant", "zh-Hant"),
      ("arb", "ar", "ar"),
      ("zh-yue-HK", "yue yue-HK zh-yue zh", "yue-HK zh-yue yue"), ("yue", "zh zh-Hant", ""),
      ("zh", "yue", ""),
      ("zh-min-nan", "nan zh", "nan"), ("i-klingon", "tlh", "tlh"), ("sgn-BE-FR", "sfb", "sfb"),
    ])
  func aliases(reader: String, offered: String, found: String) throws {
    #expect(try find(reader, among: offered) == found)
  }

  @Test(
    "gives countries the parents that CLDR gives them",
    arguments: [
      ("es-MX", "es es-419 es-ES", "es-419 es"), ("es-US", "es-419", "es-419"), ("es-ES", "es es-419", "es"),
      ("es-419", "es es-MX", "es"), ("es", "es-419", ""), ("es-MX-x-a", "es-419 es-MX", "es-MX es-419"),
      ("pt-AO", "pt pt-BR pt-PT", "pt-PT pt"), ("pt-US", "pt-PT", ""), ("pt-BR", "pt-PT", ""),
      ("en-AU", "en en-001 en-GB", "en-001 en"), ("en-AT", "en en-001 en-150", "en-150 en-001 en"),
      ("en-150", "en-001 en", "en-001 en"), ("en-GB", "en-001", "en-001"), ("en-US", "en en-001", "en"),
      ("en-001", "en en-US", "en"), ("en", "en-001", ""), ("en-oxendict", "en en-001", "en"),
      ("en-Shaw-GB", "en-001 en", ""), ("zh-MO", "zh-Hant zh-HK", "zh-HK zh-Hant"), ("zh-HK", "zh-MO", ""),
      ("fr-CH", "fr fr-FR", "fr"),
    ])
  func parents(reader: String, offered: String, found: String) throws {
    #expect(try find(reader, among: offered) == found)
  }

  @Test(
    "takes what is private as a language, or as more that is said of one",
    arguments: [
      ("de-x-leicht", "de", "de"), ("de-x-leicht", "de de-x-leicht", "de-x-leicht de"),
      ("de", "de-x-leicht", ""), ("de-x-leicht-a", "de-x-leicht", "de-x-leicht"),
      ("de-x-leicht", "de-x-formal", ""),
      ("x-a-b", "x-a x-b", ""), ("x-a", "x-a", "x-a"), ("x-de", "de", ""),
      ("i-default", "en i-default", "i-default"),
    ])
  func privateUse(reader: String, offered: String, found: String) throws {
    #expect(try find(reader, among: offered) == found)
  }
}
