import Testing

@testable import ListinaContent

@Suite("Anchor names")
struct AnchorNamesTests {
  @Test(
    "are made of a heading's words, in any script",
    arguments: [
      ("Kontaktní údaje", "kontaktni-udaje"), ("1. Co sbíráme?", "1-co-sbirame"), ("A – B / C", "a-b-c"),
      ("Straße", "strasse"), ("个人信息", "个人信息"), ("Личные данные", "личные-данные"),
      ("सूचना", "सूचना"), ("  (a)  ", "a"), ("…", "section"), ("", "section"), ("🍪", "section"),
      ("it's", "it-s"), ("a_b", "a-b"), ("<b>\"&", "b"),
    ])
  func names(heading: String, name: String) {
    var names = AnchorNames()
    #expect(names.name(for: heading) == name)
  }

  @Test(
    "are never those of the theme",
    arguments: [
      ("L-dopa", "section-l-dopa"), ("Cookie notice", "section-cookie-notice"), ("Law", "law"),
      ("Cookie notices", "cookie-notices"),
    ])
  func reserved(heading: String, name: String) {
    var names = AnchorNames()
    #expect(names.name(for: heading) == name)
  }

  @Test("are unique in a text, also where a heading has the name that another was given")
  func unique() {
    var names = AnchorNames()
    let headings = ["A", "A", "A 2", "a", "Á", "A-2"]
    #expect(headings.map { names.name(for: $0) } == ["a", "a-2", "a-2-2", "a-3", "a-4", "a-2-3"])
  }
}
