import Testing

@testable import ListinaContent

@Suite("Raw HTML is taken apart")
struct HTMLTokenizerTests {
  private func kinds(_ html: String) -> [String] {
    Array(html.utf8).withUnsafeBufferPointer { bytes in
      HTMLTokenizer(bytes).map { token in
        let text = String(decoding: bytes[token.range], as: UTF8.self)
        return switch token.kind {
        case .text: "text(\(text))"
        case .comment: "comment"
        case .endTag(let name): "/\(name)"
        case .refused(let refusal): "\(refusal)"
        case .startTag(let tag):
          tag.name
            + tag.attributes.map { attribute in
              " \(attribute.name)"
                + (attribute.value.map { "=[\(String(decoding: bytes[$0], as: UTF8.self))]" } ?? "")
            }.joined() + (tag.isSelfClosing ? " /" : "")
        }
      }
    }
  }

  @Test(
    "as browsers do",
    arguments: [
      ("a<b>c</b >", ["text(a)", "b", "text(c)", "/b"]), ("<BR/>", ["br /"]), ("<br />", ["br /"]),
      ("<a href=/b/>", ["a href=[/b/]"]), ("<a B = 'c>\"' d>", ["a b=[c>\"] d"]),
      ("<a\nb\t=\"\n\">", ["a b=[\n]"]),
      ("a < b </3 </> <3 <", ["text(a < b </3 </> <3 <)"]), ("1<2<b>", ["text(1<2)", "b"]),
      ("<!----><!-- > -- -> <b> -->x", ["comment", "comment", "text(x)"]),
      ("<a b=\"<i>\">", ["a b=[<i>]"]), ("<ž>", ["text(<ž>)"]), ("<a:b c:d>", ["a:b c:d"]),
    ])
  func reads(html: String, kinds: [String]) { #expect(self.kinds(html) == kinds) }

  @Test(
    "and refused where browsers read what is not there, or swallow what is",
    arguments: [
      ("<!-->x -->", "oddComment"), ("<!--->", "oddComment"), ("<!-- a --!> b -->", "oddComment"),
      ("<!-- a", "openComment"), ("<!-- a --", "openComment"), ("<!a>", "declaration"),
      ("<?a?>", "declaration"),
      ("<![CDATA[x]]>", "declaration"), ("<!DOCTYPE html>", "declaration"), ("<a", "openTag"),
      ("<a b=\"c>", "openTag"), ("<a b='", "openTag"), ("<a b=", "openTag"), ("</a", "openTag"),
      ("<a b=>", "malformedTag"), ("<a =b>", "malformedTag"), ("<a \"b\">", "malformedTag"),
      ("<a b=\"c\"d>", "malformedTag"), ("<a b c b>", "malformedTag"), ("<a / b>", "malformedTag"),
      ("<a b=c\"d>", "malformedTag"), ("<a b=`c`>", "malformedTag"), ("<a<b>", "malformedTag"),
      ("</a b>", "malformedTag"), ("</a/>", "malformedTag"),
    ])
  func refuses(html: String, refusal: String) { #expect(kinds(html).first == refusal) }

  @Test("in one go, however hostile", .timeLimit(.minutes(15)))
  func hostile() {
    for piece in ["<", "<a ", "<a b=\"", "<!--", "</", "<a<", "&#", "<!", "<a b=<"] {
      #expect(!kinds(String(repeating: piece, count: 100_000)).isEmpty)
    }
  }

  @Test(
    "with its character references",
    arguments: [
      ("&amp;", "&"), ("&#106;", "j"), ("&#x6A;", "j"), ("&#X6a", "j"), ("&colon;", ":"), ("&Tab;", "\t"),
      ("&copy=1", "&copy=1"), ("&nope;", "&nope;"), ("&", "&"), ("&#;", "&#;"), ("&#1;", "&#1;"),
    ])
  func references(html: String, text: String) {
    let decoded = Array(html.utf8).withUnsafeBufferPointer { CharacterReferences.decode($0) }
    #expect(String(decoding: decoded, as: UTF8.self) == text)
  }
}
