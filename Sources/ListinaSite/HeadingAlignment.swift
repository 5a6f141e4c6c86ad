import ListinaModel

/// Which heading of an authoritative text each heading of a translation is the counterpart of.
///
/// Headings whose id was given in both texts belong together. What stands between two such pairs is compared by
/// level: where the levels are the same, heading by heading, the headings belong together as well. What is known of a
/// translation that was accepted comes before that.
struct HeadingAlignment {
  private let translation: Document
  private let original: Document
  private let known: KnownHeadings
  /// For each heading of the translation, the index of its counterpart.
  private var counterparts: [Int?]
  /// Where the texts differ first.
  private(set) var difference: Difference?

  init(of translation: Document, with original: Document, known: KnownHeadings = KnownHeadings()) {
    self.translation = translation
    self.original = original
    self.known = known
    counterparts = Array(repeating: nil, count: translation.headings.count)
    align()
  }

  // MARK: Counterparts

  private mutating func align() {
    let pairs = self.pairs()
    // A pair that is not in the order of the others is no fixed point, and stands between none either.
    let ours = known.alone.union(pairs.map(\.own)), theirs = known.othersAlone.union(pairs.map(\.other))
    var (start, otherStart) = (0, 0)
    for pair in known.pairs { counterparts[pair.own] = pair.other }
    for pair in inOrder(pairs) + [(translation.headings.count, original.headings.count)] {
      alignStretch(
        (start..<max(start, pair.own)).filter { !ours.contains($0) },
        (otherStart..<max(otherStart, pair.other)).filter { !theirs.contains($0) }, from: start)
      (start, otherStart) = (pair.own + 1, pair.other + 1)
    }
  }

  /// The headings that surely belong together, in the order of the translation.
  private func pairs() -> [(own: Int, other: Int)] {
    let given = givenPairs()
    guard !known.pairs.isEmpty else { return given }
    let own = Set(given.map(\.own)), other = Set(given.map(\.other))
    return (given + known.pairs.filter { !own.contains($0.own) && !other.contains($0.other) })
      .sorted { $0.own < $1.own }
  }

  /// The headings whose id was given in both texts.
  private func givenPairs() -> [(own: Int, other: Int)] {
    let explicit = original.headings.indices.filter { original.headings[$0].hasExplicitID }
    guard !explicit.isEmpty else { return [] }
    let others = Dictionary(
      explicit.map { (original.headings[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    return translation.headings.indices.compactMap { index in
      let heading = translation.headings[index]
      return heading.hasExplicitID ? others[heading.id].map { (index, $0) } : nil
    }
  }

  private func inOrder(_ pairs: [(own: Int, other: Int)]) -> [(own: Int, other: Int)] {
    var last = -1
    return pairs.filter { pair in
      guard pair.other > last else { return false }
      last = pair.other
      return true
    }
  }

  /// Compares two stretches of headings; that of the translation begins at `start`, and may be empty.
  private mutating func alignStretch(_ own: [Int], _ other: [Int], from start: Int) {
    let isAlike = own.count == other.count && zip(own, other).allSatisfy { level($0) == otherLevel($1) }
    if isAlike {
      for (index, counterpart) in zip(own, other) { counterparts[index] = counterpart }
    } else if difference == nil {
      let same = zip(own, other).prefix { level($0) == otherLevel($1) }.count
      difference = Difference(
        heading: own.dropFirst(same).first.map { translation.headings[$0] },
        other: other.dropFirst(same).first.map { original.headings[$0] },
        number: own.dropFirst(same).first ?? own.last.map { $0 + 1 } ?? start,
        lastOther: original.headings.last)
    }
  }

  private func level(_ index: Int) -> Int { translation.headings[index].level }
  private func otherLevel(_ index: Int) -> Int { original.headings[index].level }

  // MARK: Ids

  /// The id of each heading of the translation: its own where it was given, else its counterpart's, else its own; no
  /// two are the same.
  func ids(from others: [String]) -> [String] {
    let headings = translation.headings
    var ids: [String?] = headings.map { $0.hasExplicitID ? $0.id : nil }
    var taken = Set(ids.compactMap { $0 } + translation.anchors.map(\.id))
    for (index, counterpart) in counterparts.enumerated() where ids[index] == nil {
      guard let id = counterpart.map({ others[$0] }), taken.insert(id).inserted else {
        continue
      }
      ids[index] = id
    }
    var counter = NameCounter(besides: taken)
    return zip(ids, headings).map { id, heading in id ?? counter.next(heading.id) }
  }
}

extension HeadingAlignment {
  /// The first place where two texts do not have the same headings.
  struct Difference {
    /// Of the translation; nil where it has none.
    var heading: Heading?
    /// Of the authoritative text; nil where that has none.
    var other: Heading?
    /// How many headings of the translation stand before.
    var number: Int
    var lastOther: Heading?

    func warning(_ source: SourceFile) -> Diagnostic {
      let see = (other ?? lastOther).map { " (see \($0.place.file):\($0.place.line ?? 1))" } ?? ""
      return .warning(
        .unalignedHeadings,
        "heading \(number + 1) differs from the authoritative text: \(name(heading)) here, \(name(other)) there",
        at: heading?.place ?? SourcePlace(source.name),
        hint: "give both texts the same headings, so that links to sections work in every language" + see)
    }

    private func name(_ heading: Heading?) -> String {
      guard let heading else { return "no heading" }
      return "'\(String(repeating: "#", count: heading.level)) \(heading.text)'"
    }
  }
}
