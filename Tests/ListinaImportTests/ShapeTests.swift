import ListinaModel
import ListinaSamples
import Testing

@testable import ListinaImport

@Suite("Shapes of folders") struct ShapeTests {
  @Test("reads a folder per policy with a file per language")
  func policyFolders() throws {
    let site = try Imported(
      "privacy/en.md", "privacy/pt-BR.md", "privacy/it.md", "terms/en.md", "terms/fr_CA.md")
    #expect(try site.texts == ["privacy/en", "privacy/it", "privacy/pt-BR", "terms/en", "terms/fr-CA"])
    #expect(site.report.locales.map(\.text) == ["en", "fr-CA", "it", "pt-BR"])
  }

  @Test("reads a folder per language, nested ones too")
  func localeFolders() throws {
    let site = try Imported("cs/terms.md", "en/terms.md", "en/privacy/ccpa.md", "it/terms.md")
    #expect(try site.texts == ["privacy-ccpa/en", "terms/cs", "terms/en", "terms/it"])
  }

  @Test("flattens nested folders, whose texts are index or README")
  func indexes() throws {
    let site = try Imported(
      "privacy/index.md", "privacy/regulations/ccpa/index.md", "sla/README.md", "refund.MD")
    #expect(try site.texts == ["privacy-regulations-ccpa/en", "privacy/en", "refund/en", "sla/en"])
  }

