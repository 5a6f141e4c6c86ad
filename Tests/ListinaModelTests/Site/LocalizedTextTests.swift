import ListinaModel
import Testing

@Suite("Localized text")
struct LocalizedTextTests {
  private func text(_ texts: [String: String], for locale: String) throws -> String {
    var perLocale: [LocaleTag: String] = [:]
    for (tag, text) in texts { perLocale[try #require(LocaleTag(tag))] = text }
    return LocalizedText(perLocale).text(
      for: try #require(LocaleTag(locale)), default: try #require(LocaleTag("cs")))
  }

  @Test(
    "gives the reader's own text, that of a parent tag, that of the default locale, else the first by its tag",
    arguments: [
      (["en": "Home", "cs": "Úvod"], "en", "Home"), (["en": "Home", "cs": "Úvod"], "en-GB", "Home"),
      (["zh": "Z", "zh-Hant": "T"], "zh-Hant-TW", "T"), (["en": "Home", "cs": "Úvod"], "de", "Úvod"),
      (["sk": "Domov", "de": "Start"], "fr", "Start"), ([:], "en", ""),
    ])
  func chooses(texts: [String: String], locale: String, expected: String) throws {
    #expect(try text(texts, for: locale) == expected)
  }

  @Test("gives one text to all where only one was written")
  func common() throws {
    let tag = try #require(LocaleTag("de"))
    #expect(LocalizedText("Home").text(for: tag, default: tag) == "Home")
  }
}
