import ListinaModel
import Testing

@Suite("Nearest name")
struct NearestNameTests {
  @Test(
    "finds what was likely meant",
    arguments: [
      ("tittle", "title"), ("titel", "title"), ("Slug", "slug"), ("descripton", "description"),
      ("base_url", "baseURL"),
    ])
  func finds(written: String, meant: String) {
    let names = ["title", "slug", "description", "extra", "baseURL"]
    #expect(NearestName.find(written, among: names) == meant)
  }

  @Test("says nothing when nothing is close", arguments: ["author", "x", ""])
  func findsNothing(written: String) {
    #expect(NearestName.find(written, among: ["title", "slug", "description"]) == nil)
  }

  @Test("prefers the name that begins alike for longer")
  func prefersBeginnings() {
    #expect(NearestName.find("Europe/Praha", among: ["Europe/Paris", "Europe/Prague"]) == "Europe/Prague")
  }

  @Test("does not take short names for each other", arguments: ["a", "cs"])
  func shortNames(name: String) {
    #expect(NearestName.find(name, among: ["b", "sk"]) == nil)
  }

  @Test("takes the first in alphabetical order on a tie")
  func breaksTies() {
    #expect(NearestName.find("bat", among: ["hat", "cat"]) == "cat")
  }
}
