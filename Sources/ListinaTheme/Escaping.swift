/// Writes text so that HTML reads it as text, in elements and in quoted attribute values.
package enum Escaping {
  /// Appends text with `& < > " '` written as character references.
  package static func append(_ text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { append($0, to: &output) }
  }

  package static func append(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var start = 0
    for offset in bytes.indices {
      guard let reference = reference(for: bytes[offset]) else { continue }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<offset]))
      output.append(contentsOf: reference.utf8)
      start = offset + 1
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  private static func reference(for byte: UInt8) -> StaticReference? {
    switch byte {
    case UInt8(ascii: "&"): StaticReference(text: "&amp;")
    case UInt8(ascii: "<"): StaticReference(text: "&lt;")
    case UInt8(ascii: ">"): StaticReference(text: "&gt;")
    case UInt8(ascii: "\""): StaticReference(text: "&quot;")
    case UInt8(ascii: "'"): StaticReference(text: "&#39;")
    default: nil
    }
  }

  private struct StaticReference {
    let text: StaticString
    var utf8: UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }
  }
}
