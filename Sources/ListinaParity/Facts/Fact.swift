import ListinaModel

/// Something in a text that says the same in every language: a number, a date, an address, a link.
struct Fact {
  enum Kind: Hashable {
    case number, date, version, postalCode, email, link, anchor, image
    /// Letters and digits in one word, such as `S3`: told of only where another one stands in its place.
    case word
  }

  var kind: Kind
  /// What it says, the same for all ways to write it.
  var key: String
  /// What it may say as well: `4/5/2026` is a day of May or of April.
  var others: [String] = []
  /// The groups of digits that it is written with, without leading zeros.
  var runs: [String] = []
  /// Of a date that names its month.
  var month: Int?
  /// Whether the name of the month stands after the digits; nil where it stands between them, or there is none.
  private(set) var isMonthAfter: Bool?
  /// As it was written.
  var written: String
  /// Where it stands among the signs of its unit.
  var position = 0
  /// It opens its unit, as numbers typed by hand do: `3.` before a heading.
  var isEnumerator = false
  /// Without it, the word for thousand or million that may stand behind it is not known.
  var knowsQuantities = true
  /// With one or two digits after its decimal sign, as prices have.
  var isDecimal = false
  /// Of a link.
  var target: LinkTarget?
  /// The words of a link.
  var words = ""

  init(_ kind: Kind, key: String, written: String) {
    self.kind = kind
    self.key = key
    self.written = written
  }

  init(linkTo target: LinkTarget, words: String) {
    kind = target.kind
    key = target.key
    written = target.written
    self.target = target
    self.words = words
  }

  /// As it was written, with blanks that people can type.
  var shown: String {
    String(
      String.UnicodeScalarView(
        written.unicodeScalars.compactMap { scalar in
          switch Sign.folded(scalar.value) {
          case Sign.tightSpace, Sign.space: " "
          case nil: nil
          default: scalar
          }
        }))
  }

  /// What only the writing of digits can tell.
  var isOfDigits: Bool {
    switch kind {
    case .number, .date, .version, .postalCode: true
    case .email, .link, .anchor, .image, .word: false
    }
  }

  /// What a text names once or twice, as its language likes it.
  var isOfSet: Bool {
    switch kind {
    case .email, .link, .anchor, .image: true
    case .number, .date, .version, .postalCode, .word: false
    }
  }

  /// The number, where it is a whole one that is not too large.
  var wholeNumber: Int? { key.hasPrefix("n:") || key.hasPrefix("v:") ? Int(key.dropFirst(2)) : nil }

  /// A postal code or a version, of which every letter and digit counts.
  var isCode: Bool { kind == .version || (kind == .postalCode && key.hasPrefix("c:")) }

  func withMonth(after isAfter: Bool) -> Fact {
    var fact = self
    fact.isMonthAfter = isAfter
    return fact
  }

  /// A date that names another month than this one.
  func excludes(_ other: Fact) -> Bool {
    guard let month, let theirs = other.month else { return false }
    return month != theirs && !others.contains { other.key == $0 || other.others.contains($0) }
  }
}
