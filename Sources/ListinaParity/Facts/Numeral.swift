/// A number with its groups and decimals, or a version, as it begins at a run of digits.
struct Numeral {
  private(set) var fact: Fact
  /// How many runs it has.
  private(set) var runs = 1

  private let source: DigitRuns
  private let first: Int

  init(_ source: DigitRuns, at first: Int, style: NumberStyle) {
    self.source = source
    self.first = first
    fact = Fact(.number, key: "n:" + source.digits(first), written: "")
    read(style)
    nameKind()
  }

  private mutating func read(_ style: NumberStyle) {
    guard let separator = separator(after: first) else { return }
    if Sign.isBlank(separator) || separator == Sign.apostrophe {
      let count = groups(with: separator)
      if count > 1 { take(groups: count, style) }
      return
    }
    var count = 1
    while first + count < source.count, self.separator(after: first + count - 1) == separator { count += 1 }
    if count > 2, !isGrouped(count) { return takeVersion(count) }
    if count > 1, isGrouped(count) { return take(groups: count, style) }
    let decimals = source.allDigits(first + 1)
    setDecimal(source.digits(first), decimals)
    runs = 2
  }

  /// What stands between two runs, where it can be within a number.
  private func separator(after index: Int) -> UInt32? {
    let gap = source.gap(after: index)
    guard gap.count == 1, index + 1 < source.count, let sign = gap.first else { return nil }
    switch sign {
    case 0x2C, 0x2E, Sign.space, Sign.tightSpace, Sign.apostrophe, Sign.arabicDecimal, Sign.arabicThousands:
      return sign
    default: return nil
    }
  }

  /// How many runs blanks or apostrophes hold together: groups of three digits each.
  private func groups(with separator: UInt32) -> Int {
    guard source[first].count <= 3, source.signs[source[first].range.lowerBound] != 0x30 else { return 1 }
    var count = 1
    while first + count < source.count, source[first + count].count == 3,
      let sign = self.separator(after: first + count - 1),
      sign == separator || (Sign.isBlank(sign) && Sign.isBlank(separator))
    {
      count += 1
    }
    return count
  }

  /// `1,000,000`, and `1,00,000` as India has it.
  private func isGrouped(_ count: Int) -> Bool {
    guard source[first].count <= 3, source.signs[source[first].range.lowerBound] != 0x30,
      source[first + count - 1].count == 3
    else { return false }
    let middle = (first + 1)..<(first + count - 1)
    return middle.allSatisfy { source[$0].count == 3 }
      || (count > 2 && middle.allSatisfy { source[$0].count == 2 })
  }

  private mutating func take(groups count: Int, _ style: NumberStyle) {
    let digits = (first..<(first + count)).map(source.allDigits).joined()
    let whole = String(digits.drop { $0 == "0" })
    runs = count
    let between = separator(after: first)
    if let decimalSign = separator(after: first + count - 1), decimalSign != between, isDecimal(decimalSign) {
      setDecimal(whole, source.allDigits(first + count))
      runs = count + 1
      return
    }
    fact.key = "n:" + whole
    // One group after a comma or a point may be decimals; so it may in the other text.
    if count == 2, between == 0x2C || between == 0x2E {
      let decimal = source.digits(first) + "." + source.allDigits(first + 1)
      let isDecimal = (between == 0x2C) == style.hasDecimalComma
      fact.key = "n:" + (isDecimal ? FactReader.trimmed(decimal) : whole)
      fact.others = ["g:" + decimal]
    }
  }

  private func isDecimal(_ sign: UInt32) -> Bool {
    sign == 0x2C || sign == 0x2E || sign == Sign.arabicDecimal
  }

  private mutating func setDecimal(_ whole: String, _ decimals: String) {
    let isNothing = decimals.allSatisfy { $0 == "0" }
    fact.isDecimal = decimals.utf8.count <= 2
    fact.key = "n:" + (isNothing ? whole : whole + "." + decimals)
    // `9.90` and `9,9` are the same, `1.10` and `1.1` need not be.
    if isNothing { fact.others = ["n:" + whole + "." + decimals] }
    let trimmed = FactReader.trimmed(whole + "." + decimals)
    if trimmed != whole + "." + decimals { fact.others.append("n:" + trimmed) }
  }

  private mutating func takeVersion(_ count: Int) {
    runs = count
    let text = (first..<(first + count)).map(source.digits).joined(separator: ".")
    fact = Fact(.version, key: "v:" + text, written: "")
    guard count == 3, let day = source[first].value, let month = source[first + 1].value,
      let year = source[first + 2].value, (1...31).contains(day), (1...12).contains(month),
      source[first + 2].count == 2
    else { return }
    // `25.05.18` may be a day as well.
    fact.others = ["d:\(2000 + year)-\(month)-\(day)"]
  }

  /// Takes a word such as `million` into the number.
  mutating func scale(by power: Int) {
    guard let scaled = Self.scaled(fact.key.dropFirst(2), by: power) else { return }
    fact.others.append("q:" + fact.key.dropFirst(2))
    fact.key = "n:" + scaled
    fact.isDecimal = false
  }

  /// Of a language whose words for thousand and million are not all known.
  mutating func leaveScaleOpen() {
    fact.others.append("q:" + fact.key.dropFirst(2))
    fact.knowsQuantities = false
  }

  /// `5 pm` is the hour 17 as well, and `5.30 pm` is `17.30`.
  mutating func addHour(_ hour: Int) {
    switch runs {
    case 1: fact.others.append("n:\(hour)")
    case 2 where fact.isDecimal: fact.others.append("n:\(hour).\(source.allDigits(first + 1))")
    default: break
    }
  }

  private static func scaled(_ number: Substring, by power: Int) -> String? {
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2 else { return nil }
    let decimals = parts.count == 2 ? parts[1] : ""
    guard decimals.utf8.count <= power else { return nil }
    let zeros = String(repeating: "0", count: power - decimals.utf8.count)
    return String((String(whole) + decimals + zeros).drop { $0 == "0" })
  }

  /// What stands before a number tells what it is.
  private mutating func nameKind() {
    guard fact.kind == .number,
      VersionWord.stands(before: source[first].range.lowerBound, in: source.signs)
    else { return }
    fact.kind = .version
    guard runs == 1 || (runs == 2 && separator(after: first) == 0x2E) else { return }
    // `1.10` is not `1.1`.
    let text = (first..<(first + runs)).map(source.digits).joined(separator: ".")
    fact.key = "v:" + text
    fact.others = ["n:" + text]
  }
}

/// The word for a version in many languages.
private enum VersionWord {
  static func stands(before offset: Int, in signs: [UInt32]) -> Bool {
    var end = offset
    while end > 0, offset - end < 3, !Sign.isLetter(signs[end - 1]), signs[end - 1] != Sign.pause { end -= 1 }
    var start = end
    while start > 0, end - start < 12, Sign.isLetter(signs[start - 1]) { start -= 1 }
    guard end - start > 1 else { return false }
    let word = DigitRuns.text(signs[start..<end]).lowercased()
    return beginnings.contains { word.hasPrefix($0) } || endings.contains { word.hasSuffix($0) }
  }

  /// `wersja`, `verze`, `версии`.
  private static let beginnings = ["ver", "wers", "верс", "έκδοσ", "גרס", "sürüm", "bản"]
  /// Of languages that write what belongs to a word before it, or no blanks.
  private static let endings = ["إصدار", "バージョン", "版本", "版", "버전"]
}
