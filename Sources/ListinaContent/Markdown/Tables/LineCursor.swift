/// Reads the beginning of a line as CommonMark does: column by column, where a tab goes to the next multiple of four.
struct LineCursor {
  private let line: ArraySlice<UInt8>
  private var offset: Int
  /// From 0; it may be within a tab.
  private var column = 0

  init(_ line: ArraySlice<UInt8>) {
    self.line = line
    offset = line.startIndex
  }

  /// What was not read yet; it may begin with a tab of which a part was read.
  var rest: ArraySlice<UInt8> { line[offset...] }

  /// How many columns of blanks follow.
  var indentation: Int {
    var end = column
    for byte in rest {
      guard MarkdownBytes.isBlank(byte) else { break }
      end += Self.width(of: byte, at: end)
    }
    return end - column
  }

  /// Reads the sign of a quote, and the blank after it (CommonMark 0.30, section 5.1).
  mutating func enterQuote() -> Bool {
    let indentation = indentation
    guard indentation < 4 else { return false }
    advance(indentation)
    guard rest.first == UInt8(ascii: ">") else { return false }
    advance(1)
    advance(min(1, self.indentation))
    return true
  }

  /// Reads the indentation of a line that goes on in a list item.
  mutating func enterItem(_ width: Int) -> Bool {
    guard indentation >= width else { return false }
    advance(width)
    return true
  }

  /// Reads the marker of a list item, and says by how many columns the item's other lines are indented (section 5.2).
  mutating func openItem() -> Int? {
    let indentation = indentation
    advance(indentation)
    let marker = Self.lengthOfMarker(rest)
    guard marker > 0 else { return nil }
    advance(marker)
    let blanks = self.indentation
    let isEmpty = rest.allSatisfy(MarkdownBytes.isBlank)
    // Five blanks are one, and code.
    let width = isEmpty || blanks < 1 || blanks > 4 ? 1 : blanks
    advance(min(width, blanks))
    return indentation + marker + width
  }

  /// How many bytes a text has of `-`, `*`, `+`, `1.` or `1)` at its beginning.
  static func lengthOfMarker(_ text: ArraySlice<UInt8>) -> Int {
    guard let first = text.first else { return 0 }
    if "-*+".utf8.contains(first) { return 1 }
    let digits = text.prefix(while: HTMLBytes.isDigit).count
    guard (1...9).contains(digits), let end = text.dropFirst(digits).first else { return 0 }
    return ".)".utf8.contains(end) ? digits + 1 : 0
  }

  private mutating func advance(_ columns: Int) {
    var left = columns
    while left > 0, offset < line.endIndex {
      let width = Self.width(of: line[offset], at: column)
      column += min(width, left)
      if width <= left { offset += 1 }
      left -= width
    }
  }

  private static func width(of byte: UInt8, at column: Int) -> Int {
    byte == UInt8(ascii: "\t") ? 4 - column % 4 : 1
  }
}
