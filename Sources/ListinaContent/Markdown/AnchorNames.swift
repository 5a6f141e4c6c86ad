import ListinaFiles
import ListinaModel

/// Gives each heading of a text an id of its own, made of its words in any script.
struct AnchorNames {
  private var counter: NameCounter

  /// Names beside ids that are taken already.
  init(besides taken: some Sequence<String> = EmptyCollection()) { counter = NameCounter(besides: taken) }

  /// Names the headings to which the writer gave no id; the ids that the writer gave must be unique.
  ///
  /// A name gives way to an id that the writer gave, wherever in the text that stands.
  static func assign(to document: inout Document) -> DiagnosticList {
    let explicit =
      document.headings.filter(\.hasExplicitID).map { Anchor($0.id, at: $0.idPlace ?? $0.place) }
      + document.anchors
    var names = AnchorNames(besides: explicit.lazy.map(\.id))
    for index in document.headings.indices where !document.headings[index].hasExplicitID {
      document.headings[index].id = names.name(for: document.headings[index].text)
    }
    return duplicates(among: explicit)
  }

  private static func duplicates(among anchors: [Anchor]) -> DiagnosticList {
    var diagnostics = DiagnosticList()
    var first: [String: SourcePlace] = [:]
    for anchor in anchors.sorted(by: { $0.place < $1.place }) {
      guard let other = first[anchor.id] else {
        first[anchor.id] = anchor.place
        continue
      }
      diagnostics.add(
        .error(
          .duplicateID, "the id '\(anchor.id)' is taken: line \(other.line ?? 1) has it too",
          at: anchor.place,
          hint: "give one of them another id"))
    }
    return diagnostics
  }

  /// `Kontaktní údaje` → `kontaktni-udaje`; a second one → `kontaktni-udaje-1`, as GitHub, kramdown and Hugo count.
  mutating func name(for heading: String) -> String { counter.next(Self.base(of: heading)) }

  private static func base(of heading: String) -> String {
    var name: [UInt8] = []
    for scalar in FoldedText.fold(heading).unicodeScalars {
      switch role(of: scalar) {
      case .letter:
        if scalar.isASCII { name.append(UInt8(scalar.value)) } else { name += String(scalar).utf8 }
      case .mark: if let last = name.last, last != UInt8(ascii: "-") { name += String(scalar).utf8 }
      case .space: if let last = name.last, last != UInt8(ascii: "-") { name.append(UInt8(ascii: "-")) }
      case .nothing: continue
      }
    }
    if name.last == UInt8(ascii: "-") { name.removeLast() }
    // One spelling for what looks the same: links are compared by their bytes.
    let words = NormalisedName.of(String(decoding: name, as: UTF8.self))
    if words.isEmpty { return "section" }
    // A second `l` would be `l-1`.
    return ThemeNames.owns(words) || words == "l" ? "section-" + words : words
  }

  private enum Role { case letter, mark, space, nothing }

  /// Letters and digits of any script, and the marks that are part of words in many.
  private static func role(of scalar: Unicode.Scalar) -> Role {
    switch scalar {
    case "a"..."z", "0"..."9": return .letter
    case _ where scalar.isASCII: return .space
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber:
      return .letter
    // What only chooses the look of the sign before it, as after many emoji, is no part of a word.
    case .nonspacingMark, .spacingMark: return scalar.properties.isVariationSelector ? .nothing : .mark
    // Signs that join, part or turn letters are not seen.
    case .format: return .nothing
    default: return .space
    }
  }
}
