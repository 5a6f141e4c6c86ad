/// Pairs the elements of two sequences in order, so that the sum of their scores is the highest.
package enum SequenceAlignment {
  /// Beyond this many possible pairs, elements are paired by their position alone: nobody wrote such a text.
  private static let mostCells = 4_000_000

  /// The pairs in order; `score` is nil for two that cannot belong together, and pairs below 0 are not made.
  package static func pairs(
    _ count: Int, _ otherCount: Int, score: (Int, Int) -> Double?
  ) -> [(Int, Int)] {
    guard count > 0, otherCount > 0 else { return [] }
    guard count <= mostCells / otherCount else {
      return (0..<min(count, otherCount)).filter { score($0, $0) != nil }.map { ($0, $0) }
    }
    // What can be reached behind element i of one and j of the other.
    let width = otherCount + 1
    var best = [Double](repeating: 0, count: (count + 1) * width)
    var takes = [Bool](repeating: false, count: (count + 1) * width)
    for index in stride(from: count - 1, through: 0, by: -1) {
      for other in stride(from: otherCount - 1, through: 0, by: -1) {
        let cell = index * width + other
        let skipped = max(best[cell + width], best[cell + 1])
        if let score = score(index, other), score >= 0, best[cell + width + 1] + score >= skipped {
          best[cell] = best[cell + width + 1] + score
          takes[cell] = true
        } else {
          best[cell] = skipped
        }
      }
    }
    var pairs: [(Int, Int)] = []
    var (index, other) = (0, 0)
    while index < count, other < otherCount {
      let cell = index * width + other
      if takes[cell] {
        pairs.append((index, other))
        (index, other) = (index + 1, other + 1)
      } else if best[cell + width] >= best[cell + 1] {
        index += 1
      } else {
        other += 1
      }
    }
    return pairs
  }
}
