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
    guard hasTranslation else { return known }
    for row in rows {
      let own = row.translation.flatMap { translation[$0].heading }
      let other = row.original.flatMap { original[$0].heading }
      switch (own, other) {
      case (let own?, let other?): known.pairs.append((own, other))
      // Someone has accepted it so, or the page says that it is outdated.
      case (let own?, nil): if row.recorded != nil { known.alone.insert(own) }
      case (nil, let other?): if row.recorded != nil || row.change != nil { known.othersAlone.insert(other) }
      case (nil, nil): break
      }
    }
    return known
  }
}