  @Test("reads a language before or behind the other words of a name")
  func affixes() throws {
    #expect(
      try Imported("EN-Terms.md", "EN-Privacy.md", "DE-Terms.md").texts == [
        "privacy/en", "terms/de", "terms/en",
      ])
    #expect(try Imported("terms.en.md", "terms.cs.md").texts == ["terms/cs", "terms/en"])
    #expect(
      try Imported("terms_cs.md", "terms.md", "privacy-policy-pt-BR.md", "privacy-policy.md").texts
        == ["privacy-policy/en", "privacy-policy/pt-BR", "terms/cs", "terms/en"])
    #expect(
      try Imported("terms.markdown", "terms.it.markdown", "terms.de.markdown").texts == [
        "terms/de", "terms/en", "terms/it",
      ])
  }

  @Test(
    "takes no word of a name for a language",
    arguments: [
      "terms-of-use", "how-to", "as-is", "opt-in", "what-it-is", "do-not-sell", "no-spam", "privacy-eu",
      "privacy-de",
      "en-route", "cookie-id", "about-us", "policies-hr",
    ])
  func words(name: String) throws {
    #expect(try Imported("\(name).md", "terms.md").texts == ["\(name)/en", "terms/en"].sorted())
  }

  @Test("takes no folder for a language that is more likely a word, and says so")
  func doubtfulFolders() throws {
    let site = try Imported("it/backup.md", "it/security.md", "legal/terms.md")
    #expect(try site.texts == ["it-backup/en", "it-security/en", "legal-terms/en"])
    #expect(
      site.messages(.doubtfulLocale) == ["'it' in 'it/backup.md' was taken for a word, not for a language"])
    #expect(
      try Imported("it/backup.md", "it/security.md", locale: "it").texts == ["backup/it", "security/it"])
  }

  @Test("takes the code of a country for its language where languages stand in its place, or are known")
  func countries() throws {
    let names = try Imported("Privacy_CZ.md", "Privacy_EN.md", "Terms_CZ.md", "Terms_EN.md", "Cookies_CZ.md")
    #expect(try names.texts == ["cookies/cs", "privacy/cs", "privacy/en", "terms/cs", "terms/en"])
    #expect(names.ids(.note) == [])
    let folders = try Imported("cz/terms.md", "en/terms.md", "CZ/privacy.md")
    #expect(try folders.texts == ["privacy/cs", "terms/cs", "terms/en"])
    let named = try Imported("Privacy_CZ.md", "Privacy_EN.md", "terms.md", locale: "cs")
    #expect(try named.texts == ["privacy/cs", "privacy/en", "terms/cs"])
    let alone = try Imported("Privacy_CZ.md", "terms.md")
    #expect(try alone.texts == ["privacy-cz/en", "terms/en"])
  }

  @Test("says so where a language in a name was not taken for one")
  func untakenLanguage() throws {
    let site = try Imported("Privacy_EN.md", "terms.md", locale: "cs")
    #expect(try site.texts == ["privacy-en/cs", "terms/cs"])
    #expect(
      site.messages(.doubtfulLocale) == ["'EN' in 'Privacy_EN.md' was taken for a word, not for a language"])
    #expect(
      site.report.diagnostics.compactMap(\.hint).contains(
        "if it is a language, write it behind a dot, as in 'Privacy.en.md', and import again"))
  }

  @Test(
    "says of a text whose name has another word for a language that it was taken for one in the usual language",
    arguments: [
      ("Privacy_CZ.md", "CZ", "cs"), ("česky/terms.md", "česky", "cs"), ("terms/german.md", "german", "de"),
      ("jp-terms.md", "jp", "ja"), ("terms.cn.md", "cn", "zh"),
    ])
  func mistakenLanguages(file: String, word: String, tag: String) throws {
    let site = try Imported(file, "privacy.md")
    let note = try #require(site.report.diagnostics.first { $0.id == .doubtfulLocale })
    #expect(
      site.messages(.doubtfulLocale) == [
        "'\(word)' in '\(file)' is no tag of a language: the text was taken for one in 'en'"
      ])
    #expect(note.hint == "if it is in '\(tag)', write that in place of '\(word)', and import again")
    #expect(note.severity == .note)
  }

  @Test(
    "says nothing of other words, of the usual language, or of a text whose front matter tells",
    arguments: ["english/terms.md", "terms.md", "cnx.md", "germany/terms.md"])
  func noMistakenLanguages(file: String) throws {
    let site = try Imported([file: "# A\n", "b.md": "---\nlang: cs\n---\n# B\n"])
    #expect(site.messages(.doubtfulLocale).filter { $0.contains("no tag") }.isEmpty)
  }

  @Test("takes regional policies for policies, unless plain languages stand beside them")
  func regions() throws {
    let site = try Imported("privacy.md", "privacy-eu.md", "privacy-ca.md")
    #expect(try site.texts == ["privacy-ca/en", "privacy-eu/en", "privacy/en"])
    #expect(site.messages(.doubtfulLocale).count == 2)
    #expect(
      try Imported("privacy.md", "privacy-de.md", "privacy-ca.md").texts
        == ["privacy/ca", "privacy/de", "privacy/en"])
  }

  @Test("finds the texts of generators")
  func generators() throws {
    // Docusaurus.
    #expect(
      try Imported("docs/terms.md", "i18n/cs/docusaurus-plugin-content-docs/current/terms.md").texts
        == ["terms/cs", "terms/en"])
    // Hugo.
    #expect(
      try Imported("content/en/legal/_index.md", "content/cs/legal/_index.md", "content/en/terms.md").texts
        == ["legal/cs", "legal/en", "terms/en"])
    #expect(
      try Imported("content/terms/index.md", "content/terms/index.cs.md").texts == ["terms/cs", "terms/en"])
    // MkDocs.
    #expect(
      try Imported("docs/index.md", "docs/terms.md", "docs/terms.de.md").texts == [
        "home/en", "terms/de", "terms/en",
      ])
    // Mozilla.
    #expect(
      try Imported(
        "firefox_privacy_notice/en-US.md", "firefox_privacy_notice/de.md", "firefox_privacy_notice/he.md"
      )
      .texts == ["firefox-privacy-notice/de", "firefox-privacy-notice/en-US", "firefox-privacy-notice/he"])
  }

  @Test("takes the folder's own name when its files are named by languages alone")
  func ownName() throws {
    #expect(try Imported("cs.md", "en.md").texts == ["in/cs", "in/en"])
  }

  @Test("takes the language that a text names itself")
  func namedInText() throws {
    let site = try Imported(["podminky.md": "---\nlang: cs\n---\n# Podmínky\n", "terms.md": "# Terms\n"])
    #expect(try site.texts == ["podminky/cs", "terms/en"])
    #expect(try site.read("podminky/policy.yaml") == "authoritative: cs\n")
  }

  @Test("puts the language that was named, or that most texts have, first")
  func defaultLocale() throws {
    #expect(try Imported("a/cs.md", "a/en.md").report.locales.map(\.text) == ["en", "cs"])
    #expect(try Imported("a/cs.md", "a/en.md", "b/cs.md").report.locales.map(\.text) == ["cs", "en"])
    #expect(
      try Imported("a/cs.md", "a/en.md", "b.md", locale: "cs").report.locales.map(\.text) == ["cs", "en"])
    #expect(try Imported("terms.md", locale: "pt-BR").texts == ["terms/pt-BR"])
  }
}
