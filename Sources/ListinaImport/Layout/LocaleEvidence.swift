import ListinaModel

/// Which parts of paths are locales, judged on all texts of a folder.
///
/// A part that may be one is believed on evidence alone. Where nothing else is likely to stand (`terms/cs.md`, `terms.cs.md`,
/// `cs/terms.md`), a plain language is enough, and a word such as `it` needs a plain language beside it. In a name
/// with other words (`terms-cs.md`, `CS-Terms.md`), a plain language needs a counterpart – the same name in another language or
/// in none – or must recur, or be known from elsewhere; a word needs a counterpart in a plain language, or one without a
/// language where others have plain ones. A locale that was named by whoever imports is believed like a plain one. The
/// code of a country is believed to mean its language where a plain language stands in its place or beside it, or where
/// that language is known from elsewhere.
struct LocaleEvidence {
  private let named: LocaleTag?
  /// What stands in one position of what is else the same path.
  private var counterparts: [Spot: Set<Sign>] = [:]
  /// What stands beside each other.
  private var neighbours: [Spot: Set<Sign>] = [:]
  /// In how many paths a tag stands in a position.
  private var recurrences: [Use: Int] = [:]
  /// Paths without what may be a locale.
  private var whole: Set<String> = []
  /// Tags, but for doubtful ones, that are surely locales somewhere.
  private var known: Set<LocaleTag> = []
  private var hasPlainAffix: Set<LocaleCandidate.Position> = []

  private struct Spot: Hashable {
    var position: LocaleCandidate.Position
    var path: String
  }

  private struct Sign: Hashable {
    var tag: LocaleTag
    var isPlain: Bool
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
      let sign = Sign(tag: candidate.tag, isPlain: isPlain(candidate))
      if counterparts[spot, default: []].insert(sign).inserted {
        recurrences[Use(position: candidate.position, tag: candidate.tag), default: 0] += 1
      }
      neighbours[Spot(position: candidate.position, path: candidate.context), default: []]
        .insert(sign)
    }
    for candidate in all where isPlain(candidate) && isBelieved(candidate) {
      known.insert(candidate.tag)
      hasPlainAffix.insert(candidate.position)
    }
    for candidate in all where candidate.nature == .country && isBelieved(candidate) {
      known.insert(candidate.tag)
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
      guard candidate.nature != .country, !isBelieved(candidate) else { return false }
      return isPlain(candidate) || candidate.position.isUsual || whole.contains(candidate.rest.key)
    }
  }

  private func isPlain(_ candidate: LocaleCandidate) -> Bool {
    candidate.nature == .plain || candidate.tag == named
  }

  private func isBelieved(_ candidate: LocaleCandidate) -> Bool {
    let others = counterparts[Spot(position: candidate.position, path: candidate.rest.key), default: []]
      .filter { $0.tag != candidate.tag }
    let isUsual = candidate.position.isUsual
    guard !isPlain(candidate) else {
      return isUsual || !others.isEmpty || whole.contains(candidate.rest.key) || known.contains(candidate.tag)
        || candidate.tag == named
        || recurrences[Use(position: candidate.position, tag: candidate.tag), default: 0] > 1
    }
    if others.contains(where: \.isPlain) { return true }
    if candidate.nature == .country, known.contains(candidate.tag) { return true }
    guard isUsual else {
      return whole.contains(candidate.rest.key) && hasPlainAffix.contains(candidate.position)
    }
    let beside = neighbours[Spot(position: candidate.position, path: candidate.context), default: []]
    return beside.contains(where: \.isPlain)
  }
}
