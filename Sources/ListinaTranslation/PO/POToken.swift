/// The next keyword or string of a line.
enum POToken {
  enum Keyword: String {
    case context = "msgctxt"
    case id = "msgid"
    case plural = "msgid_plural"
    case translation = "msgstr"
    case domain
  }

  /// With the number of a plural form, if there is one.
  case keyword(Keyword, isForm: Bool)
  case string([UInt8])

  /// What is no token, and the offset at which it goes wrong.
  struct Failure: Error {
    var offset: Int
    var message: String
    var hint: String
  }

  /// Takes a token from the beginning of some words; nil at their end.
  static func read(_ words: inout ArraySlice<UInt8>) throws(Failure) -> POToken? {
    words = words.drop(while: POLine.isBlank)
    guard let first = words.first else { return nil }
    if first == UInt8(ascii: "\"") { return .string(try string(&words)) }
    return try keyword(&words)
  }

  // MARK: Keywords

  private static func keyword(_ words: inout ArraySlice<UInt8>) throws(Failure) -> POToken {
    let name = words.prefix { isLetter($0) }
    guard let keyword = Keyword(rawValue: String(decoding: name, as: UTF8.self)) else {
      let word = words.prefix { !POLine.isBlank($0) }.prefix(32)
      throw Failure(
        offset: words.startIndex,
        message: "'\(String(decoding: word, as: UTF8.self))' is no part of a PO file",
        hint: "write 'msgid' or 'msgstr' and a text between quotation marks, or '#' before a comment")
    }
    words = words.dropFirst(name.count)
    let rest = words.drop(while: POLine.isBlank)
    guard keyword == .translation, rest.first == UInt8(ascii: "[") else {
      return .keyword(keyword, isForm: false)
    }
    guard let end = rest.firstIndex(of: UInt8(ascii: "]")) else {
      throw Failure(offset: rest.startIndex, message: "'[' has no end", hint: "write ']' after the number")
    }
    words = rest[(end + 1)...]
    return .keyword(keyword, isForm: true)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  // MARK: Strings

  private static func string(_ words: inout ArraySlice<UInt8>) throws(Failure) -> [UInt8] {
    let start = words.startIndex
    var bytes: [UInt8] = []
    var offset = start + 1
    while offset < words.endIndex {
      switch words[offset] {
      case UInt8(ascii: "\""):
        words = words[(offset + 1)...]
        return bytes
      case UInt8(ascii: "\\"): bytes.append(try escaped(words, &offset))
      default:
        bytes.append(words[offset])
        offset += 1
      }
    }
    throw Failure(
      offset: start, message: "the text has no quotation mark at its end",
      hint: "write '\"' at the end of the line, and '\\\"' for one in the text")
  }

  private static let signs: [UInt8: UInt8] = [
    UInt8(ascii: "n"): 0x0A, UInt8(ascii: "t"): 0x09, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "f"): 0x0C,
    UInt8(ascii: "b"): 0x08, UInt8(ascii: "a"): 0x07, UInt8(ascii: "v"): 0x0B,
    UInt8(ascii: "\\"): UInt8(ascii: "\\"), UInt8(ascii: "\""): UInt8(ascii: "\""),
  ]

  /// The byte that is meant by a backslash and what follows it.
  private static func escaped(_ words: ArraySlice<UInt8>, _ offset: inout Int) throws(Failure) -> UInt8 {
    let start = offset
    let rest = words[(start + 1)...]
    if let sign = rest.first.flatMap({ signs[$0] }) {
      offset = start + 2
      return sign
    }
    let isHexadecimal = rest.first == UInt8(ascii: "x")
    let digits = rest.dropFirst(isHexadecimal ? 1 : 0).prefix(isHexadecimal ? 2 : 3).prefix { digit in
      value(of: digit).map { $0 < (isHexadecimal ? 16 : 8) } ?? false
    }
    let number = digits.reduce(0) { $0 * (isHexadecimal ? 16 : 8) + (value(of: $1) ?? 0) }
    guard !digits.isEmpty, let byte = UInt8(exactly: number) else {
      throw Failure(
        offset: start, message: "'\\' stands before nothing that it could mean",
        hint: "write '\\\\' for a backslash in the text, as in '\\\\{'")
    }
    offset = digits.endIndex
    return byte
  }

  private static func value(of digit: UInt8) -> Int? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(digit - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"):
      Int((digit | 0x20) - UInt8(ascii: "a")) + 10
    default: nil
    }
  }
}
