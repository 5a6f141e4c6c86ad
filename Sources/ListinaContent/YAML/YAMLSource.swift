internal import ListinaModel

/// The text being read and where in its file it stands.
struct YAMLSource {
  let file: String
  let firstLine: Int
  /// UTF-8 without a byte order mark.
  let bytes: UnsafeBufferPointer<UInt8>
  /// From 0.
  private let lastLine: Int

  init(file: String, firstLine: Int, bytes: UnsafeBufferPointer<UInt8>) {
    self.file = file
    self.firstLine = firstLine
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    self.bytes = hasMark ? UnsafeBufferPointer(rebasing: bytes.dropFirst(3)) : bytes
    lastLine = bytes.count { $0 == UInt8(ascii: "\n") }
  }

  func place(_ mark: YAMLMark) -> SourcePlace {
    // The parser finds the end of a text that ends with `---` on the line below.
    guard mark.line <= lastLine else { return SourcePlace(file, line: lastLine + firstLine, column: 1) }
    return SourcePlace(file, line: mark.line + firstLine, column: mark.column + 1)
  }

  /// The mark of a byte, counting lines as the parser does.
  func mark(ofByte offset: Int) -> YAMLMark {
    let before = bytes.prefix(offset)
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return YAMLMark(
      line: before.count { $0 == UInt8(ascii: "\n") },
      column: before[start...].count { $0 & 0xC0 != 0x80 })
  }

  /// The scalars of a line (from 0) without its end; nothing after the last line.
  func line(_ number: Int) -> [Unicode.Scalar] {
    var start = bytes.startIndex
    for _ in 0..<number {
      guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { return [] }
      start = end + 1
    }
    let line = bytes[start...].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    return Array(String(decoding: line, as: UTF8.self).unicodeScalars)
  }

  /// The first character that nobody sees and that would change what is read.
  ///
  /// YAML 1.1 (section 5.4) takes some characters for the end of a line that editors don't: they would change the text
  /// and shift every line number after them. They arrive with text pasted from word processors, as do byte order marks.
  var unsupportedCharacter: Diagnostic? {
    for (offset, byte) in bytes.enumerated() {
      switch byte {
      case 0x0D where next(offset, 1) != 0x0A:
        return refused("a carriage return without a line feed", at: offset)
      case 0xC2 where next(offset, 1) == 0x85:
        return refused("the invisible line break U+0085", at: offset)
      case 0xE2 where next(offset, 1) == 0x80 && next(offset, 2) == 0xA8:
        return refused("the invisible line break U+2028", at: offset)
      case 0xE2 where next(offset, 1) == 0x80 && next(offset, 2) == 0xA9:
        return refused("the invisible line break U+2029", at: offset)
      case 0xEF where next(offset, 1) == 0xBB && next(offset, 2) == 0xBF:
        return refused("the invisible byte order mark U+FEFF", at: offset)
      default: continue
      }
    }
    return nil
  }

  private func next(_ offset: Int, _ distance: Int) -> UInt8? {
    offset + distance < bytes.count ? bytes[offset + distance] : nil
  }

  private func refused(_ name: String, at offset: Int) -> Diagnostic {
    .error(
      .controlCharacter, "\(name) is not allowed in YAML", at: place(mark(ofByte: offset)),
      hint: "delete it, and begin a new line if one is meant")
  }
}
