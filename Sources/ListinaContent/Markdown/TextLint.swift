import ListinaModel

/// Finds what someone left in a text by mistake, before it stands on a page.
struct TextLint {
  let text: SourceText
  /// Where the front matter ends; 0 when there is none.
  let bodyStart: Int

  func diagnostics() -> DiagnosticList {
    let body = text.bytes[bodyStart...]
    guard let start = body.firstIndex(where: { !MarkdownBytes.isSpace($0) }) else {
      return DiagnosticList([
        .error(
          .emptyText, "'\(text.name)' holds no text", at: SourcePlace(text.name),
          hint: "write it, or delete the file")
      ])
    }
    var diagnostics = DiagnosticList()
    if bodyStart == 0, let problem = misplacedFrontMatter(from: start) { diagnostics.add(problem) }
    if let problem = conflictMarker(in: body) { diagnostics.add(problem) }
    return diagnostics
  }

  // MARK: Front matter

  private static let keys = ["title:", "slug:", "description:", "draft:", "extra:"]

  /// Keys of front matter at the start of a text that has none: they would stand on the page.
  private func misplacedFrontMatter(from start: Int) -> Diagnostic? {
    var lineStart = start
    var line = self.line(at: start)
    if line == "+++" {
      return .error(
        .misplacedFrontMatter, "'+++' would be published as text", at: place(at: start),
        hint: "front matter is YAML here: write '---' for it, and 'key: value' for 'key = value'")
    }
    if line.allSatisfy({ "-–—".contains($0) || $0.isWhitespace }), line.count > 1 {
      lineStart = min(start + line.utf8.count + 1, text.bytes.count)
      line = self.line(at: lineStart)
    }
    guard Self.keys.contains(where: line.hasPrefix) else { return nil }
    return .error(
      .misplacedFrontMatter, "'\(line.prefix(40))' would be published as text", at: place(at: lineStart),
      hint: "begin the file with '---', alone on the first line, and end the keys with another '---'")
  }

  private func line(at offset: Int) -> String {
    String(decoding: text.bytes[offset...].prefix { $0 != UInt8(ascii: "\n") }.prefix(512), as: UTF8.self)
  }

  // MARK: Merges

  private static let markers = ["<<<<<<< ", ">>>>>>> "].map { Array($0.utf8) }

  /// The first line that version control put in where two versions of a text disagree.
  private func conflictMarker(in body: ArraySlice<UInt8>) -> Diagnostic? {
    for marker in Self.markers {
      var start = body.startIndex
      while let found = ByteSearch.first(marker, in: body[start...]) {
        start = found + 1
        guard found == body.startIndex || body[found - 1] == UInt8(ascii: "\n") else { continue }
        return .error(
          .conflictMarker, "two versions of the text are not merged here", at: place(at: found),
          hint: "keep one of them, and delete the lines with '<<<<<<<', '=======' and '>>>>>>>'")
      }
    }
    return nil
  }

  private func place(at offset: Int) -> SourcePlace {
    let (line, column) = LineIndex(text.bytes).position(of: offset)
    return SourcePlace(text.name, line: line, column: column)
  }
}
