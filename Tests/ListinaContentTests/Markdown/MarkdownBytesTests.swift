import Testing

@testable import ListinaContent

@Suite("Bytes of Markdown and of HTML")
struct MarkdownBytesTests {
  @Test("are blank, indentation or white space, each in its own sense")
  func spaces() {
    func bytes(_ isOne: (UInt8) -> Bool) -> [UInt8] { (0...255).filter(isOne) }
    #expect(bytes(MarkdownBytes.isBlank) == [0x09, 0x20])
    #expect(bytes(MarkdownBytes.isIndentation) == [0x09, 0x20, 0x3E])
    #expect(bytes(MarkdownBytes.isSpace) == [0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20])
    // HTML knows the form feed (13.2.5.32), and no vertical tab.
    #expect(bytes(HTMLBytes.isSpace) == [0x09, 0x0A, 0x0C, 0x0D, 0x20])
  }

  @Test(
    "are left without blanks around them, at their indices",
    arguments: [
      ("", 3..<3), (" \t", 5..<5), ("a", 3..<4), (" a b\t ", 4..<7), ("a\n ", 3..<5), ("\u{C}", 3..<4),
    ])
  func trimmed(text: String, range: Range<Int>) {
    let bytes = Array("xxx".utf8) + Array(text.utf8)
    let trimmed = MarkdownBytes.trimmed(bytes[3...])
    #expect(trimmed == bytes[range])
    #expect(trimmed.isEmpty || trimmed.startIndex == range.lowerBound)
  }
}
