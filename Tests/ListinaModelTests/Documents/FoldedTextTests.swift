import ListinaModel
import Testing

@Suite("Folded text")
struct FoldedTextTests {
  @Test(
    "drops case and the diacritics of Latin letters",
    arguments: [
      ("Kontaktní údaje", "kontaktni udaje"), ("PŘÍLIŠ ŽLUŤOUČKÝ KŮŇ", "prilis zlutoucky kun"),
      ("Straße", "strasse"), ("Ærøskøbing", "aeroskobing"), ("Łódź", "lodz"), ("Điều khoản", "dieu khoan"),
      ("Cafe\u{301}", "cafe"), ("İstanbul", "istanbul"), ("Œuvre", "oeuvre"), ("Þórður", "thordur"),
      ("A–1", "a–1"),
    ])
  func folds(text: String, folded: String) {
    #expect(FoldedText.fold(text) == folded)
  }

  @Test("leaves letters of other scripts whole", arguments: ["गोपनीयता", "سياسة", "й", "ά", "条款"])
  func leaves(text: String) {
    #expect(FoldedText.fold(text) == text)
  }
}
