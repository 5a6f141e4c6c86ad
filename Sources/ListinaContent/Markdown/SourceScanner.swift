import ListinaModel

/// Prepares a text for libcmark: puts a mark in the place of each `{{…}}`, and remembers what stood there.
struct SourceScanner {
  /// A text that libcmark can read, and what its marks stand for.
  struct Scan {
    var bytes: ArraySlice<UInt8>
    var marks: [Mark] = []
  }

  /// A `{{…}}` of a text.
  struct Mark {
    /// As it was written, braces included.
    var written: String
    /// What stands between the braces, without the spaces around it.
    var content: String
    /// The offset in the file's bytes.
    var offset: Int
  }

  /// Braces further apart than this many bytes, or on different lines, do not belong together.
  private static let longestMark = 200

  static func scan(_ text: ArraySlice<UInt8>) -> Scan {
    guard ByteSearch.contains(UInt8(ascii: "{"), in: text) else { return Scan(bytes: text) }
    var scan = Scan(bytes: [])
    var output: [UInt8] = []
    var copied = text.startIndex
    var offset = text.startIndex
    while let start = nextOpening(in: text, from: offset) {
      guard let end = closing(in: text, from: start + 2) else {
        offset = start + 2
        continue
      }
      output += text[copied..<start]
      VariableMark.append(scan.marks.count, to: &output)
      let content = text[(start + 2)..<end].drop(while: isSpace)
      scan.marks.append(
        Mark(
          written: String(decoding: text[start..<(end + 2)], as: UTF8.self),
          content: String(decoding: trimmedAtEnd(content), as: UTF8.self), offset: start))
      copied = end + 2
      offset = copied
    }
    if scan.marks.isEmpty { return Scan(bytes: text) }
    output += text[copied...]
    scan.bytes = output[...]
    return scan
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

  private static func isEscaped(_ offset: Int, in text: ArraySlice<UInt8>) -> Bool {
    let backslashes = text[..<offset].reversed().prefix { $0 == UInt8(ascii: "\\") }
    return backslashes.count % 2 == 1
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
