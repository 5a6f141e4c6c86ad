/// Finds the addresses that a template holds word for word: values of `href` and `src` without tags of the template.
struct LiteralAddresses {
  struct Address: Hashable, Sendable {
    var text: String
    /// Where it begins in the template.
    var offset: Int
  }

  private let bytes: [UInt8]
  private var position = 0
  private(set) var addresses: [Address] = []

  init(in bytes: [UInt8]) {
    self.bytes = bytes
    while position < bytes.count {
      if skipTag() || skip(from: "<!--", past: "-->") { continue }
      if byte == UInt8(ascii: "<"), let next = self[1], Self.isLetter(next) {
        readElement()
      } else {
        position += 1
      }
    }
  }

  // MARK: Elements

  private mutating func readElement() {
    position += 1
    let name = readName()
    while position < bytes.count, byte != UInt8(ascii: ">") {
      if skipTag() { continue }
      if isBoundary(position) { position += 1 } else { readAttribute() }
    }
    // What stands in these is no HTML (HTML Standard, section 13.2.5.4).
    if ["script", "style", "textarea", "title"].contains(name) { position = end(of: "</" + name) }
  }

  private mutating func readAttribute() {
    let name = readName()
    skipSpace()
    guard byte == UInt8(ascii: "=") else { return }
    position += 1
    skipSpace()
    let value = readValue()
    guard name == "href" || name == "src", !value.isEmpty else { return }
    let text = String(decoding: bytes[value], as: UTF8.self)
    if !text.contains("{{") { addresses.append(Address(text: text, offset: value.lowerBound)) }
  }

  private mutating func readName() -> String {
    let start = position
    while position < bytes.count, !isBoundary(position), !isTagStart { position += 1 }
    // Something that can be no name, such as a lone brace, must not stop the walk.
    if start == position { position += 1 }
    return String(decoding: bytes[start..<min(position, bytes.count)], as: UTF8.self).lowercased()
  }

  private mutating func readValue() -> Range<Int> {
    guard let quote = byte else { return position..<position }
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let start = position
      while let byte, byte != UInt8(ascii: ">"), !Self.isSpace(byte) { if !skipTag() { position += 1 } }
      return start..<min(position, bytes.count)
    }
    position += 1
    let start = position
    while let byte, byte != quote { if !skipTag() { position += 1 } }
    let end = min(position, bytes.count)
    position = end + 1
    return start..<end
  }

  // MARK: Bytes

  private var byte: UInt8? { self[0] }
  private subscript(distance: Int) -> UInt8? {
    position + distance < bytes.count ? bytes[position + distance] : nil
  }

  private var isTagStart: Bool { byte == UInt8(ascii: "{") && self[1] == UInt8(ascii: "{") }

  private mutating func skipTag() -> Bool {
    skip(from: "{{{", past: "}}}") || skip(from: "{{", past: "}}")
  }

  private mutating func skip(from start: StaticString, past end: String) -> Bool {
    guard bytes[position...].starts(with: start.bytes) else { return false }
    position = self.end(of: end) + end.utf8.count
    return true
  }

  /// Where some bytes stand next, letters in either case, or the end of the template.
  private func end(of wanted: String) -> Int {
    let wanted = Array(wanted.utf8)
    var offset = position
    while offset + wanted.count <= bytes.count {
      let here = bytes[offset..<offset + wanted.count]
      if zip(here, wanted).allSatisfy({ $0 == $1 || Self.isLetter($0) && $0 | 0x20 == $1 }) { return offset }
      offset += 1
    }
    return bytes.count
  }

  private mutating func skipSpace() { while let byte, Self.isSpace(byte) { position += 1 } }

  private func isBoundary(_ offset: Int) -> Bool {
    let byte = bytes[offset]
    return Self.isSpace(byte) || "=>/\"'".utf8.contains(byte)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}

extension StaticString {
  fileprivate var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
  }
}
