import ListinaModel
import ListinaSamples
import ListinaSite
import Testing

@testable import ListinaTheme

@Suite("Titles in another language")
struct LanguageTextTests {
  private let title = "{{page.title}} [{{page.titleLang}} {{page.titleDir}}]"

  /// A site in Czech and Arabic on a theme that has no words in Arabic.
  private func sample(_ template: String, _ text: String) throws -> ThemeSample {
    var sample = try ThemeSample(["cs", "ar"])
    sample.setTemplate(template, text)
    return sample
  }

  @Test("say which, where the theme has no words for the title")
  func strings() throws {
    let sample = try sample("index", title)
    #expect(sample.page("ar/") == "indexTitle in cs [cs ltr]")
    #expect(sample.page("cs/") == "indexTitle in cs [ ]")
  }

  @Test("are those of locales that say less too, and not those under another name of the locale")
  func regions() throws {
    var sample = try ThemeSample(["ar", "cs", "cs-CZ", "pt-BR"])
    sample.setTemplate("index", title)
    try sample.setString("indexTitle", "Documentos", "pt")
    #expect(sample.page("cs-CZ/") == "indexTitle in cs [ ]")
    #expect(sample.page("pt-BR/") == "Documentos [ ]")
  }

  @Test("say which, on the way to a policy that has no text in the reader's language")
  func redirects() throws {
    let sample = try sample("redirect", title)
    var policy = try Sample.policy("terms", ["cs": "podminky"])
    for locale in ["cs", "ar"] {
      policy.authoritative = try Sample.tag("cs")
      policy.aliases[try Sample.tag(locale)] = [
        Policy.Alias(slug: try #require(Slug("old")), place: SourcePlace("x"))
      ]
    }
    let own = try #require(policy.editions[policy.authoritative]?.title)
    #expect(sample.page("ar/old/", of: [policy]) == "\(own) [cs ltr]")
    #expect(sample.page("cs/old/", of: [policy]) == "\(own) [ ]")
  }

  @Test("say which, in lists of languages")
  func choices() throws {
    let languages = try sample("languages", "{{#choices}}{{lang}} [{{titleLang}} {{titleDir}}] {{/choices}}")
    #expect(languages.page("") == "cs [ ] ar [cs ltr] ")
    let missing = try sample(
      "not-found", "{{#choices}}{{lang}} [{{titleLang}} {{titleDir}} {{textLang}} {{textDir}}] {{/choices}}")
    #expect(missing.page("404.html") == "cs [   ] ar [cs ltr cs ltr] ")
  }
}
