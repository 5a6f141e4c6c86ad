/// Numbers in the place of the keys of facts, which are compared many times where sections and units are paired.
///
/// Counted rather than hashed: Swift seeds its hashes anew in every run, and what is found must not depend on that.
struct KeyNumbers {
  private var numbers: [String: Int] = [:]

  /// Those of the facts that a section or a unit begins with.
  mutating func numbers(of facts: [Fact]) -> Set<Int> {
    Set(facts.prefix(Self.most).map { number(of: $0.key) })
  }

  /// More facts do not tell any better what belongs together.
  private static let most = 40

  private mutating func number(of key: String) -> Int {
    if let number = numbers[key] { return number }
    numbers[key] = numbers.count
    return numbers.count - 1
  }
}
