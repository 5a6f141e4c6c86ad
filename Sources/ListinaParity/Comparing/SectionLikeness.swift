/// How much two sections have in common, where headings alone do not tell which belong together.
struct SectionLikeness {
  private struct Outline {
    var keys: Set<Int> = []
    var length: Float = 20
  }

  private let original: [Int: Outline]
  private let translation: [Int: Outline]
  private let scale: Float

  init(_ original: [ComparedUnit], _ translation: [ComparedUnit]) {
    var numbers = KeyNumbers()
    self.original = Self.outlines(original, &numbers)
    self.translation = Self.outlines(translation, &numbers)
    let lengths = (
      self.original.values.reduce(0) { $0 + $1.length }, self.translation.values.reduce(0) { $0 + $1.length }
    )
    scale = lengths.1 > 0 ? lengths.0 / lengths.1 : 1
  }

  private static func outlines(_ units: [ComparedUnit], _ numbers: inout KeyNumbers) -> [Int: Outline] {
    var outlines: [Int: Outline] = [:]
    for unit in units {
      outlines[unit.section, default: Outline()].length += Float(unit.signs.count)
      outlines[unit.section, default: Outline()].keys.formUnion(numbers.numbers(of: unit.facts))
    }
    return outlines
  }

  func worth(_ own: Int, beside other: Int) -> Float {
    let (own, other) = (original[own] ?? Outline(), translation[other] ?? Outline())
    let shared = Float(
      own.keys.count < other.keys.count
        ? own.keys.count { other.keys.contains($0) } : other.keys.count { own.keys.contains($0) })
    let isUnlike = shared == 0 && !own.keys.isEmpty && !other.keys.isEmpty
    let (mine, theirs) = (own.length, other.length * scale)
    return min(3, shared) - (isUnlike ? 1.5 : 0) + 1.5 * min(mine, theirs) / max(mine, theirs) - 0.7
  }
}
