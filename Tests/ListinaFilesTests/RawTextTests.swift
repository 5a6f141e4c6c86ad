import ListinaFiles
import Testing

@Suite struct RawTextTests {
  @Test(
    "finds the place on disk of every offset of the text",
    arguments: [
      "", "a", "a\nb\n", "a\r\nb\r\n\r\nc", "\u{FEFF}a\r\nb", "a\rb\r\nc\n", "\u{FEFF}", "\r\n", "é\r\n\r\né",
    ])
  func places(raw: String) {
    let text = RawText(Array(raw.utf8))
    #expect(
      String(decoding: text.text, as: UTF8.self)
        == raw.replacing("\u{FEFF}", with: "")
        .replacing("\r\n", with: "\n").replacing("\r", with: "\n"))
    for offset in text.text.indices {
      let byte = text.raw[text.rawOffset(offset)]
      #expect(byte == text.text[offset] || (byte == 0x0D && text.text[offset] == 0x0A))
    }
    #expect(text.rawOffset(text.text.count) == text.raw.count)
  }

  @Test("what is put in has the ends of lines of the file", arguments: ["\n", "\r\n", "\r"])
  func written(end: String) {
    let text = RawText(Array("a\(end)b".utf8))
    #expect(text.written("c\nd\n") == Array("c\(end)d\(end)".utf8))
    #expect(RawText([]).written("c\nd") == Array("c\nd".utf8))
  }
}
