import ListinaModel

/// Makes sure that no comment is shown.
///
/// CommonMark (0.30, section 6.6) knows no comment that holds `--`, that ends in `--->`, or that another block or an empty line parts; it
/// takes them for text, and would show them to every reader. So the dashes in comments get marks, and a mark of its
/// own follows each `<!--`: in a comment it goes with it, in code nothing stands for it, and where it comes back in a
/// text, a comment would be on the page.
enum CommentReader {
  static let opening = Array("<!--".utf8)
  static let closing = Array("-->".utf8)

  static func marks(in text: ArraySlice<UInt8>) -> [SourceScanner.Mark] {
    var marks: [SourceScanner.Mark] = []
    var offset = text.startIndex
    while let start = ByteSearch.first(opening, in: text[offset...]) {
      offset = start + opening.count
      // HTML takes `<!-->` and `<!--->` for whole comments.
      guard !SourceScanner.isEscaped(start, in: text), text[offset...].first != UInt8(ascii: ">"),
        !text[offset...].starts(with: "->".utf8)
      else { continue }
      marks.append(mark(.comment, offset..<offset, in: text))
      let next = ByteSearch.first(opening, in: text[offset...]) ?? text.endIndex
      guard let end = ByteSearch.first(closing, in: text[offset..<next]) else { continue }
      marks += dashes(in: offset..<end, of: text)
      offset = end + closing.count
    }
    return marks
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
