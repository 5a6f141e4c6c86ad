/// The parts of a template that are text between tags, where another element can stand.
///
/// What is within a tag, a comment or an element that holds text alone, such as `<title>`, is not.
struct ElementContent {
  private var ranges: [Range<Int>] = []
  private let bytes: [UInt8]
  private var position = 0

  init(in bytes: [UInt8]) {
    self.bytes = bytes
    var start = 0
    while position < bytes.count {
      guard !skipTemplateTag() else { continue }
      guard byte == UInt8(ascii: "<"), isMarkup else {
        position += 1
        continue
      }
      ranges.append(start..<position)
      skipMarkup()
      start = position
    }
    ranges.append(start..<max(start, bytes.count))
  }

  func contains(_ offset: Int) -> Bool { ranges.contains { $0.contains(offset) } }

  // MARK: HTML

  /// Elements whose content is text, whatever it looks like, or may hold text only (HTML Standard, section 13.1.2).
  private static let textual: Set<String> = ["option", "script", "style", "textarea", "title"]

  private var isMarkup: Bool {
    guard let next = self[1] else { return false }
    return isLetter(next) || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
  }

  private mutating func skipMarkup() {
    guard !skip(from: "<!--", past: "-->") else { return }
    position += 1
    let name = readName()
    var quote: UInt8?
    while let byte, quote != nil || byte != UInt8(ascii: ">") {
      if skipTemplateTag() { continue }
      if quote == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == quote {
        quote = nil
      }
      position += 1
    }
    position = min(position + 1, bytes.count)
    // The end tag is markup of its own then.
    if Self.textual.contains(name) { position = end(of: "</" + name) }
  }

  private mutating func readName() -> String {
    let start = position
    while let byte, isLetter(byte) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
  }

  // MARK: Bytes

  private var byte: UInt8? { self[0] }
  private subscript(distance: Int) -> UInt8? {
    position + distance < bytes.count ? bytes[position + distance] : nil
  }

  private mutating func skipTemplateTag() -> Bool {
    skip(from: "{{{", past: "}}}") || skip(from: "{{", past: "}}")
  }

  private mutating func skip(from start: String, past end: String) -> Bool {
    guard bytes[position...].starts(with: start.utf8) else { return false }
    position = min(self.end(of: end) + end.utf8.count, bytes.count)
    return true
  }

  /// Where some bytes stand next, letters in either case, or the end of the template.
  private func end(of wanted: String) -> Int {
    let wanted = Array(wanted.utf8)
    var offset = position
    while offset + wanted.count <= bytes.count {
      let here = bytes[offset..<offset + wanted.count]
      if zip(here, wanted).allSatisfy({ $0 == $1 || isLetter($0) && $0 | 0x20 == $1 }) { return offset }
      offset += 1
    }
    return bytes.count
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
