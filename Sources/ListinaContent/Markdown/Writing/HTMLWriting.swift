import ListinaModel

/// How libcmark writes text and addresses into HTML.
enum HTMLWriting {
  /// Appends text with `& < > "` as character references.
  static func append(_ text: UnsafeBufferPointer<UInt8>, to html: inout SlottedHTML) {
    var start = 0
    for offset in text.indices where isEscaped(text[offset]) {
      html.append(UnsafeBufferPointer(rebasing: text[start..<offset]))
      html.append(reference(for: text[offset]))
      start = offset + 1
    }
    html.append(UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// Whether a text reads the same in HTML, as most do: it holds nothing to escape, no mark and nothing forbidden.
  static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    isPlain.withUnsafeBufferPointer { isPlain in
      for byte in text where !isPlain[Int(byte)] { return false }
      return true
    }
  }

  /// By byte: false for what may have to be escaped, or may begin a mark or a forbidden character.
  private static let isPlain: [Bool] = (0...255).map { byte in
    switch UInt8(byte) {
    case 0x09, 0x0A, 0x20..<0x7F: !isEscaped(UInt8(byte))
    case 0x80..<0xC2, 0xC3..<0xEF: true
    default: false
    }
  }

  static func append(_ text: String, to html: inout SlottedHTML) {
    var text = text
    text.withUTF8 { append($0, to: &html) }
  }

  /// Appends an address as an attribute's value: what RFC 3986 does not know is percent-encoded.
  static func append(address: String, to html: inout SlottedHTML) {
    var address = address
    address.withUTF8 { bytes in
      var start = 0
      for offset in bytes.indices where !isSafe[Int(bytes[offset])] {
        html.append(UnsafeBufferPointer(rebasing: bytes[start..<offset]))
        appendEncoded(bytes[offset], to: &html)
        start = offset + 1
      }
      html.append(UnsafeBufferPointer(rebasing: bytes[start...]))
    }
  }

  /// Whether an address is written as it is.
  static func isPlain(address: UnsafeBufferPointer<UInt8>) -> Bool { address.allSatisfy { isSafe[Int($0)] } }

  private static func appendEncoded(_ byte: UInt8, to html: inout SlottedHTML) {
    switch byte {
    case UInt8(ascii: "&"): html.append("&amp;")
    case UInt8(ascii: "'"): html.append("&#x27;")
    default:
      html.append("%")
      html.append(byte: hexDigits[Int(byte >> 4)])
      html.append(byte: hexDigits[Int(byte & 15)])
    }
  }

  private static let hexDigits = Array("0123456789ABCDEF".utf8)

  /// By byte: whether an address may hold it as it is.
  private static let isSafe: [Bool] = {
    let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    var isSafe = [Bool](repeating: false, count: 256)
    for byte in (letters + "!#$%()*+,-./:;=?@_~").utf8 { isSafe[Int(byte)] = true }
    return isSafe
  }()

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
      || byte == UInt8(ascii: "\"")
  }

  private static func reference(for byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    default: "&quot;"
    }
  }
}
