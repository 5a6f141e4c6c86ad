import ListinaModel

/// Finds character references (CommonMark, section 2.5) to the noncharacters that marks are made of.
enum NoncharacterReference {
  /// Every `&#xFDD0;` to `&#xFDEF;`, decimal or hexadecimal, that no backslash escapes.
  static func all(in text: ArraySlice<UInt8>) -> [SourceScanner.Mark] {
    ByteSearch.offsets(of: (UInt8(ascii: "&"), UInt8(ascii: "#")), in: text).compactMap { start in
      guard let (value, end) = CharacterReference.number(in: text, at: start),
        (0xFDD0...0xFDEF).contains(value), let scalar = Unicode.Scalar(value),
        !SourceScanner.isEscaped(start, in: text)
      else {
        return nil
      }
      return SourceScanner.Mark(
        kind: .reference(scalar), written: String(decoding: text[start..<end], as: UTF8.self),
        range: start..<end)
    }
  }
}
