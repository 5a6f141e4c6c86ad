/// What the bytes of Markdown are to those that read it beside libcmark; ``HTMLBytes`` are those of HTML.
enum MarkdownBytes {
  /// A space or a tab, which part the words of a line (CommonMark 0.30, section 2.1).
  static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  /// What may stand before the first word of a line: blanks, and the signs of quotes.
  static func isIndentation(_ byte: UInt8) -> Bool { isBlank(byte) || byte == UInt8(ascii: ">") }

  /// White space of any kind, ends of lines included.
  static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte) }

  /// Whether nothing stands before an offset on its line but blanks and the signs of quotes.
  static func beginsLine(_ offset: Int, in text: ArraySlice<UInt8>) -> Bool {
    var start = offset
    while start > text.startIndex, isIndentation(text[start - 1]) { start -= 1 }
    return start == text.startIndex || text[start - 1] == UInt8(ascii: "\n")
  }

  /// A piece of a line without the blanks around it.
  static func trimmed(_ piece: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let piece = piece.drop(while: isBlank)
    return piece.dropLast(piece.reversed().prefix(while: isBlank).count)
  }
}
