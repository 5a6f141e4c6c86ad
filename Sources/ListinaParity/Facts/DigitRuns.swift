/// The groups of digits among the signs of a unit, and what stands between them.
struct DigitRuns {
  struct Run {
    var range: Range<Int>
    /// Nil for one with more digits than a number that anyone reads.
    var value: Int?
    var count: Int { range.count }
  }

  let signs: [UInt32]
  private(set) var runs: [Run] = []

  init(_ signs: [UInt32]) {
    self.signs = signs
    var offset = 0
    while offset < signs.count {
      guard Sign.isDigit(signs[offset]) else {
        offset += 1
        continue
      }
      let start = offset
      while offset < signs.count, Sign.isDigit(signs[offset]) { offset += 1 }
      runs.append(Run(range: start..<offset, value: value(start..<offset)))
    }
  }

  private func value(_ range: Range<Int>) -> Int? {
    guard range.count <= 15 else { return nil }
    return signs[range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  var count: Int { runs.count }
  subscript(index: Int) -> Run { runs[index] }

  /// The signs between a run and the next one, or the end.
  func gap(after index: Int) -> ArraySlice<UInt32> {
    let end = index + 1 < runs.count ? runs[index + 1].range.lowerBound : signs.count
    return signs[runs[index].range.upperBound..<end]
  }

  func sign(before index: Int, by distance: Int = 1) -> UInt32 {
    let offset = runs[index].range.lowerBound - distance
    return offset >= 0 ? signs[offset] : Sign.pause
  }

  func sign(after index: Int, by distance: Int = 1) -> UInt32 {
    let offset = runs[index].range.upperBound + distance - 1
    return offset < signs.count ? signs[offset] : Sign.pause
  }

  /// The digits without leading zeros.
  func digits(_ index: Int) -> String {
    let digits = signs[runs[index].range].drop { $0 == 0x30 }
    return digits.isEmpty ? "0" : Self.text(digits)
  }

  func allDigits(_ index: Int) -> String { Self.text(signs[runs[index].range]) }

  static func text(_ signs: some Sequence<UInt32>) -> String {
    var scalars = String.UnicodeScalarView()
    for sign in signs { if let scalar = Unicode.Scalar(sign) { scalars.append(scalar) } }
    return String(scalars)
  }
}
