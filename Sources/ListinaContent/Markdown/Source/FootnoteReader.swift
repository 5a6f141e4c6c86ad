import ListinaModel

/// Finds where footnotes would be written: `[^1]: words`.
///
/// CommonMark takes a note of one word for the definition of a link, takes it out of the text, and makes links to that word of
/// all `[^1]`. A mark after the bracket keeps such a note a text.
enum FootnoteReader {
  /// Labels are no longer than this many bytes.
  private static let longestLabel = 200

  static func marks(in text: ArraySlice<UInt8>) -> [SourceScanner.Mark] {
    guard ByteSearch.contains(UInt8(ascii: "^"), in: text) else { return [] }
    return ByteSearch.offsets(of: (UInt8(ascii: "]"), UInt8(ascii: ":")), in: text).compactMap { end in
      guard beginsNote(label(before: end, in: text)) else { return nil }
      return SourceScanner.Mark(kind: .footnote, written: "", range: (end + 1)..<(end + 1))
    }
  }

  /// What stands between the brackets, with the first one.
  private static func label(before end: Int, in text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var start = end
    while start > text.startIndex, end - start < longestLabel {
      start -= 1
      switch text[start] {
      case UInt8(ascii: "["): return text[start..<end]
      case UInt8(ascii: "]"), UInt8(ascii: "\n"): return []
      default: continue
      }
    }
    return []
  }

  private static func beginsNote(_ label: ArraySlice<UInt8>) -> Bool {
    label.count > 2 && label[label.startIndex + 1] == UInt8(ascii: "^")
  }
}
