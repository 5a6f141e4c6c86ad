import ListinaContent
import ListinaModel
import Testing

@Suite("Quoted text")
struct QuotedTextTests {
  @Test(
    "is read as the text that it was",
    arguments: [
      "", "plain", "O'Neil \"X\": # \\", "a\nb\tc", "\u{2028}\u{2029}\u{FEFF}", "日本 – {a} 👩‍👩‍👧", " spaces ",
    ])
  func isRead(text: String) throws {
    let quoted = QuotedText.yaml(text)
    #expect(!quoted.contains { $0.isNewline })
    let (value, diagnostics) = readYAML("a: \(quoted) # comment\n")
    #expect(diagnostics.lines == [])
    guard case .mapping(let entries) = try #require(value).content,
      case .scalar(let read, _) = try #require(entries.first).value.content
    else {
      Issue.record("\(quoted) is no text")
      return
    }
    #expect(read.unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test("escapes what would end the line, or cannot be seen")
  func escapes() {
    #expect(QuotedText.yaml("\"a\\\n\t\u{7}\u{2028}") == #""\"a\\\n\t\x07\u2028""#)
  }
}
