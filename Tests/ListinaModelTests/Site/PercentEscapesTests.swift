import ListinaModel
import Testing

@Suite("Percent escapes")
struct PercentEscapesTests {
  @Test(
    "stand for what they encode",
    arguments: ["", "a/b.pdf", "a b", "100%", "%20", "ž/#?", "a\u{7F}\n", "[]{}|\\^`<>\""])
  func roundTrip(text: String) {
    let encoded = PercentEscapes.encode(text)
    #expect(PercentEscapes.decode(encoded) == text)
    #expect(encoded.utf8.allSatisfy { (0x21..<0x7F).contains($0) })
  }

  @Test(
    "are left as they are where they make no text",
    arguments: [
      ("%", "%"), ("%2", "%2"), ("%zz", "%zz"), ("%+1", "%+1"), ("%FF", "%FF"), ("%C5%BE%2f", "ž/"),
      ("%%20", "% "),
    ])
  func broken(text: String, decoded: String) {
    #expect(PercentEscapes.decode(text) == decoded)
  }
}

@Suite("Footer link")
struct FooterLinkTests {
  @Test(
    "is split into the path that is meant and what comes after it",
    arguments: [
      ("/", "", ""), ("/cs/#a", "cs/", "#a"), ("/a%20b.pdf?x=%20", "a b.pdf", "?x=%20"),
      ("/a%23b", "a#b", ""),
    ])
  func splits(href: String, path: String, suffix: String) {
    #expect(FooterLink.split(href) == (path, suffix))
  }
}
