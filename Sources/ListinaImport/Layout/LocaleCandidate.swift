import ListinaModel

/// A part of a text's path that may say the text's language.
struct LocaleCandidate: Hashable, Sendable {
  /// Where it stands, the surest first.
  enum Position: Int, Hashable, Sendable, CaseIterable {
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

  var position: Position
  var tag: LocaleTag
  /// The path without it.
  var rest: TextPath
  /// What else stands in the same place has the same: the folder that it is in.
  var context: String

  /// All that there are in a path, the surest first, and of one position the longest.
  static func all(in path: TextPath) -> [LocaleCandidate] {
    [name(of: path), ending(of: path)].compactMap { $0 } + affixes(of: path) + folders(of: path)
  }

  private static func name(of path: TextPath) -> LocaleCandidate? {
    KnownLanguages.tag(path.stem).map {
      LocaleCandidate(
        position: .name, tag: $0, rest: TextPath(folders: path.folders, stem: "index"),
        context: path.folders.joined(separator: "/"))
    }
  }

  private static func ending(of path: TextPath) -> LocaleCandidate? {
    guard let dot = path.stem.lastIndex(of: "."), dot > path.stem.startIndex,
      let tag = KnownLanguages.tag(path.stem[path.stem.index(after: dot)...])
    else { return nil }
    return candidate(.ending, tag, stem: path.stem[..<dot], path)
  }

  /// What `-` and `_` part from the rest of the name: at its end or at its beginning, one to three pieces.
  private static func affixes(of path: TextPath) -> [LocaleCandidate] {
    let stem = path.stem
    let marks = stem.indices.filter { stem[$0] == "-" || stem[$0] == "_" || stem[$0] == "." }
    var candidates: [LocaleCandidate] = []
    for mark in marks.suffix(3) where mark > stem.startIndex && stem[mark] != "." {
      guard let tag = KnownLanguages.tag(stem[stem.index(after: mark)...]) else { continue }
      candidates.append(candidate(.suffix, tag, stem: stem[..<mark], path))
    }
    for mark in marks.prefix(3).reversed() where mark < stem.index(before: stem.endIndex) {
      guard let tag = KnownLanguages.tag(stem[..<mark]) else { continue }
      candidates.append(candidate(.prefix, tag, stem: stem[stem.index(after: mark)...], path))
    }
    return candidates
  }

  private static func folders(of path: TextPath) -> [LocaleCandidate] {
    path.folders.indices.compactMap { index in
      guard let tag = KnownLanguages.tag(path.folders[index]) else { return nil }
      var rest = path
      rest.folders.remove(at: index)
      return LocaleCandidate(
        position: .folder, tag: tag, rest: rest, context: path.folders[..<index].joined(separator: "/"))
    }
  }

  private static func candidate(
    _ position: Position, _ tag: LocaleTag, stem: Substring, _ path: TextPath
  ) -> LocaleCandidate {
    LocaleCandidate(
      position: position, tag: tag, rest: TextPath(folders: path.folders, stem: String(stem)),
      context: path.folders.joined(separator: "/"))
  }
}
