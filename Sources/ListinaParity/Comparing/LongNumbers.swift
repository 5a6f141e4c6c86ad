/// Numbers of seven digits and more, such as those of telephones and companies, which each country groups its own way.
struct LongNumbers {
  private typealias Item = (index: Int, digits: [UInt8], position: Int, end: Int)
  private let facts: [Item]

  /// The numbers among some facts of a text.
  init(_ all: [Fact], _ indices: [Int]) {
    facts = indices.filter { all[$0].isOfDigits && all[$0].kind != .date && !all[$0].isDecimal }.prefix(200)
      .map { index in
        let digits = all[index].written.unicodeScalars.compactMap { Sign.folded($0.value) }.filter(
          Sign.isDigit)
        let (start, length) = (all[index].position, all[index].written.unicodeScalars.count)
        return (index, digits.map { UInt8($0) }, start, start + length)
      }.sorted { $0.position < $1.position }
  }

  private static let shortest = 7

  var isEmpty: Bool { !facts.contains { $0.digits.count >= Self.shortest } }

  /// Those whose digits some numbers of the other text have, one after the other; both without what is dialled before.
  func found(in other: LongNumbers) -> (own: Set<Int>, other: Set<Int>) {
    var (own, theirs): (Set<Int>, Set<Int>) = ([], [])
    for (place, fact) in facts.enumerated() where fact.digits.count >= Self.shortest {
      let isLed = place > 0 && isBeside(facts[place - 1], fact)
      guard let match = other.match(for: fact.digits, isLed: isLed, besides: theirs) else { continue }
      own.insert(fact.index)
      theirs.formUnion(match)
    }
    return (own, theirs)
  }

  /// The numbers that have the digits; `isLed` where others stand before them, which are not only what is dialled.
  private func match(for digits: [UInt8], isLed: Bool, besides taken: Set<Int>) -> [Int]? {
    for start in facts.indices {
      var joined: [UInt8] = []
      for end in start..<min(start + 6, facts.count) {
        guard !taken.contains(facts[end].index) else { break }
        joined += facts[end].digits
        // What is dialled before has four digits at most, and is not another number.
        let excess = joined.count - digits.count
        guard excess <= 4, excess < facts[start].digits.count else { break }
        // What is dialled before stands in both texts, and is not the same.
        if joined.count > digits.count, isLed { continue }
        if joined.count < digits.count, start > 0, isBeside(facts[start - 1], facts[start]) { continue }
        if Self.isSame(digits, joined) { return facts[start...end].map(\.index) }
      }
    }
    return nil
  }

  private func isBeside(_ first: Item, _ second: Item) -> Bool { second.position - first.end == 1 }

  private static func isSame(_ own: [UInt8], _ other: [UInt8]) -> Bool {
    let (own, other) = (own.drop { $0 == 0x30 }, other.drop { $0 == 0x30 })
    guard min(own.count, other.count) >= shortest else { return false }
    return own.reversed().starts(with: other.reversed()) || other.reversed().starts(with: own.reversed())
  }
}
