/// A number by its digits and its power of ten.
struct Magnitude {
  let digits: String
  let power: Int
  private let knowsQuantities: Bool

  init?(_ fact: Fact) {
    guard fact.kind == .number, fact.key.hasPrefix("n:") else { return nil }
    let parts = fact.key.dropFirst(2).split(separator: ".")
    guard let whole = parts.first, parts.count <= 2 else { return nil }
    let decimals = parts.count == 2 ? parts[1] : ""
    let all = (String(whole) + decimals).drop { $0 == "0" }
    guard all.utf8.count <= 30 else { return nil }
    var text = all
    while text.hasSuffix("0") { text = text.dropLast() }
    digits = String(text)
    knowsQuantities = fact.knowsQuantities
    power = all.utf8.count - text.utf8.count - decimals.utf8.count
  }

  /// One of them was written with a word for thousand, million or their like.
  func isScaled(_ other: Magnitude) -> Bool {
    guard power < other.power ? !knowsQuantities : !other.knowsQuantities else { return false }
    return digits == other.digits && [3, 4, 5, 6, 7, 8, 9, 12].contains(abs(power - other.power))
  }
}
