package import ListinaModel

/// The part of a text file between its first two `---` lines.
package struct FrontMatter {
  /// The bytes between the lines; nil when the file has no front matter.
  package let yaml: ArraySlice<UInt8>?
  /// Where the text itself starts.
  package let bodyStart: Int

  /// Splits a file; front matter that never ends is an error.
  package init(of bytes: [UInt8], file: String) throws(Unclosed) {
    guard let first = Self.fence(in: bytes, at: 0) else {
      yaml = nil
      bodyStart = 0
      return
    }
    var line = first
    while line < bytes.count {
      if let end = Self.fence(in: bytes, at: line) {
        yaml = bytes[first..<line]
        bodyStart = end
        return
      }
      line = (bytes[line...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count - 1) + 1
    }
    throw Unclosed(
      diagnostic: .error(
        .unclosedFrontMatter, "front matter has no end", at: SourcePlace(file, line: 1, column: 1),
        hint: "write '---' on a line of its own after the last key"))
  }

  /// The marks that stand in comments of YAML, as `listina new` writes one behind a title: `# to be translated`.
  func unfinished(in file: String) -> [Unfinished] {
    guard let yaml else { return [] }
    let lines = String(decoding: yaml, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().compactMap { index, line in
      // A sign may stand within quotation marks, or in the comment itself: the first that begins a mark counts.
      line.indices.lazy.filter { Self.mayBeginComment($0, in: line) }.compactMap { sign in
        let column = line[..<sign].unicodeScalars.count + 1
        return Unfinished(
          comment: line[line.index(after: sign)...],
          place: SourcePlace(file, line: index + 2, column: column))
      }.first
    }
  }

  /// YAML 1.2, section 6.6: nothing or a blank is before the sign.
  private static func mayBeginComment(_ sign: Substring.Index, in line: Substring) -> Bool {
    line[sign] == "#" && (sign == line.startIndex || line[line.index(before: sign)].isWhitespace)
  }

  package struct Unclosed: Error {
    package var diagnostic: Diagnostic
  }

  /// The end of a line that holds `---` and perhaps spaces, or nil.
  private static func fence(in bytes: [UInt8], at start: Int) -> Int? {
    guard bytes[start...].starts(with: "---".utf8) else { return nil }
    var offset = start + 3
    while offset < bytes.count, bytes[offset] == UInt8(ascii: " ") || bytes[offset] == UInt8(ascii: "\t") {
      offset += 1
    }
    guard offset < bytes.count else { return offset }
    return bytes[offset] == UInt8(ascii: "\n") ? offset + 1 : nil
  }
}
