import Foundation
import ListinaModel
import ListinaSamples
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
      // Slovak, German, Vietnamese, Turkish
      ("Ďalšie údaje ľudí", "dalsie-udaje-ludi"), ("Über Größe", "uber-grosse"), ("Điều khoản", "dieu-khoan"),
      ("İletişim ve ışık", "iletisim-ve-isik"),
      // Greek, Cyrillic
      ("Πολιτική απορρήτου", "πολιτική-απορρήτου"), ("Політика їжаків", "політика-їжаків"),
      // Arabic and Hebrew with the signs of their vowels, Persian with an unseen sign between letters
      ("سِيَاسَة", "سِيَاسَة"), ("שָׁלוֹם", "שָׁלוֹם"), ("می\u{200C}خواهم", "میخواهم"),
      // Hindi, Thai, Japanese, Korean
      ("गोपनीयता नीति", "गोपनीयता-नीति"), ("นโยบาย ข้อมูล", "นโยบาย-ข้อมูล"), ("プライバシー　ポリシー", "プライバシー-ポリシー"),
      ("개인정보 처리방침", "개인정보-처리방침"),
      ("2025", "2025"), ("⚠\u{FE0F} Warning", "warning"), ("❤\u{FE0F}", "section"),
      ("1\u{FE0F}\u{20E3} One", "1-one"),
      ("soft\u{AD}hyphen", "softhyphen"), ("x²", "x²"),
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

  @Test(
    "have the same bytes however their letters are composed",
    arguments: [
      "\u{1112}\u{1161}\u{11AB}", "\u{438}\u{306}", "\u{3B1}\u{301}", "e\u{301}", "\u{915}\u{93C}",
      "\u{D55C}",
    ])
  func composed(heading: String) {
    var names = AnchorNames()
    var others = AnchorNames()
    let name = names.name(for: heading)
    let other = others.name(for: heading.precomposedStringWithCanonicalMapping)
    #expect(Array(name.utf8) == Array(other.utf8))
  }

  private func document(_ headings: [(text: String, id: String?)], anchors: [(String, Int)] = []) -> Document
  {
    var document = Document()
    for (index, (text, id)) in headings.enumerated() {
      var heading = Heading(
        level: 2, text: text, id: id ?? "", place: SourcePlace("f.md", line: index * 10 + 1))
      heading.hasExplicitID = id != nil
      document.headings.append(heading)
    }
    document.anchors = anchors.map { Anchor($0.0, at: SourcePlace("f.md", line: $0.1, column: 1)) }
    return document
  }

  @Test("give way to ids that the writer gave, also to those that stand later")
  func explicit() {
    var document = document(
      [("Payment", nil), ("Prices", "payment"), ("Refunds", nil), ("Payment", nil)],
      anchors: [("refunds", 35)])
    #expect(AnchorNames.assign(to: &document).report == [])
    #expect(document.headings.map(\.id) == ["payment-1", "payment", "refunds-1", "payment-2"])
  }

  @Test("that the writer gave twice are an error at the second place")
  func duplicates() {
    var document = document([("A", "x"), ("B", nil), ("C", "x")], anchors: [("x", 15), ("y", 2), ("y", 1)])
    #expect(
      AnchorNames.assign(to: &document).report == [
        "f.md:2:1: error[duplicate-id]: the id 'y' is taken: line 1 has it too (give one of them another id)",
        "f.md:15:1: error[duplicate-id]: the id 'x' is taken: line 1 has it too (give one of them another id)",
        "f.md:21: error[duplicate-id]: the id 'x' is taken: line 1 has it too (give one of them another id)",
      ])
  }

  @Test("are never those of themes, numbered or not")
  func themes() {
    var names = AnchorNames()
    #expect(
      ["L", "l", "l 1", "Cookie notice"].map { names.name(for: $0) }
        == ["section-l", "section-l-1", "section-l-1-1", "section-cookie-notice"])
  }

  @Test("are unique in a text, also where a heading has the name that another was given")
  func unique() {
    var names = AnchorNames()
    let headings = ["A", "A", "A 1", "a", "Á", "A-1"]
    #expect(headings.map { names.name(for: $0) } == ["a", "a-1", "a-1-1", "a-2", "a-3", "a-1-2"])
  }
}
