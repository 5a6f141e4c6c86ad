/// Reads HTML as a browser's tokenizer does (HTML Standard, section 13.2.5), and knows nothing of how it was written.
struct PageReader {
  enum Token {
    case text(Range<Int>)
    case start(name: String, attributes: [(name: String, value: String)])
    case end(name: String)
    /// A comment, a declaration, or a `<` that begins nothing.
    case other(String)
  }

  private let html: [UInt8]
  private var offset = 0

  init(_ html: [UInt8]) { self.html = html }

  mutating func next() -> Token? {
    guard offset < html.count else { return nil }
    guard html[offset] == UInt8(ascii: "<") else {
      let start = offset
      while offset < html.count, html[offset] != UInt8(ascii: "<") { offset += 1 }
      return .text(start..<offset)
    }
    offset += 1
    let isEnd = byte == UInt8(ascii: "/")
    if isEnd { offset += 1 }
    guard let first = byte, Self.isLetter(first) else {
      return .other(String(decoding: html[(offset - 1)...].prefix(40), as: UTF8.self))
    }
    let name = readName()
    var attributes: [(name: String, value: String)] = []
    while let attribute = readAttribute() { attributes.append(attribute) }
    guard byte == UInt8(ascii: ">") else { return .other("a tag '\(name)' that never ends") }
    offset += 1
    if isEnd { return attributes.isEmpty ? .end(name: name) : .other("an end tag with attributes") }
    return .start(name: name, attributes: attributes)
  }

  private var byte: UInt8? { offset < html.count ? html[offset] : nil }

  /// A tag's name: all up to white space, `/` or `>`.
  private mutating func readName() -> String {
    let start = offset
    while let byte, !Self.isSpace(byte), byte != UInt8(ascii: "/"), byte != UInt8(ascii: ">") { offset += 1 }
    return String(decoding: html[start..<offset], as: UTF8.self).lowercased()
  }

  /// The next attribute, nil at the end of the tag or of the page.
  private mutating func readAttribute() -> (name: String, value: String)? {
    while let byte, Self.isSpace(byte) || byte == UInt8(ascii: "/") { offset += 1 }
    guard let first = byte, first != UInt8(ascii: ">") else { return nil }
    let start = offset
    offset += 1
    while let byte, !Self.isSpace(byte), !"/>=".utf8.contains(byte) { offset += 1 }
    let name = String(decoding: html[start..<offset], as: UTF8.self).lowercased()
    let end = offset
    while let byte, Self.isSpace(byte) { offset += 1 }
    guard byte == UInt8(ascii: "=") else {
      offset = end
      return (name, "")
    }
    offset += 1
    while let byte, Self.isSpace(byte) { offset += 1 }
    return (name, readValue())
  }

  private mutating func readValue() -> String {
    guard let quote = byte, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let start = offset
      while let byte, !Self.isSpace(byte), byte != UInt8(ascii: ">") { offset += 1 }
      return String(decoding: html[start..<offset], as: UTF8.self)
    }
    offset += 1
    let start = offset
    while let byte, byte != quote { offset += 1 }
    let value = String(decoding: html[start..<offset], as: UTF8.self)
    offset = min(offset + 1, html.count)
    return value
  }

  static func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
