import ListinaModel

/// Which parts of paths are locales, judged on all texts of a folder.
///
/// A part that may be one is believed on evidence alone. Where nothing else is likely to stand (`terms/cs.md`, `terms.cs.md`,
/// `cs/terms.md`), a plain language is enough, and a word such as `it` needs a plain language beside it. In a name
/// with other words (`terms-cs.md`, `CS-Terms.md`), a plain language needs a counterpart – the same name in another language or
/// in none – or must recur, or be known from elsewhere; a word needs a counterpart in a plain language, or one without a
/// language where others have plain ones. A locale that was named by whoever imports is believed like a plain one.
struct LocaleEvidence {
  private let named: LocaleTag?
  /// The tags that stand in one position of what is else the same path.
  private var counterparts: [Spot: Set<LocaleTag>] = [:]
  /// The tags that stand beside each other.
  private var neighbours: [Spot: Set<LocaleTag>] = [:]
  /// In how many paths a tag stands in a position.
  private var recurrences: [Use: Int] = [:]
  /// Paths without what may be a locale.
  private var whole: Set<String> = []
  /// Plain tags that are surely locales somewhere.
  private var known: Set<LocaleTag> = []
  private var hasPlainAffix: Set<LocaleCandidate.Position> = []

  private struct Spot: Hashable {
    var position: LocaleCandidate.Position
    var path: String
  }

  private struct Use: Hashable {
    var position: LocaleCandidate.Position
    var tag: LocaleTag
  }

  /// Weighs all paths of a folder; `named` is the locale that the person who imports has named, if any.
  init(_ paths: [TextPath], named: LocaleTag?) {
    self.named = named
    let all = paths.flatMap { LocaleCandidate.all(in: $0) }
    whole = Set(paths.map(\.key))
    for candidate in all {
      let spot = Spot(position: candidate.position, path: candidate.rest.key)
      if counterparts[spot, default: []].insert(candidate.tag).inserted {
        recurrences[Use(position: candidate.position, tag: candidate.tag), default: 0] += 1
      }
      neighbours[Spot(position: candidate.position, path: candidate.context), default: []]
        .insert(candidate.tag)
    }
    for candidate in all where isPlain(candidate.tag) && isBelieved(candidate) {
      known.insert(candidate.tag)
      hasPlainAffix.insert(candidate.position)
    }
  }

  /// The candidates of a path that are locales: the surest in its name, and the outermost of its folders.
  func believed(in path: TextPath) -> (name: LocaleCandidate?, folder: LocaleCandidate?) {
    let believed = LocaleCandidate.all(in: path).filter(isBelieved)
    return (
      believed.first { $0.position != .folder }, believed.first { $0.position == .folder }
    )
  }

  /// Where a locale would stand, but this is more likely a word.
  func doubtful(in path: TextPath) -> LocaleCandidate? {
    LocaleCandidate.all(in: path).first { candidate in
      let isPlace = candidate.position.isUsual || whole.contains(candidate.rest.key)
      return isPlace && !isPlain(candidate.tag) && !isBelieved(candidate)
    }
  }

  private func isPlain(_ tag: LocaleTag) -> Bool { KnownLanguages.isPlain(tag) || tag == named }

  private func isBelieved(_ candidate: LocaleCandidate) -> Bool {
    let others = counterparts[Spot(position: candidate.position, path: candidate.rest.key), default: []]
      .subtracting([candidate.tag])
    let isUsual = candidate.position.isUsual
    guard !isPlain(candidate.tag) else {
      return isUsual || !others.isEmpty || whole.contains(candidate.rest.key) || known.contains(candidate.tag)
        || candidate.tag == named
        || recurrences[Use(position: candidate.position, tag: candidate.tag), default: 0] > 1
    }
    if others.contains(where: isPlain) { return true }
    guard isUsual else {
      return whole.contains(candidate.rest.key) && hasPlainAffix.contains(candidate.position)
    }
    let beside = neighbours[Spot(position: candidate.position, path: candidate.context), default: []]
    return beside.contains(where: isPlain)
  }
}
