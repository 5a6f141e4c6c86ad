/// Numbers that one text counts out and the other gives by the first and the last: `15 to 22`.
enum NumberRange {
  /// Whether a number stands between two neighbours of the other text, and all between them are in its own.
  static func counts(_ fact: Fact, of own: [Fact], within other: [Fact]) -> Bool {
    guard fact.kind == .number, let number = fact.wholeNumber, own.count <= most, other.count <= most else {
      return false
    }
    let values = Set(own.compactMap(\.wholeNumber))
    let numbers = other.filter(\.isOfDigits).sorted { $0.position < $1.position }.map(\.wholeNumber)
    return zip(numbers, numbers.dropFirst()).contains { first, last in
      guard let first, let last, first < number, number < last, last - first > 2, last - first < most else {
        return false
      }
      return values.isSuperset(of: first...last)
    }
  }

  /// Nobody counts out more.
  private static let most = 100
}
