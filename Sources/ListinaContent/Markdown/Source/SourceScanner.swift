import ListinaModel

/// Prepares a text for libcmark: puts a mark in the place of what CommonMark does not know, and remembers what stood there.
///
/// Character references to the noncharacters that marks are made of get marks too, so that no text can forge one.
struct SourceScanner {
  /// A text that libcmark can read, and what its marks stand for.
  struct Scan {
    var bytes: ArraySlice<UInt8>
    var marks: [Mark] = []
    /// Where each mark begins in `bytes`.
    var starts: [Int] = []
    /// How many bytes of the file stand before what was scanned, if that was copied.
    var fileOffset = 0
  }

  /// What a mark stands for.
  struct Mark {
    enum Kind: Equatable {
      /// `{{name}}`, with what stands between the braces, without the spaces around it.
      case variable(String)
      /// `<{{name}}>`, a link to an address that a variable holds.
      case autolink(String)
      /// `{{` without `}}` after it.
      case opening
      /// `&#xFDD0;` and its like.
      case reference(Unicode.Scalar)
      /// `{: … }` or `{#…}`.
      case attributes(Standing)
      /// `{% … %}`, which another generator would have understood.
      case foreignTag
      /// Dashes in a comment.
      case dashes
      /// Behind `<!--`; nothing stood there.
      case comment
      /// Between `[^1]` and `:`; nothing stood there.
      case footnote
      /// Where a cell of a pipe table begins; nothing stood there.
      case cell(PipeTable.Position)
    }

    /// Where an attribute list stands.
    enum Standing: Equatable {
      /// After other text, or before it.
      case inLine
      /// First on a line that holds nothing but attribute lists. The scanner makes such a line a heading of one word:
      /// no paragraph takes it in, and libcmark finds the container that it is in by its indentation.
      case alone
      /// After one that is alone.
      case beside
    }

    var kind: Kind
    /// As it was written, braces included.
    var written: String
    /// Offsets in the file's bytes.
    var range: Range<Int>
  }

  /// What the scanner writes before an attribute list that is alone on its line.
  static let headingSign = Array("# ".utf8)

  /// Scans Markdown.
  static func scan(_ text: ArraySlice<UInt8>) -> Scan {
    let braces = OwnLines.find(MarkReader(text).all(), in: text)
    let others =
      (NoncharacterReference.all(in: text) + CommentReader.marks(in: text) + FootnoteReader.marks(in: text))
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    let marks = merged(braces, others)
    guard !marks.isEmpty else { return Scan(bytes: text) }
    var output: [UInt8] = []
    var starts: [Int] = []
    output.reserveCapacity(text.count)
    var copied = text.startIndex
    for (index, mark) in marks.enumerated() {
      output += text[copied..<mark.range.lowerBound]
      starts.append(output.count)
      if mark.kind == .attributes(.alone) { output += headingSign }
      mark.isAttributeList
        ? VariableMark.appendList(index, to: &output) : VariableMark.append(index, to: &output)
      copied = mark.range.upperBound
    }
    output += text[copied...]
    return Scan(bytes: output[...], marks: marks, starts: starts, fileOffset: text.startIndex)
  }

  /// In the order of the text; what stands between braces is part of what they hold.
  private static func merged(_ braces: [Mark], _ others: [Mark]) -> [Mark] {
    guard !others.isEmpty else { return braces }
    var marks = braces
    var next = 0
    for other in others {
      while next < braces.count, braces[next].range.upperBound <= other.range.lowerBound { next += 1 }
      // What is nothing long overlaps nothing, but may stand in the midst of something.
      if next < braces.count, braces[next].range.lowerBound < other.range.upperBound {
        continue
      }
      marks.append(other)
    }
    return marks.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
  }

  /// Whether an odd number of backslashes stands before an offset.
  static func isEscaped(_ offset: Int, in text: ArraySlice<UInt8>) -> Bool {
    var start = offset
    while start > text.startIndex, text[start - 1] == UInt8(ascii: "\\") { start -= 1 }
    return (offset - start) % 2 == 1
  }
}

extension SourceScanner.Mark {
  var isAttributeList: Bool {
    if case .attributes = kind { return true }
    return false
  }
}

extension SourceScanner.Scan {
  /// Where in the file a byte of `bytes` stands.
  func sourceOffset(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return offset + fileOffset }
    let index = low - 1
    let mark = marks[index]
    let next = starts[index] + Self.length(of: mark, at: index)
    return offset < next ? mark.range.lowerBound : mark.range.upperBound + (offset - next)
  }

  private static func length(of mark: SourceScanner.Mark, at index: Int) -> Int {
    let sign = mark.kind == .attributes(.alone) ? SourceScanner.headingSign.count : 0
    return sign + (mark.isAttributeList ? VariableMark.lengthOfList(index) : VariableMark.length(of: index))
  }
}
