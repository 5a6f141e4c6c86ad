/// The first tag of a block, to which attributes can be given.
package struct BlockOpening: Hashable, Sendable {
  /// Where attributes can be put into the document's HTML: behind the tag's name.
  package let attributes: Int
  /// The id that its writer gave to the element.
  package let id: String?
  /// The language that it is marked with, as a BCP 47 tag.
  package let language: String?
  /// The heading whose id the element has.
  package let heading: Int?
}

extension Document {
  /// The first tag of a block; nil where it does not begin with one.
  package func opening(of block: Block) -> BlockOpening? {
    let bytes = html.bytes
    let start = block.html.lowerBound
    guard block.html.count > 3, bytes[start] == UInt8(ascii: "<"), Self.isLetter(bytes[start + 1]) else {
      return nil
    }
    var offset = start + 1
    while offset < block.html.upperBound, !Self.endsName(bytes[offset]) { offset += 1 }
    let attributes = offset
    var id: String?
    var language: String?
    var value: Int?
    while offset < block.html.upperBound, value != nil || bytes[offset] != UInt8(ascii: ">") {
      if bytes[offset] == UInt8(ascii: "\"") {
        if let first = value {
          if bytes[..<first].suffix(5).elementsEqual(" id=\"".utf8) {
            id = String(decoding: bytes[first..<offset], as: UTF8.self)
          }
          if bytes[..<first].suffix(7).elementsEqual(" lang=\"".utf8) {
            language = String(decoding: bytes[first..<offset], as: UTF8.self)
          }
          value = nil
        } else {
          value = offset + 1
        }
      }
      offset += 1
    }
    let heading = html.slots.lazy.filter { $0.offset >= attributes && $0.offset <= offset }.compactMap {
      if case .headingID(let index) = $0.slot { index } else { nil }
    }.first
    return BlockOpening(
      attributes: attributes, id: id?.isEmpty == false ? id : nil, language: language, heading: heading)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
      || byte == UInt8(ascii: "\n")
  }
}
