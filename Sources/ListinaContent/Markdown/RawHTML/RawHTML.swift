/// The bytes of one node of raw HTML.
struct RawHTML {
  let node: MarkdownNode
  let bytes: UnsafeBufferPointer<UInt8>

  /// Not a tag in a line; libcmark takes a block of HTML that is indented for code.
  var isBlock: Bool { node.kind != .htmlInline }

  func part(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: bytes[range]) }

  /// What a run of text says: character references decoded, and no backslash before braces.
  static func words(of run: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var words: [UInt8] = []
    var start = 0
    for offset in run.indices
    where run[offset] == UInt8(ascii: "\\") && escapesBraces(run, at: offset) {
      words += CharacterReferences.decode(UnsafeBufferPointer(rebasing: run[start..<offset]))
      start = offset + 1
    }
    return words + CharacterReferences.decode(UnsafeBufferPointer(rebasing: run[start...]))
  }

  /// Whether a backslash keeps braces from being read, and is not shown: HTML knows no others.
  static func escapesBraces(_ run: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    offset + 2 < run.count && run[offset + 1] == UInt8(ascii: "{") && "{%:#.".utf8.contains(run[offset + 2])
  }

  func beginsLine(at offset: Int) -> Bool { offset == 0 || bytes[offset - 1] == UInt8(ascii: "\n") }

  /// The spaces at the end of a text, when a line begins with them.
  func indentation(atEndOf range: Range<Int>) -> Range<Int> {
    var start = range.upperBound
    while start > range.lowerBound, MarkdownBytes.isBlank(bytes[start - 1]) { start -= 1 }
    return (beginsLine(at: start) ? start : range.upperBound)..<range.upperBound
  }

  /// A range without the end of the line that it begins in, if nothing stands before that.
  func afterLineEnd(in range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, MarkdownBytes.isBlank(bytes[start]) { start += 1 }
    guard start < range.upperBound, bytes[start] == UInt8(ascii: "\n") else { return range }
    return (start + 1)..<range.upperBound
  }
}

/// A tag of raw HTML, and where it stands in the file.
struct RawTag {
  let raw: RawHTML
  let range: Range<Int>
  let offset: Int

  init(_ raw: RawHTML, _ range: Range<Int>, at offset: Int) {
    self.raw = raw
    self.range = range
    self.offset = offset
  }

  /// Whether nothing follows it in its block.
  var isLast: Bool {
    raw.isBlock && raw.bytes[range.upperBound...].allSatisfy(HTMLBytes.isSpace)
  }
}
