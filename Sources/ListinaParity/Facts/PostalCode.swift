/// The postal codes that can be told by how they are written.
enum PostalCode {
  /// `SW1A 1AA` and `K1A 0B1`, which begin with letters; takes the runs of the second half as well.
  static func ofLetters(_ runs: DigitRuns, from start: Int, word: String, last: inout Int) -> Fact? {
    let signs = runs.signs
    let letters = word.prefix { $0.isLetter }
    guard (1...2).contains(letters.count), word.count <= 4, word == word.uppercased(), last + 1 < runs.count
    else {
      return nil
    }
    let next = runs[last + 1]
    let gap = next.range.lowerBound - (start + word.unicodeScalars.count)
    guard gap == 1, next.count == 1, Sign.isBlank(signs[next.range.lowerBound - 1]),
      next.range.upperBound < signs.count,
      Sign.isUppercase(signs[next.range.upperBound])
    else { return nil }
    var end = next.range.upperBound
    while end < signs.count, end - next.range.lowerBound < 3,
      Sign.isUppercase(signs[end]) || Sign.isDigit(signs[end])
    {
      end += 1
    }
    guard end - next.range.lowerBound == 3 else { return nil }
    while last + 1 < runs.count, runs[last + 1].range.lowerBound < end { last += 1 }
    let half = DigitRuns.text(signs[next.range.lowerBound..<end])
    return Fact(.postalCode, key: "c:" + word + half, written: "")
  }

  /// `110 00`, `D-10115`, `〒100-0001`, `00-950`, `1234 AB`, `CA 94107`.
  static func ofDigits(_ runs: DigitRuns, at index: Int) -> (Fact, Int)? {
    let run = runs[index]
    if index + 1 < runs.count, let pair = pair(runs, at: index) { return (pair, 2) }
    let isPrefixed =
      runs.sign(before: index) == 0x2D && Sign.isUppercase(runs.sign(before: index, by: 2))
      && (4...6).contains(run.count)
    guard isPrefixed || isNamed(runs, at: index) else { return nil }
    if let letters = letters(runs, after: index) {
      return (Fact(.postalCode, key: "c:" + runs.digits(index) + letters, written: ""), 1)
    }
    return (Fact(.postalCode, key: "n:" + runs.digits(index), written: ""), 1)
  }

  private static func pair(_ runs: DigitRuns, at index: Int) -> Fact? {
    let gap = runs.gap(after: index)
    guard gap.count == 1, let sign = gap.first else { return nil }
    let isMarked = runs.sign(before: index) == 0x3012 || runs.sign(before: index, by: 2) == 0x3012
    let sizes = (runs[index].count, runs[index + 1].count)
    let isKnown =
      switch sizes {
      case (3, 2): Sign.isBlank(sign) && isBeforePlace(runs, index + 1)
      case (3, 4): sign == 0x2D && isMarked
      case (2, 3), (4, 3), (5, 3), (5, 4): sign == 0x2D && isBeforePlace(runs, index + 1)
      default: false
      }
    guard isKnown else { return nil }
    return Fact(
      .postalCode, key: "n:" + number(runs.allDigits(index) + runs.allDigits(index + 1)), written: "")
  }

  private static func number(_ digits: String) -> String { String(digits.drop { $0 == "0" }) }

  /// A name follows, or nothing.
  private static func isBeforePlace(_ runs: DigitRuns, _ index: Int) -> Bool {
    let next = runs.sign(after: index)
    if next == Sign.pause || next == 0x2C { return true }
    guard Sign.isBlank(next) else { return false }
    return isCapital(runs.sign(after: index, by: 2))
  }

  private static func isCapital(_ sign: UInt32) -> Bool {
    Unicode.Scalar(sign).map { $0.properties.isUppercase } ?? false
  }

  /// `AB` of `1234 AB Amsterdam`.
  private static func letters(_ runs: DigitRuns, after index: Int) -> String? {
    guard runs[index].count == 4, Sign.isUppercase(runs.sign(after: index, by: 2)),
      Sign.isUppercase(runs.sign(after: index, by: 3)), Sign.isBlank(runs.sign(after: index, by: 4)),
      isCapital(runs.sign(after: index, by: 5))
    else { return nil }
    return DigitRuns.text([runs.sign(after: index, by: 2), runs.sign(after: index, by: 3)])
  }

  /// Five digits beside a name, as most countries have it; four before two capitals, as the Netherlands do.
  private static func isNamed(_ runs: DigitRuns, at index: Int) -> Bool {
    let run = runs[index]
    let after = (runs.sign(after: index), runs.sign(after: index, by: 2), runs.sign(after: index, by: 3))
    if run.count == 4 {
      return Sign.isBlank(after.0) && Sign.isUppercase(after.1) && Sign.isUppercase(after.2)
        && !Sign.isLetter(runs.sign(after: index, by: 4))
    }
    guard (5...6).contains(run.count) else { return false }
    let before = (runs.sign(before: index), runs.sign(before: index, by: 2), runs.sign(before: index, by: 3))
    if Sign.isBlank(before.0), Sign.isUppercase(before.1), Sign.isUppercase(before.2) { return true }
    return Sign.isBlank(after.0) && isCapital(after.1)
  }
}
