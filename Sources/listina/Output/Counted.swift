/// A number and what is counted.
enum Counted {
  /// `1 block`, `2 blocks`.
  static func text(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
