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

  /// Some of these pairs, as many as can be found simply, of which both parts ascend.
  static func ascending(_ pairs: [(Int?, Int?)]) -> [Int] {
    let whole = pairs.indices.compactMap { index in
      if case (let first?, let second?) = pairs[index] { (index, first, second) } else { nil }
    }
    // One that stands far ahead of its time was moved: all behind it would fall out.
    var lowest = [(Int, Int)](repeating: (Int.max, Int.max), count: whole.count + 1)
    for place in whole.indices.reversed() {
      lowest[place] = (min(lowest[place + 1].0, whole[place].1), min(lowest[place + 1].1, whole[place].2))
    }
    var last = (-1, -1)
    return whole.indices.compactMap { place in
      let (index, first, second) = whole[place]
      let later = lowest[place + 1]
      guard first > last.0, second > last.1, first < later.0 && second < later.1 || !isAhead(whole, place)
      else {
        return nil
      }
      last = (first, second)
      return index
    }
  }

  /// Whether more of the following pairs stand before a pair than behind it.
  private static func isAhead(_ pairs: [(Int, Int, Int)], _ place: Int) -> Bool {
    let next = pairs[(place + 1)...].prefix(16)
    let before = next.count { $0.1 < pairs[place].1 || $0.2 < pairs[place].2 }
    return 2 * before > next.count
  }
}
