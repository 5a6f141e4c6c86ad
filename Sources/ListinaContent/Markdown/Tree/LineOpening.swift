/// How many quotes and list items a line can be in, judged by its beginning alone.
///
/// It is never less than libcmark finds: a line that opens a block is in quotes and items of earlier lines only by a `>`
/// or two columns of indentation for each (CommonMark 0.30, sections 5.1 and 5.2). It may be more: code and
/// thematic breaks can begin alike.
struct LineOpening {
  private(set) var weight = 0
  /// Where the first sign stands that is too many, from 1.
  private(set) var columnBeyondDepth = 0

  init(_ line: Slice<UnsafeBufferPointer<UInt8>>) {
    var offset = line.startIndex
    // The column after a sign belongs to the sign.
    var (columns, isAfterSign) = (0, false)
    while offset < line.endIndex {
      let start = offset
      switch line[offset] {
      case UInt8(ascii: " "): columns += isAfterSign ? 0 : 1
      case UInt8(ascii: "\t"): columns += isAfterSign ? 3 : 4
      case UInt8(ascii: ">"): weight += 1
      default:
        guard let end = Self.endOfListMarker(in: line, from: offset) else {
          weight += columns / 2
          return
        }
        weight += 1
        offset = end - 1
      }
      isAfterSign = line[start] != UInt8(ascii: " ") && line[start] != UInt8(ascii: "\t")
      offset += 1
      if weight + columns / 2 > TextLimits.depth, columnBeyondDepth == 0 {
        columnBeyondDepth = start - line.startIndex + 1
      }
    }
    weight += columns / 2
  }

  /// The end of `-`, `+`, `*`, `1.` or `1)` with a space after it.
  private static func endOfListMarker(in line: Slice<UnsafeBufferPointer<UInt8>>, from start: Int) -> Int? {
    var end = start
    switch line[start] {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): break
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      while end < line.endIndex, end - start < 9, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(line[end])
      {
        end += 1
      }
      guard end < line.endIndex, line[end] == UInt8(ascii: ".") || line[end] == UInt8(ascii: ")") else {
        return nil
      }
    default: return nil
    }
    end += 1
    return end == line.endIndex || MarkdownBytes.isBlank(line[end]) ? end : nil
  }
}
