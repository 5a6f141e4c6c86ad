/// Pairs of two sequences in order, each with what it is like (Needleman and Wunsch).
struct Alignment {
  /// Indices that belong together; nil for what has no counterpart.
  struct Pair: Hashable {
    var original: Int?
    var translation: Int?
  }

  private(set) var pairs: [Pair]

  /// Larger tables would take too long: what is in them is not paired.
  private static let largest = 1_000_000

  /// Pairs that are worth more than two gaps; nil for sequences that are too long.
  init?(_ original: Int, _ translation: Int, gap: Float, worth: (Int, Int) -> Float) {
    guard original * translation <= Self.largest else { return nil }
    let width = translation + 1
    var steps = [UInt8](repeating: 0, count: (original + 1) * width)
    var row = (0...translation).map { Float($0) * gap }
    for column in stride(from: 1, through: translation, by: 1) { steps[column] = 2 }
    for line in stride(from: 1, through: original, by: 1) {
      var diagonal = row[0]
      row[0] = Float(line) * gap
      steps[line * width] = 1
      for column in stride(from: 1, through: translation, by: 1) {
        let paired = diagonal + worth(line - 1, column - 1)
        diagonal = row[column]
        let (above, before) = (row[column] + gap, row[column - 1] + gap)
        row[column] = max(paired, above, before)
        steps[line * width + column] = row[column] == paired ? 3 : row[column] == above ? 1 : 2
      }
    }
    pairs = []
    var (line, column) = (original, translation)
    while line > 0 || column > 0 {
      let step = steps[line * width + column]
      if step & 1 != 0 { line -= 1 }
      if step & 2 != 0 { column -= 1 }
      pairs.append(Pair(original: step & 1 != 0 ? line : nil, translation: step & 2 != 0 ? column : nil))
    }
    pairs.reverse()
  }

  /// Sequences of the same shape, one by one.
  init(count: Int) { pairs = (0..<count).map { Pair(original: $0, translation: $0) } }
}
