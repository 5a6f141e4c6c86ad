import ListinaModel
import ListinaSamples
import Testing

@Suite("Files of a policy folder")
struct PolicyFilesTests {
  @Test(
    "warns about files that mean nothing, and refuses locales in another spelling",
    arguments: [
      (
        "notes.md",
        "warning[unknown-file]: unknown file 'content/privacy/notes.md' (texts are named by their locale, as in 'cs.md'; images go into media/)"
      ),
      (
        "policy.yml",
        "warning[unknown-file]: unknown file 'content/privacy/policy.yml' (rename it to 'policy.yaml')"
      ),
      (
        "logo.png",
        "warning[unknown-file]: unknown file 'content/privacy/logo.png' (texts are named by their locale, as in 'cs.md'; images go into media/)"
      ),
      (
        "en.mdd", "warning[unknown-file]: unknown file 'content/privacy/en.mdd' (rename it to 'en.md')"
      ),
      ("en_GB.md", "error[unknown-locale]: unknown locale 'en_GB' (rename the file to 'en-GB.md')"),
      (
        "cz.md",
        "error[unknown-locale]: unknown locale 'cz': that is the code of a country (rename the file to 'cs.md')"
      ),
      ("PL.md", "error[unknown-locale]: unknown locale 'PL' (rename the file to 'pl.md')"),
      (
        "pl.markdown",
        "warning[unknown-file]: unknown file 'content/privacy/pl.markdown' (rename it to 'pl.md')"
      ),
      ("pl.txt", "warning[unknown-file]: unknown file 'content/privacy/pl.txt' (rename it to 'pl.md')"),
      ("EN.MD", "warning[unknown-file]: unknown file 'content/privacy/EN.MD' (rename it to 'en.md')"),
      (
        "privacy.pl.md",
        "warning[unknown-file]: unknown file 'content/privacy/privacy.pl.md' (rename it to 'pl.md')"
      ),
      (
        "privacy_en.md",
        "warning[unknown-file]: unknown file 'content/privacy/privacy_en.md' (rename it to 'en.md')"
      ),
      (
        "pl/privacy.md",
        "warning[unknown-file]: unknown file 'content/privacy/pl/privacy.md' (move it to 'content/privacy/pl.md')"
      ),
      (
        "texts/pl.md",
        "warning[unknown-file]: unknown file 'content/privacy/texts/pl.md' (move it to 'content/privacy/pl.md')"
      ),
      (
        "de.md",
        "warning[unlisted-locale]: 'content/privacy/de.md' is not published: the site has no locale 'de' (add 'de' to 'locales' in content/site.yaml)"
      ),
    ])
  func files(name: String, complaint: String) throws {
    let sample = try CatalogSample(["content/privacy/\(name)": "# A"])
    #expect(sample.report == ["content/privacy/\(name): " + complaint])
    #expect(sample.policy?.editions.count ?? 1 == 1)
  }

  @Test("passes over notes for people, dotfiles and the files of the site's folders")
  func ignores() throws {
    let sample = try CatalogSample([
      "content/privacy/README.md": "# Notes", "content/README.md": "x", "content/privacy/.cs.md.swp": "x",
      "content/.git/config": "x", "content/static/.well-known/security.txt": "x",
      "content/static/README.md": "x",
    ])
    #expect(sample.report == [])
    #expect(sample.catalog?.staticFiles.keys.sorted() == [".well-known/security.txt", "README.md"])
  }

  @Test(
    "knows the other files of content/",
    arguments: [
      ("site.yml", "unknown file 'content/site.yml' (rename it to 'site.yaml')"),
      ("cookie.yaml", "unknown file 'content/cookie.yaml' (rename it to 'cookies.yaml')"),
      (
        "logo.png",
        "unknown file 'content/logo.png' (texts go into a folder for each policy; other files go into content/static/)"
      ),
    ])
  func otherFiles(name: String, complaint: String) throws {
    let sample = try CatalogSample(["content/\(name)": ""])
    #expect(sample.report == ["content/\(name): warning[unknown-file]: " + complaint])
  }

  @Test(
    "says where a text belongs that stands in a folder of its language, or in none",
    arguments: [
      (
        "content/pl/privacy.md",
        "content/pl: error[invalid-id]: 'content/pl' is named by a language: there is a folder for each policy (move 'content/pl/privacy.md' to 'content/privacy/pl.md', and add 'pl' to 'locales' in content/site.yaml)"
      ),
      (
        "content/en/Terms of use.md",
        "content/en: error[invalid-id]: 'content/en' is named by a language: there is a folder for each policy (move 'content/en/Terms of use.md' to 'content/terms-of-use/en.md')"
      ),
      (
        "content/pl.md",
        "content/pl.md: warning[unknown-file]: unknown file 'content/pl.md' (move it into the folder of its policy, as in 'content/privacy/pl.md')"
      ),
      (
        "content/privacy.pl.md",
        "content/privacy.pl.md: warning[unknown-file]: unknown file 'content/privacy.pl.md' (move it into the folder of its policy, as in 'content/privacy/pl.md')"
      ),
    ])
  func strays(name: String, complaint: String) throws {
    #expect(try CatalogSample([name: "# Text"]).report == [complaint])
  }

  @Test("makes a text that is named wrongly one mistake: it is not missing too, nor is its language")
  func misnamed() throws {
    let sample = try CatalogSample(only: [
      "content/site.yaml": CatalogSample.site, "content/privacy/cz.md": "# A",
    ])
    #expect(sample.report.count == 1 && sample.report.first?.contains("rename the file to 'cs.md'") == true)
    let listed = try CatalogSample([
      "content/site.yaml": CatalogSample.site.replacing("[cs, en]", with: "[cz, en]"),
      "content/privacy/en.md": "# A",
    ])
    #expect(
      listed.report.count == 1 && listed.report.first?.contains("that is the code of a country") == true)
  }

  @Test("names a text by its language's tag in the site, where its own is a former one")
  func former() throws {
    let sample = try CatalogSample([
      "content/site.yaml": CatalogSample.site.replacing("[cs, en]", with: "[cs, he]"),
      "content/privacy/iw.md": "# A",
    ])
    #expect(
      sample.report == [
        "content/privacy/iw.md: warning[unlisted-locale]: 'content/privacy/iw.md' is not published: the site has no locale 'iw' (rename it to 'he.md', as the site calls this language)"
      ])
  }
}
