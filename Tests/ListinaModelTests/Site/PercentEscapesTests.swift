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
    "are added to whole addresses where these need them, and not again",
    arguments: [
      ("https://e.com/a%20b?x=[1]#y", "https://e.com/a%20b?x=[1]#y"),
      ("https://e.com/ž\"<", "https://e.com/%C5%BE%22%3C"),
      ("a b", "a%20b"), ("", ""),
    ])
  func addresses(address: String, encoded: String) {
    #expect(PercentEscapes.encode(address: address) == encoded)
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
