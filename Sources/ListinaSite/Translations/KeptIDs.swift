package import ListinaModel

/// The ids that headings of an authoritative text keep, as they were accepted with them.
package enum KeptIDs {
  /// By the indices of the headings that are as they were; where translations tell different ids, the first of them counts.
  package static func ids(of reviews: [LocaleTag: TranslationReview]) -> [Int: String] {
    var ids: [Int: String] = [:]
    for (_, review) in reviews.sorted(by: { $0.key < $1.key }) {
      for row in review.rows where row.change == nil {
        guard let heading = row.original.flatMap({ review.original[$0].heading }),
          let recorded = row.recorded,
          let id = review.acceptance.pairs[recorded].id
        else { continue }
        if ids[heading] == nil { ids[heading] = id }
      }
    }
    return ids
  }

  /// The id of each heading among the units of a text, by the indices of the units.
  package static func names(of units: [TextUnit], keeping kept: [Int: String]) -> [Int: String] {
    var names: [Int: String] = [:]
    for (index, unit) in units.enumerated() { names[index] = unit.givenID }
    var taken = Set(names.values)
    for (index, unit) in units.enumerated() where names[index] == nil {
      guard let id = unit.heading.flatMap({ kept[$0] }), taken.insert(id).inserted else { continue }
      names[index] = id
    }
    var counter = NameCounter(besides: taken)
    for (index, unit) in units.enumerated() where unit.kind == .heading && names[index] == nil {
      names[index] = unit.section.map { counter.next($0) }
    }
    return names
  }
}
