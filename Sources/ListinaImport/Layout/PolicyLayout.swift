import ListinaModel

/// Which texts of a folder are one policy, in which languages, and what the policies are called.
struct PolicyLayout {
  private(set) var policies: [ImportedPolicy] = []
  /// The site's locales, its default first.
  private(set) var locales: [LocaleTag] = []
  private(set) var diagnostics = DiagnosticList()

  private let folder: String
  private let texts: [PlacedText]

  /// Lays out the texts of a folder; `folder` is its name, `named` the locale that the person who imports has named.
  init(_ texts: [ForeignText], of folder: String, named: LocaleTag?) {
    self.folder = folder
    let evidence = LocaleEvidence(texts.map(\.path), named: named)
    self.texts = texts.map { PlacedText($0, by: evidence, otherwise: named ?? .english) }
    reportDoubts(evidence)
    let groups = grouped()
    chooseLocales(of: groups, named: named)
    name(groups)
  }

  // MARK: Groups

  /// Texts of one subject, one in each language.
  private struct Group {
    var subject: [String]
    var texts: [LocaleTag: PlacedText] = [:]
    var isHome = false
  }

  private mutating func grouped() -> [Group] {
    var groups: [String: Group] = [:]
    for text in texts.sorted(by: Self.comesFirst) {
      guard let subject = subject(of: text, groups) else { continue }
      var key = Self.key(of: subject)
      var group = groups[key] ?? Group(subject: subject, isHome: text.isHome)
      if let other = group.texts[text.locale] {
        if text.rest.isReadme, !other.rest.isReadme {
          diagnostics.add(
            .warning(
              .notImported,
              "'\(text.text.entry.name)' is left out: '\(other.text.entry.name)' is the folder's text",
              at: text.text.entry.place, hint: "give it another name if it is a policy, and import again"))
          continue
        }
        group = Group(subject: free(subject, in: groups))
        key = Self.key(of: group.subject)
        reportSecond(text, beside: other)
      }
      group.texts[text.locale] = text
      groups[key] = group
    }
    return groups.values.sorted {
      ($0.subject.count, $0.subject.joined(separator: "/")) < (
        $1.subject.count, $1.subject.joined(separator: "/")
      )
    }
  }

  /// What says its language comes before what does not, an index before a file of the same name, a README last.
  private static func comesFirst(_ left: PlacedText, _ right: PlacedText) -> Bool {
    func rank(_ text: PlacedText) -> (Int, Int, String) {
      (text.rest.isReadme ? 1 : 0, text.saysLocale ? 0 : 1, text.text.entry.name)
    }
    return rank(left) < rank(right)
  }

  private static func key(of subject: [String]) -> String {
    subject.map { PolicyName.id(for: [$0])?.text ?? $0 }.joined(separator: "/")
  }

  /// Nil for a text of the whole folder that only leads to the others, which the site does by itself.
  private mutating func subject(of text: PlacedText, _ groups: [String: Group]) -> [String]? {
    guard text.isHome else { return text.subject }
    if text.isNamedByLocale, let name = folder.split(separator: "/").last(where: { $0 != "." && $0 != ".." })
    {
      return [String(name)]
    }
    guard text.text.links.hasOwnWords else {
      diagnostics.add(
        .note(
          .notImported, "'\(text.text.entry.name)' is left out: it only leads to other texts",
          at: text.text.entry.place, hint: "the site lists its policies by itself"))
      return nil
    }
    if text.rest.isReadme, groups["home"] == nil {
      diagnostics.add(
        .note(
          .renamedPolicy, "'\(text.text.entry.name)' became the policy 'home'", at: text.text.entry.place,
          hint: "delete 'content/home' if it is about the repository and not for readers"))
    }
    return ["home"]
  }

  private func free(_ subject: [String], in groups: [String: Group]) -> [String] {
    var number = 2
    while groups[Self.key(of: subject + [String(number)])] != nil { number += 1 }
    return subject + [String(number)]
  }

  private mutating func reportSecond(_ text: PlacedText, beside other: PlacedText) {
    let name = PolicyName.id(for: text.subject)?.text ?? "policy"
    diagnostics.add(
      .warning(
        .renamedPolicy,
        "'\(text.text.entry.name)' and '\(other.text.entry.name)' are both '\(name)' in '\(text.locale)': the first became a policy of its own",
        at: text.text.entry.place, hint: "delete one of the two, or rename it to what it is"))
  }

  private mutating func reportDoubts(_ evidence: LocaleEvidence) {
    var reported: Set<String> = []
    for text in texts {
      if let doubt = evidence.doubtful(in: text.text.path), doubt.tag.language != text.locale.language,
        reported.insert("\(doubt.position) \(doubt.context) \(doubt.tag)").inserted
      {
        report(doubt, in: text)
      }
      reportMistaken(text)
    }
  }

