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
      guard let distance = distance(wanted, letters, upTo: min(limit, best?.distance ?? limit)) else {
        continue
      }
      let unlike = letters.count - zip(wanted, letters).prefix { $0 == $1 }.count
      if best.map({ (distance, unlike, candidate) < $0 }) ?? true {
        best = (distance, unlike, candidate)
      }
    }
    return best?.name
  }

  /// The distance of two names, or nil when it is longer than the limit.
  ///
  /// There may be thousands of candidates: what is alike at both ends is left out, and the search ends when
  /// nothing that follows can bring the distance down again.
  private static func distance(
    _ first: [Unicode.Scalar], _ second: [Unicode.Scalar], upTo limit: Int
  ) -> Int? {
    let (first, second) = differing(first, second)
    guard !first.isEmpty, !second.isEmpty else {
      return max(first.count, second.count) <= limit ? max(first.count, second.count) : nil
    }
    let width = second.count + 1
    var beforeLast = [Int](repeating: 0, count: width)
    var last = Array(0..<width)
    var current = beforeLast
    var lastLeast = 0
    for row in first.indices {
      current[0] = row + 1
      var least = row + 1
      for column in second.indices {
        var cost = min(last[column + 1], current[column]) + 1
        cost = min(cost, last[column] + (first[row] == second[column] ? 0 : 1))
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current[column + 1] = cost
        least = min(least, cost)
      }
      // A swap looks two rows back.
      if least > limit, lastLeast > limit { return nil }
      lastLeast = least
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[width - 1] <= limit ? last[width - 1] : nil
  }

  /// Both names without the letters that they begin and end with alike.
  private static func differing(
    _ first: [Unicode.Scalar], _ second: [Unicode.Scalar]
  ) -> ([Unicode.Scalar], [Unicode.Scalar]) {
    let start = zip(first, second).prefix { $0 == $1 }.count
    let rest = min(first.count, second.count) - start
    let end = zip(first.reversed(), second.reversed()).prefix(rest).prefix { $0 == $1 }.count
    return (Array(first[start..<(first.count - end)]), Array(second[start..<(second.count - end)]))
  }
}
