import ListinaModel

/// The names that other generators give to the headings of a text.
///
/// GitHub, and Hugo alike, keep every letter and make each space a hyphen. kramdown also drops what stands before the
/// first letter; Python-Markdown also drops diacritics and numbers equal names with `_1`.
struct SectionSpellings: Sendable {
  /// By GitHub's name.
  private var slugs: [String: String] = [:]
  /// By letters and digits, in the order of the text.
  private var words: [String: [String]] = [:]
  /// By letters and digits from the first letter on.
  private var wordsOfLetters: [String: [String]] = [:]

  init(of anchors: HeadingAnchors) {
    var counter = NameCounter()
    for (heading, id) in zip(anchors.headings, anchors.ids) {
      slugs[counter.next(Self.slug(of: heading.text))] = id
      let words = Self.words(of: heading.text)
      self.words[words, default: []].append(id)
      wordsOfLetters[Self.fromFirstLetter(words), default: []].append(id)
    }
  }

  /// The heading that only one of them can mean by a name.
  func find(_ name: String) -> String? {
    // What GitHub's pages put before the name.
    if name.hasPrefix("user-content-"), let id = find(String(name.dropFirst("user-content-".count))) {
      return id
    }
    if let id = slugs[name] ?? slugs[name.lowercased()] { return id }
    let words = Self.words(of: name)
    if words.isEmpty { return nil }
    return only(self.words[words]) ?? only(headings(from: words)) ?? numbered(name)
  }

  private func headings(from words: String) -> [String]? {
    let letters = Self.fromFirstLetter(words)
    return letters.isEmpty ? nil : wordsOfLetters[letters]
  }

  private func only(_ ids: [String]?) -> String? { ids?.count == 1 ? ids?.first : nil }

  /// `payment_1`, `payment-1`: the second of the headings with the same words.
  private func numbered(_ name: String) -> String? {
    guard let mark = name.lastIndex(where: { $0 == "_" || $0 == "-" }),
      let number = Int(name[name.index(after: mark)...]), number > 0
    else { return nil }
    let words = Self.words(of: String(name[..<mark]))
    let candidates = [self.words[words], headings(from: words)].compactMap { $0 }
    return candidates.first { $0.indices.contains(number) }?[number]
  }

  /// As github.com does: lower case, nothing but letters, marks, digits, `_` and `-`, and `-` for each space.
  static func slug(of text: String) -> String {
    var slug = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if scalar == " " {
        slug.append("-")
      } else if scalar == "-" || isOfWord(scalar) {
        slug.append(scalar)
      }
    }
    return String(slug)
  }

  /// Letters and digits alone, in lower case and without the diacritics of Latin letters.
  private static func words(of text: String) -> String {
    var words = String.UnicodeScalarView()
    for scalar in FoldedText.fold(text).unicodeScalars where isLetterOrDigit(scalar) {
      // A sigma at the end of a word is the same letter.
      words.append(scalar == "ς" ? "σ" : scalar)
    }
    return String(words)
  }

  private static func fromFirstLetter(_ words: String) -> String {
    String(words.drop { $0.isNumber })
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber:
      true
    default: false
    }
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .connectorPunctuation: true
    default: isLetterOrDigit(scalar)
    }
  }
}
