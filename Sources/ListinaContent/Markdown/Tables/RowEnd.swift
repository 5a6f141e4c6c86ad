/// Lines that a paragraph takes in, and that end a table (CommonMark 0.30, sections 4.1, 4.6 and 5.2): with those at which
/// a paragraph ends as well, libcmark has ended it before.
enum RowEnd {
  /// Whether a line of a table's paragraph begins another block; it has no blanks around it and is not indented like code.
  static func isAt(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first else { return true }
    switch first {
    case UInt8(ascii: "-"):
      // Under a table that is no underline of a heading.
      return line.count != 2 && line.allSatisfy { $0 == first }
    case UInt8(ascii: "*"), UInt8(ascii: "+"): return line.count == 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let marker = LineCursor.lengthOfMarker(line)
      return marker > 0 && line.dropFirst(marker).first.map(MarkdownBytes.isBlank) != false
    case UInt8(ascii: "|"): return line.count == 1
    case UInt8(ascii: "<"): return isTag(line)
    default: return false
    }
  }

  /// A tag that has its line to itself begins a block of HTML.
  private static func isTag(_ line: ArraySlice<UInt8>) -> Bool {
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
