import ListinaModel

/// Prepares a text for libcmark: puts a mark in the place of each `{{…}}`, and remembers what stood there.
///
/// Character references to the noncharacters that marks are made of get marks too, so that no text can forge one.
struct SourceScanner {
  /// A text that libcmark can read, and what its marks stand for.
  struct Scan {
    var bytes: ArraySlice<UInt8>
    var marks: [Mark] = []
  }

  /// What a mark stands for.
  struct Mark {
    enum Kind: Equatable {
      /// `{{name}}`, with what stands between the braces, without the spaces around it.
      case variable(String)
      /// `{{` without `}}` after it.
      case opening
      /// `&#xFDD0;` and its like.
      case reference(Unicode.Scalar)
    }

    var kind: Kind
    /// As it was written, braces included.
    var written: String
    /// Offsets in the file's bytes.
    var range: Range<Int>
  }

  /// Braces further apart than this many bytes, or on different lines, do not belong together.
  private static let longestMark = 200

  /// Scans Markdown.
  static func scan(_ text: ArraySlice<UInt8>) -> Scan {
    let marks = merged(braces(in: text), NoncharacterReference.all(in: text))
    guard !marks.isEmpty else { return Scan(bytes: text) }
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    var copied = text.startIndex
    for (index, mark) in marks.enumerated() {
      output += text[copied..<mark.range.lowerBound]
      VariableMark.append(index, to: &output)
      copied = mark.range.upperBound
    }
    output += text[copied...]
    return Scan(bytes: output[...], marks: marks)
  }

  /// Every `{{…}}` that no backslash escapes.
  static func braces(in text: ArraySlice<UInt8>) -> [Mark] {
    guard ByteSearch.contains(UInt8(ascii: "{"), in: text) else { return [] }
    var marks: [Mark] = []
    var offset = text.startIndex
    while let start = nextOpening(in: text, from: offset) {
      let end = closing(in: text, from: start + 2)
      offset = (end ?? start) + 2
      let content = text[(start + 2)..<(end ?? start + 2)].drop(while: isSpace)
      marks.append(
        Mark(
          kind: end == nil
            ? .opening : .variable(String(decoding: trimmedAtEnd(content), as: UTF8.self)),
          written: String(decoding: text[start..<offset], as: UTF8.self), range: start..<offset))
    }
    return marks
  }

  /// In the order of the text; a reference between braces is part of what they hold.
  private static func merged(_ braces: [Mark], _ references: [Mark]) -> [Mark] {
    guard !references.isEmpty else { return braces }
    var marks = braces
    var next = 0
    for reference in references {
      while next < braces.count, braces[next].range.upperBound <= reference.range.lowerBound { next += 1 }
      if next < braces.count, braces[next].range.contains(reference.range.lowerBound) { continue }
      marks.append(reference)
    }
    return marks.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The next `{{` that no backslash escapes.
  private static func nextOpening(in text: ArraySlice<UInt8>, from start: Int) -> Int? {
    let brace = UInt8(ascii: "{")
    var offset = start
    while let found = text[offset...].firstIndex(of: brace), found + 1 < text.endIndex {
      if text[found + 1] == brace, !isEscaped(found, in: text) { return found }
      offset = found + 1
    }
    return nil
  }

  /// Whether an odd number of backslashes stands before an offset.
  static func isEscaped(_ offset: Int, in text: ArraySlice<UInt8>) -> Bool {
    var start = offset
    while start > text.startIndex, text[start - 1] == UInt8(ascii: "\\") { start -= 1 }
    return (offset - start) % 2 == 1
  }

  private static func closing(in text: ArraySlice<UInt8>, from start: Int) -> Int? {
    var offset = start
    let limit = min(text.endIndex - 1, start + longestMark)
    while offset < limit {
      switch text[offset] {
      case UInt8(ascii: "\n"), UInt8(ascii: "{"): return nil
      case UInt8(ascii: "}") where text[offset + 1] == UInt8(ascii: "}"): return offset
      default: offset += 1
      }
    }
    return nil
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  private static func trimmedAtEnd(_ slice: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    slice.dropLast(slice.reversed().prefix(while: isSpace).count)
  }
}
