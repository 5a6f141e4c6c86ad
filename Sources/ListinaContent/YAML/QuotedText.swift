/// A text as YAML reads it back, whatever it holds.
package enum QuotedText {
  /// In double quotes, on one line (YAML 1.2, section 5.7).
  package static func yaml(_ text: String) -> String {
    "\"" + text.unicodeScalars.map(escaped).joined() + "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\t": return "\\t"
    default: break
    }
    switch scalar.value {
    // Control characters, and the ends of lines of YAML 1.1 that libyaml knows.
    case 0..<0x20, 0x7F..<0xA0: return "\\x" + hexadecimal(scalar.value, digits: 2)
    case 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: return "\\u" + hexadecimal(scalar.value, digits: 4)
    default: return String(scalar)
    }
  }

  private static func hexadecimal(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
