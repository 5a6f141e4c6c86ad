@testable import ListinaContent

/// Words of a text that no syntax can touch, which must therefore be on its page.
struct KeptWords {
  private let text: ArraySlice<UInt8>

  /// Words shorter than this are too likely to be found by chance.
  private static let shortest = 6

  init(_ text: ArraySlice<UInt8>) { self.text = text }

  func check(in html: [UInt8]) {
    guard !mayHideBlocks else { return }
    for block in plainBlocks() {
      for word in block.split(whereSeparator: { !Self.isLetter($0) }) where word.count >= Self.shortest {
        // By bytes: a mark of another script may follow and change what Swift calls its last letter.
        guard ByteSearch.first(Array(word), in: html[...]) == nil else { continue }
        fail("a word is lost", "\(String(decoding: word + "\n---\n".utf8 + html, as: UTF8.self))")
      }
    }
  }

  /// Comments, code and some raw HTML go on over empty lines.
  private var mayHideBlocks: Bool {
    let text = String(decoding: text, as: UTF8.self).lowercased()
    return ["<!", "<?", "```", "~~~", "<pre", "<script", "<style", "<textarea"].contains(where: text.contains)
  }

  /// Runs of lines between empty ones that hold no character of any syntax which is not shown.
  private func plainBlocks() -> [[UInt8]] {
    var blocks: [[UInt8]] = [[]]
    for line in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { blocks.append([]) }
      blocks[blocks.count - 1] += line + [UInt8(ascii: "\n")]
    }
    return blocks.filter { !$0.contains { "<>{}[]()&\\`".utf8.contains($0) } }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
