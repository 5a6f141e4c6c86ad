/// How long a cookie is kept.
package enum Lifetime: Hashable, Sendable {
  /// Until the browser closes.
  case session
  /// A period (ISO 8601 duration), such as one year.
  case period(Period)

  /// A duration in calendar units, of which at least one is not zero.
  package struct Period: Hashable, Sendable {
    package var years = 0
    package var months = 0
    package var weeks = 0
    package var days = 0
    package var hours = 0
    package var minutes = 0
    package var seconds = 0

    package init() {}
  }

  /// Reads `session`, or an ISO 8601 duration such as `P1Y` or `P30DT12H`.
  package init?(_ text: String) {
    if text == "session" {
      self = .session
      return
    }
    guard let period = Period(text) else { return nil }
    self = .period(period)
  }
}

extension Lifetime.Period {
  package init?(_ text: String) {
    self.init()
    guard text.first == "P" else { return nil }
    let halves = text.dropFirst().split(separator: "T", omittingEmptySubsequences: false)
    guard (1...2).contains(halves.count), halves.last?.isEmpty == false else { return nil }
    guard read(halves[0], units: ["Y": \.years, "M": \.months, "W": \.weeks, "D": \.days], order: "YMWD")
    else { return nil }
    if halves.count == 2 {
      guard read(halves[1], units: ["H": \.hours, "M": \.minutes, "S": \.seconds], order: "HMS") else {
        return nil
      }
    }
    guard self != Self() else { return nil }
  }

  private mutating func read(
    _ text: Substring, units: [Character: WritableKeyPath<Self, Int>], order: String
  ) -> Bool {
    var rest = text
    var order = order[...]
    while !rest.isEmpty {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      rest = rest.dropFirst(digits.count)
      guard let number = Int(digits), number <= 100_000, let unit = rest.popFirst(),
        let property = units[unit], let position = order.firstIndex(of: unit)
      else { return false }
      self[keyPath: property] = number
      order = order[order.index(after: position)...]
    }
    return true
  }
}
