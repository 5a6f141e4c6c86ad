import ListinaModel
import ListinaSamples
import Testing

@testable import ListinaImport

@Suite("Names of policies") struct NameTests {
  private let long = "a-very-long-name-of-a-folder-that-holds-texts"

  @Test("leaves folders out of all ids when some would be too long, and cuts where that does not help")
  func tooLong() throws {
    let site = try Imported("\(long)/terms-of-service-for-customers.md", "other/privacy.md")
    #expect(try site.texts == ["privacy/en", "terms-of-service-for-customers/en"])
    #expect(site.ids(.note) == ["renamed-policy"])
    let cut = try Imported("\(long)-\(long).md")
    #expect(try cut.texts == ["a-very-long-name-of-a-folder-that-holds-texts-a-very-long-name/en"])
    let clash = try Imported("a/\(long)-terms-of-service.md", "b/\(long)-terms-of-service.md")
    #expect(try clash.texts.count == 2)
  }

  @Test("numbers names that are taken, renames reserved ones, and says so")
  func collisions() throws {
    let site = try Imported("privacy/cookies.md", "privacy-cookies.md", "static.md", "条款.md", "changes.md")
    #expect(
      try site.texts
        == [
          "changes-policy/en", "policy/en", "privacy-cookies-2/en", "privacy-cookies/en", "static-policy/en",
        ])
    #expect(site.ids(.note) == ["renamed-policy", "renamed-policy", "renamed-policy", "renamed-policy"])
  }

  @Test("makes a policy of its own of a second text in one language")
  func secondText() throws {
    let site = try Imported("terms.md", "terms.en.md")
    #expect(try site.texts == ["terms-2/en", "terms/en"])
    #expect(
      site.messages(.renamedPolicy) == [
        "'terms.md' and 'terms.en.md' are both 'terms' in 'en': the first became a policy of its own"
      ])
  }

  @Test("leaves a README out beside the text of its folder")
  func readmeBesideIndex() throws {
    let site = try Imported("terms/index.md", "terms/README.md")
    #expect(try site.texts == ["terms/en"])
    #expect(
      site.messages(.notImported) == ["'terms/README.md' is left out: 'terms/index.md' is the folder's text"])
  }

  @Test("makes a policy of the text of the whole folder only if it says something")
  func home() throws {
    let links = try Imported([
      "index.md": "# Policies\n\n- [Terms](terms.md)\n", "terms.md": "[All](index.md)\n",
    ])
    #expect(try links.texts == ["terms/en"])
    #expect(try links.read("terms/en.md") == "[All](../)\n")
    let words = try Imported([
      "index.md": "# Policies\n\nRead [them](terms.md).\n", "terms.md": "[All](./)\n",
    ])
    #expect(try words.texts == ["home/en", "terms/en"])
    #expect(try words.read("terms/en.md") == "[All](../home/)\n")
  }

  @Test("guesses the kind from names that leave no doubt")
  func kinds() throws {
    let site = try Imported("privacy-policy.md", "terms-of-service.md", "privacy-shield.md")
    #expect(try site.read("privacy-policy/policy.yaml") == "kind: privacy\n")
    #expect(try site.read("terms-of-service/policy.yaml") == "kind: terms\n")
    #expect(throws: (any Error).self) { try site.read("privacy-shield/policy.yaml") }
  }
}
