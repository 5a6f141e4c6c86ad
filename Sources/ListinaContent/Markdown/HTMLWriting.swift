import ListinaModel

/// How libcmark writes text and addresses into HTML.
enum HTMLWriting {
  /// Appends text with `& < > "` as character references.
  static func append(_ text: UnsafeBufferPointer<UInt8>, to html: inout SlottedHTML) {
    var start = 0
    for (offset, byte) in text.enumerated() {
      guard let reference = reference(for: byte) else { continue }
      html.append(UnsafeBufferPointer(rebasing: text[start..<offset]))
      html.append(reference)
      start = offset + 1
    }
    html.append(UnsafeBufferPointer(rebasing: text[start...]))
  }

  static func append(_ text: String, to html: inout SlottedHTML) {
    var text = text
    text.withUTF8 { append($0, to: &html) }
  }

  /// Appends an address as an attribute's value: what RFC 3986 does not know is percent-encoded.
  static func append(address: String, to html: inout SlottedHTML) {
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: "&"): html.append("&amp;")
      case UInt8(ascii: "'"): html.append("&#x27;")
      case _ where isSafe(byte): html.append(byte: byte)
      default:
        html.append("%")
        html.append(byte: hexDigits[Int(byte >> 4)])
        html.append(byte: hexDigits[Int(byte & 15)])
      }
    }
  }

  private static let hexDigits = Array("0123456789ABCDEF".utf8)

  private static func isSafe(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "!#$%()*+,-./:;=?@_~".utf8.contains(byte)
    }
  }

  private static func reference(for byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: nil
    }
  }
}
