import ListinaModel
import Testing

@Suite("Edits of a text")
struct TextEditsTests {
  private func document() -> Document {
    var document = Document()
    document.html.append("a b ")
    document.html.leave(.reference(0))
    document.html.append("c &quot;d")
    document.html.leave(.headingID(0))
    document.blocks = [Block(.paragraph, html: 0..<4, line: 1), Block(.paragraph, html: 4..<13, line: 2)]
    return document
  }

  @Test("keep slots and blocks where they were in the text")
  func places() {
    var document = document()
    var edits = TextEdits()
    edits.replace(1..<2, with: "--")
    edits.replace(3..<4, with: "+++")
    edits.replace(6..<12, with: "'")
    document.apply(edits)
    #expect(String(decoding: document.html.bytes, as: UTF8.self) == "a--b+++c 'd")
    #expect(document.html.slots.map(\.offset) == [7, 11])
    #expect(document.blocks.map(\.html) == [0..<7, 7..<11])
  }

  @Test("leave a text as it is when there are none")
  func none() {
    var document = document()
    document.apply(TextEdits())
    #expect(document.html.bytes == self.document().html.bytes)
    #expect(document.html.slots.map(\.offset) == [4, 13])
  }
}
