/// Compares the facts of a group of sections: unit by unit, then what is left over of all of them.
///
/// What is missing in one unit and stands in another was moved, as translators merge and split paragraphs; only where
/// two units of texts of the same shape have each other's facts were they confused.
struct GroupComparison {
  private let units: UnitPairs
  private let rules: ComparisonRules
  private var rests: [PairLeftovers] = []

  init(_ units: UnitPairs, _ rules: ComparisonRules) {
    self.units = units
    self.rules = rules
  }

  /// What is left over, pair by pair.
  mutating func leftovers() -> [PairLeftovers] {
    for (number, pair) in units.pairs.enumerated() { compare(number, pair) }
    dropNamedElsewhere()
    guard rests.count > 1 else { return rests }
    return separateMoved()
  }

  private mutating func compare(_ number: Int, _ pair: Alignment.Pair) {
    let own = pair.original.map { units.original[$0].facts } ?? []
    let other = pair.translation.map { units.translation[$0].facts } ?? []
    let difference = FactDifference(own, other, rules: rules)
    guard !difference.isEmpty else { return }
    rests.append(
      PairLeftovers(
        site: Leftover.Site(pair: number, original: pair.original, translation: pair.translation),
        missing: difference.missing.map { own[$0] }, added: difference.added.map { other[$0] }))
  }

  /// A link or an address that stands elsewhere in the section is there for readers.
  private mutating func dropNamedElsewhere() {
    guard rests.contains(where: { ($0.missing + $0.added).contains(where: \.isOfSet) }) else { return }
    let theirs = Self.named(units.translation), ours = Self.named(units.original)
    for index in rests.indices {
      let (missing, added) = (rests[index].missing, rests[index].added)
      rests[index].missing.removeAll { fact in
        theirs.contains(fact.key) && fact.isOfSet && !added.contains { $0.isOfSet }
      }
      rests[index].added.removeAll { fact in
        ours.contains(fact.key) && fact.isOfSet && !missing.contains { $0.isOfSet }
      }
    }
    rests.removeAll { $0.missing.isEmpty && $0.added.isEmpty }
  }

  private static func named(_ units: [ComparedUnit]) -> Set<String> {
    Set(units.flatMap { $0.facts.filter(\.isOfSet).map(\.key) })
  }

  // MARK: Moved facts

  private func separateMoved() -> [PairLeftovers] {
    let missing = rests.enumerated().flatMap { rest in rest.element.missing.map { (rest.offset, $0) } }
    let added = rests.enumerated().flatMap { rest in rest.element.added.map { (rest.offset, $0) } }
    let difference = FactDifference(missing.map(\.1), added.map(\.1), rules: rules)
    let movedMissing = Set(missing.indices).subtracting(difference.missing)
    let movedAdded = Set(added.indices).subtracting(difference.added)
    let isConfused = isConfused(
      from: Set(movedMissing.map { missing[$0].0 }), to: Set(movedAdded.map { added[$0].0 }))
    if isConfused { return rests }
    var left = rests
    for index in left.indices { (left[index].missing, left[index].added) = ([], []) }
    for index in difference.missing { left[missing[index].0].missing.append(missing[index].1) }
    for index in difference.added { left[added[index].0].added.append(added[index].1) }
    return left.filter { !$0.missing.isEmpty || !$0.added.isEmpty }
  }

  /// Two units have each other's facts, and are not each other's translation.
  private func isConfused(from sources: Set<Int>, to goals: Set<Int>) -> Bool {
    guard units.isOfOneShape, sources.count == 2, sources == goals else { return false }
    let sites = sources.map { rests[$0].site }
    let lengths = sites.compactMap { site -> (own: Float, other: Float)? in
      guard let own = site.original, let other = site.translation else { return nil }
      return (Float(units.original[own].signs.count + 8), Float(units.translation[other].signs.count + 8))
    }
    guard lengths.count == 2 else { return false }
    let scale = (lengths[0].own + lengths[1].own) / (lengths[0].other + lengths[1].other)
    func unlike(_ own: Float, _ other: Float) -> Float { max(own, other * scale) / min(own, other * scale) }
    let straight = unlike(lengths[0].own, lengths[0].other) + unlike(lengths[1].own, lengths[1].other)
    let crossed = unlike(lengths[0].own, lengths[1].other) + unlike(lengths[1].own, lengths[0].other)
    return straight < crossed + 0.4
  }
}
