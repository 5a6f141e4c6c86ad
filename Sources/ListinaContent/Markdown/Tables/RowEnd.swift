/// Lines that a paragraph takes in, and that end a table (CommonMark 0.30, sections 4.1 and 4.6): with those at which a
/// paragraph ends as well, libcmark has ended it before.
///
/// A list that begins with another number than 1, or with an empty item, would end a table on GitHub too. Here it is a row,
/// with a warning: what follows was read without it.
enum RowEnd {
  /// Whether a line of a table's paragraph ends the table; it has no blanks around it and is not indented like code.
  static func isAt(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first else { return true }
    switch first {
    // Under a table that is no underline of a heading.
    case UInt8(ascii: "-"): return line.count > 2 && line.allSatisfy { $0 == first }
    case UInt8(ascii: "|"): return line.count == 1
    case UInt8(ascii: "<"): return isTag(line)
    default: return false
    }
  }

  /// Whether a line begins a list.
  static func isList(_ line: ArraySlice<UInt8>) -> Bool {
    let marker = LineCursor.lengthOfMarker(line)
    return marker > 0 && line.dropFirst(marker).first.map(MarkdownBytes.isBlank) != false
  }

  /// A tag that has its line to itself begins a block of HTML.
  static func isTag(_ line: ArraySlice<UInt8>) -> Bool {
    line.withUnsafeBufferPointer { bytes in
      var tokens = HTMLTokenizer(bytes)
      guard let token = tokens.next(), token.range.upperBound == bytes.count else { return false }
      switch token.kind {
      case .startTag(let tag): return isName(tag.name)
      case .endTag(let name): return isName(name)
      default: return false
      }
    }
  }

  private static func isName(_ name: String) -> Bool {
    name.utf8.allSatisfy { HTMLBytes.isLetter($0) || HTMLBytes.isDigit($0) || $0 == UInt8(ascii: "-") }
  }
}
