/// The name in a tag and where it stands.
struct TemplateName: Hashable, Sendable {
  let text: String
  /// The byte offset of the name in its template.
  let offset: Int

  var parts: [String] {
    text == "." ? ["."] : text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
  }

  /// The key of an interface string, or nil when this is another name.
  var messageKey: String? {
    if text == "strings" { return "" }
    return text.hasPrefix("strings.") ? String(text.dropFirst("strings.".count)) : nil
  }

  /// Whether bytes can be a name: letters, digits, `_` and `-` in parts between dots, or a dot alone.
  static func isDottedName(_ bytes: ArraySlice<UInt8>) -> Bool {
    if bytes.elementsEqual([UInt8(ascii: ".")]) { return true }
    return bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .allSatisfy { !$0.isEmpty && $0.allSatisfy(isLetter) }
  }

  /// Whether bytes can name a template: such names in parts between slashes.
  static func isTemplateName(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .allSatisfy { isDottedName($0) && !$0.elementsEqual([UInt8(ascii: ".")]) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), 0x80...0xFF:
      true
    default: false
    }
  }
}
