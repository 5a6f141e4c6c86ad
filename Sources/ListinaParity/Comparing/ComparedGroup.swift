/// A group of sections whose facts were compared, and what was left over.
struct ComparedGroup {
  let group: SectionGroups.Group
  let units: UnitPairs
  var rests: [PairLeftovers]
  /// The units' indices in their texts.
  let own: [Int]
  let other: [Int]

  /// Drops what went with a heading, an item or a row that is told of as a whole.
  mutating func dropTold(lists: Bool, tables: Bool) {
    rests.removeAll { rest in
      if rest.site.original.map({ units.original[$0].isSkipped }) ?? false { return true }
      if rest.site.translation.map({ units.translation[$0].isSkipped }) ?? false { return true }
      guard (rest.site.original == nil) != (rest.site.translation == nil) else { return false }
      let unit =
        rest.site.original.map { units.original[$0] } ?? rest.site.translation.map { units.translation[$0] }
      guard let unit else { return false }
      let lone = rest.site.original == nil ? group.loneTranslation : group.loneOriginal
      return lone.contains(unit.section) || unit.kind == .heading || (lists && unit.kind == .item)
        || (tables && unit.kind == .row)
    }
  }

  /// Nothing of the kind was left over on the other side.
  func isPure(_ rest: PairLeftovers) -> Bool { rest.missing.isEmpty || rest.added.isEmpty }
}

/// Facts that are missing in one section and stand in another, such as the day of the last change.
enum MovedFacts {
  static func cancel(in groups: inout [ComparedGroup], _ rules: ComparisonRules) {
    var missing: [(group: Int, rest: Int, fact: Fact)] = []
    var added: [(group: Int, rest: Int, fact: Fact)] = []
    for (index, group) in groups.enumerated() {
      for (number, rest) in group.rests.enumerated() where group.isPure(rest) {
        missing += rest.missing.map { (index, number, $0) }
        added += rest.added.map { (index, number, $0) }
      }
    }
    guard !missing.isEmpty, !added.isEmpty else { return }
    let difference = FactDifference(missing.map(\.fact), added.map(\.fact), rules: rules)
    for (index, group) in groups.enumerated() {
      for number in group.rests.indices where group.isPure(group.rests[number]) {
        (groups[index].rests[number].missing, groups[index].rests[number].added) = ([], [])
      }
    }
    for index in difference.missing {
      groups[missing[index].group].rests[missing[index].rest].missing.append(missing[index].fact)
    }
    for index in difference.added {
      groups[added[index].group].rests[added[index].rest].added.append(added[index].fact)
    }
  }
}
