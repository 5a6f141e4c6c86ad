/// What ends a paragraph at the beginning of a line, or makes a heading of it (CommonMark 0.30, sections 4 and 5).
enum BlockStart {
  /// Whether the first word of a line begins a list, a heading, a fence or a rule, or underlines a heading.
  static func isMarker(_ word: ArraySlice<UInt8>) -> Bool {
    guard let sign = word.first, word.allSatisfy({ $0 == sign }) else {
      return word.first == UInt8(ascii: ">")
    }
    switch sign {
    case UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: ">"): return true
    case UInt8(ascii: "+"): return word.count == 1
    case UInt8(ascii: "*"): return word.count != 2
    case UInt8(ascii: "#"): return word.count <= 6
    case UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "`"): return word.count >= 3
    default: return false
    }
  }

  /// Whether a line begins a block of HTML also within a paragraph (section 4.6, the first six kinds).
  static func isHTML(_ line: ArraySlice<UInt8>) -> Bool {
    let rest = line.dropFirst()
    guard let first = rest.first else { return false }
    if first == UInt8(ascii: "!") || first == UInt8(ascii: "?") { return true }
    let name = rest.drop { $0 == UInt8(ascii: "/") }.prefix {
      HTMLBytes.isLetter($0) || HTMLBytes.isDigit($0)
    }
    return names.contains(String(decoding: name.map(HTMLBytes.lowercased), as: UTF8.self))
  }

  private static let names = Set(
    """
    address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt \
    fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link \
    main menu menuitem nav noframes ol optgroup option p param pre script section source style summary table tbody td \
    textarea tfoot th thead title tr track ul
    """.split(separator: " ").map(String.init))
}