  private mutating func report(_ doubt: LocaleCandidate, in text: PlacedText) {
    let name = "\(doubt.rest.stem).\(doubt.tag).md"
    let hint =
      doubt.nature == .plain
      ? "if it is a language, write it behind a dot, as in '\(name)', and import again"
      : "if it is a language, import again with --locale \(doubt.tag)"
    diagnostics.add(
      .note(
        .doubtfulLocale,
        "'\(doubt.word)' in '\(text.text.entry.name)' was taken for a word, not for a language",
        at: text.text.entry.place, hint: hint))
  }

  /// A text that got its language for want of a better one, though its name seems to say another.
  private mutating func reportMistaken(_ text: PlacedText) {
    guard !text.saysLocale, let mistaken = MistakenLanguage.first(in: text.text.path),
      mistaken.tag.language != text.locale.language
    else { return }
    diagnostics.add(
      .note(
        .doubtfulLocale,
        "'\(mistaken.word)' in '\(text.text.entry.name)' is no tag of a language: the text was taken for one in '\(text.locale)'",
        at: text.text.entry.place,
        hint: "if it is in '\(mistaken.tag)', write that in place of '\(mistaken.word)', and import again"))
  }

  // MARK: Locales

  private mutating func chooseLocales(of groups: [Group], named: LocaleTag?) {
    var counts: [LocaleTag: Int] = [:]
    for group in groups { for locale in group.texts.keys { counts[locale, default: 0] += 1 } }
    let sorted = counts.sorted { left, right in
      // English before others that have as many texts: most sites that name no language are in it.
      (-left.value, left.key.language == LocaleTag.english.language ? 0 : 1, left.key.text)
        < (-right.value, right.key.language == LocaleTag.english.language ? 0 : 1, right.key.text)
    }.map(\.key)
    guard let first = named.flatMap({ counts[$0] == nil ? nil : $0 }) ?? sorted.first else { return }
    locales = [first] + sorted.filter { $0 != first }.sorted()
  }

  // MARK: Names

  private mutating func name(_ groups: [Group]) {
    let dropped = droppedFolders(groups)
    var taken: Set<Slug> = []
    for group in groups {
      let wanted = PolicyName.id(for: Self.rest(of: group.subject, without: dropped))?.text
      let id = free(wanted ?? "policy", &taken)
      if id.text != wanted { reportName(id, wanted, group) }
      var policy = ImportedPolicy(id: id, texts: group.texts)
      policy.isHome = group.isHome
      policies.append(policy)
    }
    policies.sort { $0.id < $1.id }
  }

  /// How many folders are left out at the beginning of all ids, where some ids would be too long with them.
  ///
  /// Names that are cut tell less than names without folders, as long as these differ.
  private mutating func droppedFolders(_ groups: [Group]) -> Int {
    guard !groups.allSatisfy({ PolicyName.fits($0.subject) }) else { return 0 }
    let deepest = groups.map(\.subject.count).max() ?? 0
    let count = (1..<max(2, deepest)).first { count in
      let rests = groups.map { Self.rest(of: $0.subject, without: count) }
      return rests.allSatisfy { PolicyName.fits($0) }
        && Set(rests.map { PolicyName.id(for: $0) }).count == rests.count
    }
    guard let count else { return 0 }
    diagnostics.add(
      .note(
        .renamedPolicy, "names of folders are left out of the ids of policies, as some would be too long",
        hint: "ids have up to 64 letters; rename a policy's folder to change its id"))
    return count
  }

  /// What is left of a subject; its last part always is.
  private static func rest(of subject: [String], without count: Int) -> ArraySlice<String> {
    subject.dropFirst(min(count, subject.count - 1))
  }

  /// The name, or the first that is like it and free; its end makes room for a number.
  private func free(_ wanted: String, _ taken: inout Set<Slug>) -> Slug {
    let base = isReserved(wanted) ? wanted + "-policy" : wanted
    var number = 1
    while true {
      let ending = number == 1 ? "" : "-\(number)"
      let id = Slug(base.prefix(PolicyName.longest - ending.utf8.count) + ending)
      if let id, taken.insert(id).inserted { return id }
      number += 1
    }
  }

  private func isReserved(_ name: String) -> Bool {
    Slug.reserved.contains(name) || locales.contains { $0.text.lowercased() == name }
  }

  private mutating func reportName(_ id: Slug, _ wanted: String?, _ group: Group) {
    guard let text = group.texts.values.min(by: { $0.text.entry.name < $1.text.entry.name }) else { return }
    let reason =
      wanted.map { "'\($0)' \(isReserved($0) ? "means something else in a site" : "is taken")" }
      ?? "its name has no letters for an address"
    diagnostics.add(
      .note(
        .renamedPolicy, "'\(text.text.entry.name)' became the policy '\(id)': \(reason)",
        at: text.text.entry.place, hint: "rename the folder 'content/\(id)' as you like"))
  }
}
