/// Groups of digits that facts are made of, as far as they are not taken.
struct RunStock {
  private var counts: [String: Int] = [:]
  private let dates: [Fact]
  private let codes: Set<Fact.Kind>

  init(_ facts: [Fact]) {
    for fact in facts where fact.isOfDigits || fact.kind == .word {
      for run in fact.runs { counts[run, default: 0] += 1 }
      if let month = fact.month { counts["m\(month)", default: 0] += 1 }
    }
    codes = Set(facts.lazy.filter(\.isCode).map(\.kind))
    dates = Array(facts.lazy.filter { $0.month != nil }.prefix(50))
  }

  /// The month is not there, though another number is that can be one: `1 May` and `1. 6.`.
  private func isOfOtherMonth(_ month: Int, _ fact: Fact) -> Bool {
    guard counts["m\(month)"] == nil else { return false }
    let isDay = fact.runs.contains("\(month)")
    guard counts["\(month)", default: 0] < (isDay ? 2 : 1) else { return false }
    return (1...12).contains { number in
      counts["\(number)", default: 0] > (fact.runs.contains("\(number)") ? 1 : 0)
    }
  }

  /// Takes the digits of a fact, if they are all there.
  mutating func take(_ fact: Fact) -> Bool {
    guard fact.isOfDigits, !fact.runs.isEmpty else { return false }
    // Two dates of other months have nothing in common.
    if fact.month != nil, dates.contains(where: fact.excludes) { return false }
    if fact.isCode, codes.contains(fact.kind) { return false }
    if let month = fact.month, isOfOtherMonth(month, fact) { return false }
    var needed: [String: Int] = [:]
    for run in fact.runs {
      let isThere = counts[run, default: 0] > needed[run, default: 0]
      // A month that has a name in one text may be a number in the other.
      needed[isThere || fact.month != nil ? run : "m" + run, default: 0] += 1
    }
    guard needed.allSatisfy({ counts[$0.key, default: 0] >= $0.value }) else { return false }
    for (run, count) in needed { counts[run, default: 0] -= count }
    return true
  }
}
