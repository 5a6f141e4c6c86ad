import ListinaModel

/// What an accepted translation tells of its headings and those of the authoritative text, by their indices.
struct KnownHeadings {
  var pairs: [(own: Int, other: Int)] = []
  /// Headings of the translation that are gone from the authoritative text.
  var alone: Set<Int> = []
  /// Headings of the authoritative text that are not translated yet.
  var othersAlone: Set<Int> = []
}

extension TranslationReview {
  /// The headings that belong together, and those that are known to be alone.
  var knownHeadings: KnownHeadings {
    var known = KnownHeadings()
    for row in rows {
      let own = row.translation.flatMap { translation[$0].heading }
      let other = row.original.flatMap { original[$0].heading }
      switch (own, other) {
      case (let own?, let other?): known.pairs.append((own, other))
      case (let own?, nil): if row.change?.kind == .removed { known.alone.insert(own) }
      case (nil, let other?): if row.change?.kind == .added { known.othersAlone.insert(other) }
      case (nil, nil): break
      }
    }
    return known
  }

  /// The ids that unchanged headings of the authoritative text had when they were accepted, by their indices.
  package var keptIDs: [Int: String] {
    var ids: [Int: String] = [:]
    for row in rows where row.change == nil {
      guard let heading = row.original.flatMap({ original[$0].heading }), let recorded = row.recorded else {
        continue
      }
      ids[heading] = acceptance.pairs[recorded].id
    }
    return ids
  }
}
