import ListinaModel

/// Decides what of the leftovers is worth telling, and puts together what stands in each other's place.
///
/// A number that one text alone has is most often a word in the other: numbers up to twelve are told of only
/// where another number stands in their place.
struct LeftoverJudge {
  struct Difference {
    var id: DiagnosticID
    var subject: String
    var original: [Fact]
    var translation: [Fact]
    var units: Leftover.Site
  }

  private let group: ComparedGroup
  /// The words for numbers in the two texts.
  private(set) var words: (original: SpeltNumbers, translation: SpeltNumbers)
  /// By how much the numbers before headings and items are off from here on.
  private var offset: Int?

  init(_ group: ComparedGroup, words: (original: SpeltNumbers, translation: SpeltNumbers)) {
    self.group = group
    self.words = words
  }

  mutating func differences() -> [Difference] {
    group.rests.flatMap { rest in
      let found = differences(in: rest)
      // A unit without counterpart is one mistake.
      let isLone = rest.site.original == nil || rest.site.translation == nil
      return isLone ? Array(found.prefix(1)) : found
    }
  }

  private mutating func differences(in rest: PairLeftovers) -> [Difference] {
    var found: [Difference] = []
    for kinds in [[Fact.Kind.email], [.link], [.anchor], [.image], [.word]] {
      let missing = rest.missing.filter { kinds.contains($0.kind) },
        added = rest.added.filter { kinds.contains($0.kind) }
      found += pairs(missing, added).compactMap { difference($0, $1, rest) }
    }
    return found + digits(in: rest)
  }

  private mutating func digits(in rest: PairLeftovers) -> [Difference] {
    var missing = rest.missing.filter(\.isOfDigits), added = rest.added.filter(\.isOfDigits)
    guard !missing.isEmpty || !added.isEmpty else { return [] }
    if isShift(missing, added) { return [] }
    if let unit = rest.site.translation.map({ group.units.translation[$0] }) {
      missing.removeAll { Self.isSaid($0, by: unit, &words.translation) }
    }
    if let unit = rest.site.original.map({ group.units.original[$0] }) {
      added.removeAll { Self.isSaid($0, by: unit, &words.original) }
    }
    if let own = rest.site.original, let other = rest.site.translation {
      let units = (group.units.original[own].facts, group.units.translation[other].facts)
      missing.removeAll { NumberRange.counts($0, of: units.0, within: units.1) }
      added.removeAll { NumberRange.counts($0, of: units.1, within: units.0) }
    }
    var found: [Difference] = []
    for (own, other) in pairs(missing, added) {
      guard own == nil || other == nil || found.isEmpty || found[found.count - 1].id != id(own ?? other)
      else {
        found[found.count - 1].original += own.map { [$0] } ?? []
        found[found.count - 1].translation += other.map { [$0] } ?? []
        continue
      }
      if let difference = difference(own, other, rest) { found.append(difference) }
    }
    return found
  }

  // MARK: Pairs

  /// What stands in the place of what: the most alike first, then what is left alone.
  private func pairs(_ missing: [Fact], _ added: [Fact]) -> [(Fact?, Fact?)] {
    guard missing.count * added.count <= 2500 else { return [(missing.first, added.first)] }
    var left = added
    var pairs: [(Fact?, Fact?)] = []
    var alone: [Fact] = []
    let isFew = missing.count > added.count
    let sorted = isFew ? missing.sorted { !isSmall($0) && isSmall($1) } : missing
    for fact in sorted {
      let best = left.indices.max { Self.likeness(fact, left[$0]) < Self.likeness(fact, left[$1]) }
      if let best {
        pairs.append((fact, left.remove(at: best)))
      } else {
        alone.append(fact)
      }
    }
    return pairs + alone.map { ($0, nil) } + left.map { (nil, $0) }
  }

  private static func likeness(_ own: Fact, _ other: Fact) -> Int {
    (own.kind == other.kind ? 4 : 0) + (own.key.utf8.count == other.key.utf8.count ? 2 : 0)
      + (EditDistance.isMore(than: 2, between: own.key, other.key) ? 0 : 3)
  }

  private func difference(_ own: Fact?, _ other: Fact?, _ rest: PairLeftovers) -> Difference? {
    guard let first = own ?? other else { return nil }
    if own == nil || other == nil,
      !isTold(first, isMissing: own != nil) || isRepeated(first, rest, own != nil)
    {
      return nil
    }
    if first.kind == .word, let own, let other, !isMisspelt(own, other) { return nil }
    if let own, let other, own.written == other.written { return nil }
    return Difference(
      id: id(first), subject: Self.subject(of: first), original: own.map { [$0] } ?? [],
      translation: other.map { [$0] } ?? [], units: rest.site)
  }

  /// `IPv6` in the place of `IPv4`; words whose letters differ are translated.
  private func isMisspelt(_ own: Fact, _ other: Fact) -> Bool {
    own.key.utf8.count == other.key.utf8.count
      && own.key.filter { !$0.isNumber } == other.key.filter { !$0.isNumber }
  }

  // MARK: What is told

  /// Whether a fact that has no other in its place is missed by readers.
  private func isTold(_ fact: Fact, isMissing: Bool) -> Bool {
    switch fact.kind {
    case .word: false
    case .number, .version: !isSmall(fact) && !fact.isEnumerator
    case .image: isMissing
    default: true
    }
  }

  /// The other text says it too, if not as often.
  private func isRepeated(_ fact: Fact, _ rest: PairLeftovers, _ isMissing: Bool) -> Bool {
    let unit =
      isMissing
      ? rest.site.translation.map { group.units.translation[$0] }
      : rest.site.original.map { group.units.original[$0] }
    let left = (isMissing ? rest.added : rest.missing).map(\.position)
    return unit?.facts.contains { $0.key == fact.key && !left.contains($0.position) } ?? false
  }

  private func isSmall(_ fact: Fact) -> Bool {
    // A day has 24 hours, and 100 per cent are all.
    fact.wholeNumber.map { $0 <= 12 || $0 == 24 || $0 == 100 } ?? fact.key.hasPrefix("t:")
  }

  /// The other text says a number in words.
  private static func isSaid(_ fact: Fact, by unit: ComparedUnit, _ words: inout SpeltNumbers) -> Bool {
    if fact.kind == .date { return words.say(fact, of: unit) }
    guard fact.kind == .number, let number = fact.wholeNumber else { return false }
    return words.say(number, in: unit)
  }

  /// Numbers typed before headings are off by one from where a section was put in.
  private mutating func isShift(_ missing: [Fact], _ added: [Fact]) -> Bool {
    guard missing.count == 1, added.count == 1, missing[0].isEnumerator, added[0].isEnumerator,
      let own = missing[0].wholeNumber, let other = added[0].wholeNumber
    else { return false }
    defer { offset = own - other }
    return offset == own - other
  }

  // MARK: Names

  private func id(_ fact: Fact?) -> DiagnosticID {
    switch fact?.kind {
    case .date: .parityDate
    case .version: .parityVersion
    case .postalCode: .parityPostalCode
    case .email: .parityEmail
    case .link, .image: .parityLink
    case .anchor: .parityAnchor
    case .number, .word, nil: .parityNumber
    }
  }

  private static func subject(of fact: Fact) -> String {
    switch fact.kind {
    case .date: "the date"
    case .version: "the version"
    case .postalCode: "the postal code"
    case .email: "the e-mail address"
    case .link: "the link to"
    case .image: "the image"
    case .anchor: "the link to"
    case .number: fact.key.hasPrefix("p:") ? "the telephone number" : "the number"
    case .word: "the word"
    }
  }
}
