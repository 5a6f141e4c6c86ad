/// Numbers equal names as GitHub, kramdown and Hugo do: the second `payment` is `payment-1`, unless that is taken.
package struct NameCounter: Sendable {
  /// How many more headings each name was asked for: the number that the last of them got.
  private var counts: [String: Int] = [:]

  /// Counts beside names that are taken already.
  package init(besides taken: some Sequence<String> = EmptyCollection()) {
    for name in taken { counts[name] = 0 }
  }

  /// The name itself, or with the next number that is free.
  package mutating func next(_ name: String) -> String {
    guard var count = counts.updateValue(0, forKey: name) else { return name }
    while true {
      count += 1
      let numbered = "\(name)-\(count)"
      guard counts[numbered] == nil else { continue }
      counts[name] = count
      counts[numbered] = 0
      return numbered
    }
  }
}
