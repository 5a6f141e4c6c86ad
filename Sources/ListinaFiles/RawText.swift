package import ListinaModel

/// A text file with its bytes as they are on disk beside the text that is read of them.
package struct RawText: Sendable {
  /// As on disk: with a byte order mark and the ends of lines that its writer chose.
  package let raw: [UInt8]
  /// What a ``TextFile`` gives.
  package let text: [UInt8]
  /// How lines end: as the first one does.
  package let lineEnd: [UInt8]

  /// How many bytes stand before the text.
  private let markLength: Int
  /// Where in the text those ends of lines stand that are two bytes on disk.
  private let pairs: [Int]

  package init(_ raw: [UInt8]) {
    var text = raw
    TextNormalisation.normalise(&text)
    self.raw = raw
    self.text = text
    let markLength = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    self.markLength = markLength
    let body = raw[markLength...]
    let first = body.firstIndex { $0 == Self.lineFeed || $0 == Self.carriageReturn }
    lineEnd =
      first.map { Self.isPair(body, $0) ? [Self.carriageReturn, Self.lineFeed] : [body[$0]] }
      ?? [Self.lineFeed]
    // Every pair before it has made the text one byte shorter.
    pairs = body.indices.filter { Self.isPair(body, $0) }.enumerated().map { $1 - markLength - $0 }
  }

  /// Reads a file of the site; nil with the reasons when it cannot be read or is no text.
  package static func read(_ entry: FileEntry) -> (RawText?, DiagnosticList) {
    let file = TextFile.read(entry)
    guard let bytes = file.bytes else { return (nil, file.diagnostics) }
    let data = DataFile.read(entry)
    guard let raw = data.bytes else { return (nil, data.diagnostics) }
    let text = RawText(raw)
    guard text.text == bytes else {
      return (
        nil,
        DiagnosticList([
          .error(
            .unreadableFile, "'\(entry.name)' was changed while it was read", at: entry.place,
            hint: "run the command again")
        ])
      )
    }
    return (text, DiagnosticList())
  }

  /// Where an offset of the text stands on disk.
  package func rawOffset(_ offset: Int) -> Int {
    var (low, high) = (0, pairs.count)
    while low < high {
      let middle = (low + high) / 2
      if pairs[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return markLength + offset + low
  }

  /// A text that is put into the file, with the ends of lines that it has.
  package func written(_ text: String) -> [UInt8] {
    guard lineEnd != [Self.lineFeed] else { return Array(text.utf8) }
    return Array(
      text.utf8.split(separator: Self.lineFeed, omittingEmptySubsequences: false).joined(separator: lineEnd))
  }

  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  private static func isPair(_ bytes: ArraySlice<UInt8>, _ index: Int) -> Bool {
    bytes[index] == carriageReturn && index + 1 < bytes.endIndex && bytes[index + 1] == lineFeed
  }
}
