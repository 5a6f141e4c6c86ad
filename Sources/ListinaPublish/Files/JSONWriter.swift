/// Writes JSON (RFC 8259) with two spaces a level and members in the order in which they are given.
///
/// Foundation's encoder sorts members or leaves their order open, and differs between systems.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var depth = 0
  /// The next value is the first of its array or object.
  private var isFirst = true

  mutating func object(_ body: (inout JSONWriter) -> Void) { enclose("{", body, "}") }

  mutating func member(_ name: String, _ value: String?) {
    begin(name)
    if let value { quote(value) } else { bytes += "null".utf8 }
  }

  mutating func member(_ name: String, _ value: Int) {
    begin(name)
    bytes += String(value).utf8
  }

  mutating func array(_ name: String, _ body: (inout JSONWriter) -> Void) {
    begin(name)
    enclose("[", body, "]")
  }

  mutating func element(_ value: String) {
    startLine()
    quote(value)
  }

  mutating func element(_ body: (inout JSONWriter) -> Void) {
    startLine()
    object(body)
  }

  private mutating func begin(_ name: String) {
    startLine()
    quote(name)
    bytes += ": ".utf8
  }

  private mutating func enclose(_ opening: String, _ body: (inout JSONWriter) -> Void, _ closing: String) {
    bytes += opening.utf8
    depth += 1
    isFirst = true
    body(&self)
    depth -= 1
    if !isFirst { breakLine() }
    isFirst = false
    bytes += closing.utf8
  }

  private mutating func startLine() {
    if !isFirst { bytes += ",".utf8 }
    isFirst = false
    breakLine()
  }

  private mutating func breakLine() {
    bytes += "\n".utf8
    bytes += repeatElement(UInt8(ascii: " "), count: depth * 2)
  }

  private mutating func quote(_ text: String) {
    bytes += "\"".utf8
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += "\\\"".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case 0x00..<0x20: bytes += "\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8
      default: bytes.append(byte)
      }
    }
    bytes += "\"".utf8
  }
}
