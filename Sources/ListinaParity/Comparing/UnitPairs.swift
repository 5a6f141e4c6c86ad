/// Units of two groups of sections that belong together.
struct UnitPairs {
  let original: [ComparedUnit]
  let translation: [ComparedUnit]
  let pairs: [Alignment.Pair]
  /// Both have the same units in the same order.
  let isOfOneShape: Bool

  init(_ original: [ComparedUnit], _ translation: [ComparedUnit]) {
    self.original = original
    self.translation = translation
    isOfOneShape =
      original.count == translation.count
      && zip(original, translation).allSatisfy {
        $0.kind == $1.kind && $0.depth == $1.depth
      }
    pairs = isOfOneShape ? Alignment(count: original.count).pairs : Self.align(original, translation)
  }

  private static func align(_ original: [ComparedUnit], _ translation: [ComparedUnit]) -> [Alignment.Pair] {
    var numbers = KeyNumbers()
    let own = original.map { Outline($0, &numbers) }, other = translation.map { Outline($0, &numbers) }
    let lengths = (own.reduce(0) { $0 + $1.length }, other.reduce(0) { $0 + $1.length })
    let scale = lengths.1 > 0 ? lengths.0 / lengths.1 : 1
    let aligned = Alignment(original.count, translation.count, gap: -0.3) {
      own[$0].worth(beside: other[$1], scale)
    }
    return aligned?.pairs ?? original.indices.map { Alignment.Pair(original: $0, translation: nil) }
      + translation.indices.map { Alignment.Pair(original: nil, translation: $0) }
  }

  /// What pairs a unit with another.
  private struct Outline {
    let kind: ComparedUnit.Kind
    let depth: Int
    let length: Float
    let keys: Set<Int>

    init(_ unit: ComparedUnit, _ numbers: inout KeyNumbers) {
      kind = unit.kind
      depth = unit.depth
      length = Float(unit.signs.count + 4)
      keys = numbers.numbers(of: unit.facts)
    }

    func worth(beside other: Outline, _ scale: Float) -> Float {
      if (kind == .heading) != (other.kind == .heading) { return -4 }
      var worth: Float = kind == other.kind ? (depth == other.depth ? 0.6 : 0.3) : 0
      let shared = Float(keys.count { other.keys.contains($0) })
      if shared > 0 {
        worth += min(3, shared * 1.5)
      } else if !keys.isEmpty, !other.keys.isEmpty {
        worth -= 0.7
      }
      if keys.isEmpty != other.keys.isEmpty { worth -= 0.4 }
      let (mine, theirs) = (length, other.length * scale)
      return worth + 1.2 * (min(mine, theirs) / max(mine, theirs)) - 0.6
    }
  }
}
