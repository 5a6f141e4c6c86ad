import Foundation
import ListinaModel
import ListinaSamples
import Testing

@testable import ListinaTheme

@Suite("Name of a language")
struct LanguageNameTests {
  @Test(
    "is in the language itself, as a label",
    arguments: [
      ("cs", "Čeština"), ("sk", "Slovenčina"), ("en", "English"), ("de", "Deutsch"), ("pl", "Polski"),
      ("hu", "Magyar"), ("fr", "Français"), ("es", "Español"), ("it", "Italiano"), ("nl", "Nederlands"),
      ("pt", "Português"), ("ro", "Română"), ("uk", "Українська"), ("ar", "العربية"), ("he", "עברית"),
      ("ja", "日本語"), ("zh", "中文"), ("zh-Hans", "简体中文"), ("zh-Hant", "繁體中文"),
      ("pt-BR", "Português (Brasil)"), ("sr", "Српски"), ("sr-Latn", "Srpski (latinica)"), ("no", "Norsk"),
      ("nb", "Norsk bokmål"), ("iw", "עברית"), ("cmn-TW", "中文（台灣）"), ("tl", "Tagalog"),
      ("gsw", "Schwiizertüütsch"),
      ("de-x-leicht", "Deutsch (leicht)"),
    ])
  func own(locale: String, name: String) throws {
    #expect(LanguageName.name(of: try Sample.tag(locale)) == name)
  }

  @Test("keeps letters that have no capitals of their own")
  func georgian() throws {
    #expect(LanguageName.name(of: try Sample.tag("ka")) == "ქართული")
  }

  @Test(
    "is the tag where CLDR does not know the language or not its script: no name in the machine's language",
    arguments: ["xx", "tlh", "la", "hak", "az-Arab", "az-IR", "en-Shaw"])
  func unknown(locale: String) throws {
    #expect(LanguageName.name(of: try Sample.tag(locale)) == locale)
  }

  @Test(
    "stands in a sentence of another language as CLDR has it",
    arguments: [
      ("cs", "cs", "čeština"), ("cs", "en", "Czech"), ("cs", "fr", "tchèque"), ("cs", "de", "Tschechisch"),
      ("en", "pl", "angielski"), ("zh-Hans", "cs", "čínština (zjednodušená)"),
      ("pt-BR", "en", "Portuguese (Brazil)"),
      ("xx", "en", "xx"),
    ])
  func inSentence(locale: String, language: String, name: String) throws {
    #expect(LanguageName.name(of: try Sample.tag(locale), in: Locale(identifier: language)) == name)
  }
}
