/// A text as YAML and shells read it, whatever it holds.
package enum QuotedText {
  /// In double quotes (YAML 1.2, section 7.3.1); the text is of one line.
  static func yaml(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// As one word of a POSIX shell.
  package static func shell(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: "-_./".utf8.contains(byte)
      }
    }
    if isPlain, !text.isEmpty, !text.hasPrefix("-") { return text }
    // Whoever begins with a hyphen is no option.
    return "'" + (text.hasPrefix("-") ? "./" : "") + text.replacing("'", with: "'\\''") + "'"
  }
}
