import ListinaModel

/// Finds translations that are still the text that they were to be translated from.
enum UntranslatedCopy {
  /// As much as fits a line or two, such as an address, may well be the same in both languages.
  private static let shortest = 200

  /// A warning for a text that says in one language just what the authoritative one says in another.
  static func problem(
    with edition: Edition, _ document: Document, copying original: Document, in locale: LocaleTag
  ) -> Diagnostic? {
    guard document.unfinished.isEmpty, document.blocks.count == original.blocks.count,
      !edition.locale.isReadable(by: locale), document.html.bytes.count >= shortest,
      document.html.hasSameWords(as: original.html)
    else { return nil }
    return .warning(
      .untranslatedCopy, "'\(edition.source.name)' is the text in '\(locale)', not a translation",
      at: SourcePlace(edition.source.name),
      hint: "translate it, or delete it: readers then get the text in '\(locale)', and are told so")
  }
}

extension SlottedHTML {
  /// Equal but for what typography changes: spaces and quotation marks.
  fileprivate func hasSameWords(as other: SlottedHTML) -> Bool {
    // Two texts of nearly one length are rare, so that few are compared to their end.
    let difference = bytes.count.distance(to: other.bytes.count).magnitude
    guard difference <= bytes.count / 8 else { return false }
    var own = Words(bytes)
    var others = Words(other.bytes)
    while true {
      let next = own.next()
      guard next == others.next() else { return false }
      if next == nil { return true }
    }
  }

  /// The bytes of HTML without spaces, quotation marks and dashes.
  private struct Words: IteratorProtocol {
    private let bytes: [UInt8]
    private var index = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> UInt8? {
      while index < bytes.count {
        let length = Self.omitted(bytes[index...])
        guard length > 0 else {
          defer { index += 1 }
          return bytes[index]
        }
        index += length
      }
      return nil
    }

    /// How many bytes at the beginning are none of a word.
    private static func omitted(_ rest: ArraySlice<UInt8>) -> Int {
      switch rest.first {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\""), UInt8(ascii: "'"): 1
      case UInt8(ascii: "&"): rest.starts(with: "&quot;".utf8) ? 6 : 0
      // U+00A0, `«` and `»`, and the block of general punctuation.
      case 0xC2: [0xA0, 0xAB, 0xBB].contains(rest.dropFirst().first) ? 2 : 0
      case 0xE2: rest.dropFirst().first == 0x80 ? 3 : 0
      default: 0
      }
    }
  }
}
