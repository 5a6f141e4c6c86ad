import ListinaModel
import ListinaSamples
import Testing

@testable import ListinaTheme

@Suite("Lookup of a locale's words")
struct LocaleLookupTests {
  @Test(
    "finds the nearest first, and nothing in another script",
    arguments: [
      ("cs", "cs en", "cs"), ("pt-BR", "pt pt-BR", "pt-BR pt"), ("pt-BR", "pt", "pt"), ("pt", "pt-BR", ""),
      ("zh", "zh-Hans zh-Hant", "zh-Hans"), ("zh-CN", "zh-Hans zh-Hant", "zh-Hans"),
      ("zh-SG", "zh-Hans", "zh-Hans"), ("zh-TW", "zh-Hans zh", ""), ("zh-TW", "zh-Hans zh-Hant", "zh-Hant"),
      ("zh-Hant-TW", "zh-Hans zh-Hant zh-TW", "zh-TW zh-Hant"), ("zh-HK", "zh-Hant", "zh-Hant"),
      ("zh-Hans", "zh", "zh"), ("zh-CN", "zh zh-Hans", "zh zh-Hans"), ("zh", "zh zh-Hans", "zh zh-Hans"),
      ("zh-Hans", "zh zh-Hans", "zh-Hans zh"),
      ("sr-Latn", "sr sr-Cyrl", ""), ("sr", "sr-Latn", ""), ("sr-Cyrl", "sr", "sr"), ("sr-ME", "sr", ""),
      ("sr-Latn-ME", "sr-Latn", "sr-Latn"), ("sh", "sr sr-Latn", "sr-Latn"),
      ("no", "nb", "nb"), ("nb", "no", "no"), ("nn", "nb nn no", "nn nb no"), ("nb-NO", "nb no", "nb no"),
      ("nb", "nn", ""), ("no", "nn", ""), ("iw", "he", "he"), ("he", "iw", "iw"), ("in", "id", "id"),
      ("mo", "ro", "ro"), ("es-MX", "es es-419 es-ES", "es-419 es"), ("es-ES", "es es-419", "es"),
      ("pt-AO", "pt pt-PT", "pt-PT pt"), ("en-AU", "en en-001 en-GB", "en-001 en"),
      ("en-AT", "en en-001 en-150", "en-150 en-001 en"), ("en-US", "en en-001", "en"),
      ("zh-MO", "zh-Hant zh-HK", "zh-HK zh-Hant"),
      ("de-u-co-phonebk", "de", "de"), ("de-CH-1996", "de de-CH", "de-CH de"), ("de-x-leicht", "de", "de"),
      ("de-x-leicht", "de de-x-leicht", "de-x-leicht de"), ("xx", "yy", ""), ("xx-YY", "xx", "xx"),
    ])
  func lookup(locale: String, offered: String, expected: String) throws {
    let lookup = LocaleLookup(try offered.split(separator: " ").map { try Sample.tag(String($0)) })
    let found = lookup.tags(for: try Sample.tag(locale))
    #expect(found.map(\.text).joined(separator: " ") == expected)
  }
}
