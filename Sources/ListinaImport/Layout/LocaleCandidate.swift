import ListinaModel

/// A part of a text's path that may say the text's language.
struct LocaleCandidate: Hashable, Sendable {
  /// Where it stands, the surest first.
  enum Position: Hashable, Sendable {
    /// `terms/cs.md`
    case name
    /// `terms.cs.md`
    case ending
    /// `terms-cs.md`, `terms_cs.md`
    case suffix
    /// `CS-Terms.md`
    case prefix
    /// `cs/terms.md`
    case folder

    /// Whether nothing else than a language is likely to stand there.
    var isUsual: Bool { self == .name || self == .ending || self == .folder }
  }

  /// How sure it is that the part means a language.
  enum Nature: Hashable, Sendable {
    /// It is hardly ever anything else.
    case plain
    /// It is a tag, but a word or an abbreviation too.
    case doubtful
    /// It is the code of a country, by which people mean its language: `cz`.
    case country
  }

  var position: Position
  /// As it stands in the path.
  var word: String
  var tag: LocaleTag
  var nature: Nature
  /// The path without it.
  var rest: TextPath
  /// What else stands in the same place has the same: the folder that it is in.
  var context: String

  /// All that there are in a path, the surest first, and of one position the longest.
  static func all(in path: TextPath) -> [LocaleCandidate] {
    [name(of: path), ending(of: path)].compactMap { $0 } + affixes(of: path) + folders(of: path)
  }

  private static func name(of path: TextPath) -> LocaleCandidate? {
    candidate(.name, path.stem, rest: TextPath(folders: path.folders, stem: "index"))
  }

  private static func ending(of path: TextPath) -> LocaleCandidate? {
    guard let dot = path.stem.lastIndex(of: "."), dot > path.stem.startIndex else { return nil }
    return candidate(.ending, path.stem[path.stem.index(after: dot)...], beside: path.stem[..<dot], path)
  }

  /// What `-` and `_` part from the rest of the name: at its end or at its beginning, one to three pieces.
  private static func affixes(of path: TextPath) -> [LocaleCandidate] {
    let stem = path.stem
    let marks = stem.indices.filter { stem[$0] == "-" || stem[$0] == "_" || stem[$0] == "." }
    let suffixes = marks.suffix(3).filter { $0 > stem.startIndex && stem[$0] != "." }.map { mark in
      candidate(.suffix, stem[stem.index(after: mark)...], beside: stem[..<mark], path)
    }
    let prefixes = marks.prefix(3).filter { $0 < stem.index(before: stem.endIndex) }.reversed().map { mark in
      candidate(.prefix, stem[..<mark], beside: stem[stem.index(after: mark)...], path)
    }
    return (suffixes + prefixes).compactMap { $0 }
  }

  private static func folders(of path: TextPath) -> [LocaleCandidate] {
    path.folders.indices.compactMap { index in
      var rest = path
      rest.folders.remove(at: index)
      return candidate(.folder, path.folders[index], rest: rest, in: path.folders[..<index])
    }
  }

  private static func candidate(
    _ position: Position, _ word: Substring, beside stem: Substring, _ path: TextPath
  ) -> LocaleCandidate? {
    candidate(position, word, rest: TextPath(folders: path.folders, stem: String(stem)))
  }

  /// Nil where the word means no language.
  private static func candidate(
    _ position: Position, _ word: some StringProtocol, rest: TextPath, in folders: ArraySlice<String>? = nil
  ) -> LocaleCandidate? {
    guard let (tag, nature) = language(word) else { return nil }
    return LocaleCandidate(
      position: position, word: String(word), tag: tag, nature: nature, rest: rest,
      context: (folders ?? rest.folders[...]).joined(separator: "/"))
  }

  private static func language(_ word: some StringProtocol) -> (LocaleTag, Nature)? {
    if let tag = KnownLanguages.tag(word) { return (tag, KnownLanguages.isPlain(tag) ? .plain : .doubtful) }
    return CountryCode.language(of: word).map { ($0, .country) }
  }
}
