import ListinaModel

/// Finds comments in the midst of a line that CommonMark takes for text, and would show to every reader.
///
/// CommonMark (0.30, section 6.6) knows no comment that holds `--`, ends in `--->`, or goes on after an empty line. The dashes get
/// marks, and so does the beginning of a comment that cannot be one. Comments that begin a line may hold anything as it is.
enum CommentReader {
  private static let opening = Array("<!--".utf8)
  private static let closing = Array("-->".utf8)

  static func marks(in text: ArraySlice<UInt8>) -> [SourceScanner.Mark] {
    var marks: [SourceScanner.Mark] = []
    var offset = text.startIndex
    while let start = ByteSearch.first(opening, in: text[offset...]) {
      offset = start + opening.count
      guard !beginsLine(start, in: text), !SourceScanner.isEscaped(start, in: text),
        text[offset...].first != UInt8(ascii: ">"), !text[offset...].starts(with: "->".utf8)
      else { continue }
      guard let end = end(ofCommentFrom: offset, in: text) else {
        marks.append(mark(.openComment, start..<offset, in: text))
        continue
      }
      marks += dashes(in: offset..<end, of: text)
      offset = end + closing.count
    }
    return marks
  }

  /// A comment that begins its line is a block of its own, whatever stands in it.
  private static func beginsLine(_ start: Int, in text: ArraySlice<UInt8>) -> Bool {
    var offset = start
    while offset > text.startIndex, " \t>".utf8.contains(text[offset - 1]) { offset -= 1 }
    return offset == text.startIndex || text[offset - 1] == UInt8(ascii: "\n")
  }

  /// Where `-->` begins, unless another comment or an empty line comes first.
  private static func end(ofCommentFrom start: Int, in text: ArraySlice<UInt8>) -> Int? {
    var offset = start
    while offset < text.endIndex {
      switch text[offset] {
      case UInt8(ascii: "-") where text[offset...].starts(with: closing): return offset
      case UInt8(ascii: "<") where text[offset...].starts(with: opening): return nil
      case UInt8(ascii: "\n"):
        let next = text[(offset + 1)...].first { !" \t>".utf8.contains($0) }
        if next == nil || next == UInt8(ascii: "\n") { return nil }
      default: break
      }
      offset += 1
    }
    return nil
  }

  /// Two dashes and more, and any before the end.
  private static func dashes(in range: Range<Int>, of text: ArraySlice<UInt8>) -> [SourceScanner.Mark] {
    var marks: [SourceScanner.Mark] = []
    var offset = range.lowerBound
    while let start = text[offset..<range.upperBound].firstIndex(of: UInt8(ascii: "-")) {
      let end = text[start..<range.upperBound].firstIndex { $0 != UInt8(ascii: "-") } ?? range.upperBound
      if end - start > 1 || end == range.upperBound { marks.append(mark(.dashes, start..<end, in: text)) }
      offset = end
    }
    return marks
  }

  private static func mark(
    _ kind: SourceScanner.Mark.Kind, _ range: Range<Int>, in text: ArraySlice<UInt8>
  ) -> SourceScanner.Mark {
    SourceScanner.Mark(kind: kind, written: String(decoding: text[range], as: UTF8.self), range: range)
  }
}
