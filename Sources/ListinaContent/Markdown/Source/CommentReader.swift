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
      // One that begins its line may hold anything; what code holds, or an empty line parts, is none.
      if beginsBlock(start, in: text) || isCode(start, in: text) { continue }
      guard !holdsEmptyLine(text[offset..<end]) else { continue }
      marks += dashes(in: offset..<end, of: text)
      offset = end + closing.count
    }
    return marks
  }

  /// Whether a comment is a block of its own: it begins its line, and not as far in as code.
  private static func beginsBlock(_ start: Int, in text: ArraySlice<UInt8>) -> Bool {
    let blanks = text[..<start].reversed().prefix(while: MarkdownBytes.isBlank)
    return blanks.count < 4 && !blanks.contains(UInt8(ascii: "\t"))
      && MarkdownBytes.beginsLine(start, in: text)
  }

  /// Whether backquotes stand around a place on its line.
  private static func isCode(_ place: Int, in text: ArraySlice<UInt8>) -> Bool {
    let tick = UInt8(ascii: "`")
    var offset = (text[..<place].lastIndex(of: UInt8(ascii: "\n")) ?? text.startIndex - 1) + 1
    while offset < place, let start = ByteSearch.first(tick, in: text[offset..<place]) {
      let length = text[start...].prefix { $0 == tick }.count
      offset = start + length
      var end = offset
      while let next = text[end...].prefix(while: { $0 != UInt8(ascii: "\n") }).firstIndex(of: tick) {
        let run = text[next...].prefix { $0 == tick }.count
        end = next + run
        guard run == length else { continue }
        if next > place { return true }
        offset = end
        break
      }
    }
    return false
  }

  private static func holdsEmptyLine(_ text: ArraySlice<UInt8>) -> Bool {
    var offset = text.startIndex
    while let end = ByteSearch.first(UInt8(ascii: "\n"), in: text[offset...]) {
      offset = end + 1
      let visible = text[offset...].first { !MarkdownBytes.isIndentation($0) }
      if visible == UInt8(ascii: "\n") { return true }
    }
    return false
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
