/// Finds the name that someone most likely meant.
package enum NearestName {
  /// The candidate closest to `name`, or nil when none is close: at most a third of the letters differ.
  ///
  /// Distance counts insertions, deletions, substitutions and swaps of neighbours
  /// (optimal string alignment); case does not count. Ties go to the name that begins alike for longer, then to the
  /// first in alphabetical order. Names of one or two letters are never taken for each other.
  package static func find(_ name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars)
    guard wanted.count <= 64 else { return nil }
    var best: (distance: Int, unlike: Int, name: String)?
    for candidate in candidates where candidate != name {
      let letters = Array(candidate.lowercased().unicodeScalars)
      let longer = max(wanted.count, letters.count)
      let limit = longer < 3 ? 0 : max(1, longer / 3)
      guard abs(wanted.count - letters.count) <= limit else { continue }
      let distance = distance(wanted, letters)
      guard distance <= limit else { continue }
      let unlike = letters.count - zip(wanted, letters).prefix { $0 == $1 }.count
      if best.map({ (distance, unlike, candidate) < $0 }) ?? true {
        best = (distance, unlike, candidate)
      }
    }
    return best?.name
  }

  private static func distance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for (row, letter) in first.enumerated() {
      var current = [row + 1]
      for (column, other) in second.enumerated() {
        var cost = min(last[column + 1], current[column]) + 1
        cost = min(cost, last[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == second[column - 1], first[row - 1] == other {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[second.count]
  }
}
