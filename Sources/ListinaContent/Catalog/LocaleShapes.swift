import ListinaModel

extension YAMLShape where Value == LocaleTag {
  static var locale: Self {
    .checked(.text) { text, place, diagnostics in LocaleTag.read(text, at: place, into: &diagnostics) }
  }
}

extension LocaleTag {
  /// The locale that someone wrote, or nil with an error.
  static func read(_ text: String, at place: SourcePlace?, into diagnostics: inout DiagnosticList)
    -> LocaleTag?
  {
    let (tag, problem) = read(text)
    if let problem {
      diagnostics.add(.error(.unknownLocale, problem.message, at: place, hint: problem.hint))
      return nil
    }
    return tag
  }

  /// What is wrong with the name of a locale.
  struct Misspelling {
    var message: String
    var hint: String
  }

  /// The locale that was written or, with what is wrong, the one that was meant.
  static func read(_ text: String) -> (tag: LocaleTag?, problem: Misspelling?) {
    let unknown = "unknown locale '\(text.excerpt)'"
    if let language = CountryCode.language(of: text.prefix { $0 != "-" && $0 != "_" }) {
      let message = "\(unknown): that is the code of a country"
      return (language, Misspelling(message: message, hint: "write the tag of its language, '\(language)'"))
    }
    if text.lowercased() == "x-default" {
      let message = "\(unknown): search engines take it for all languages that are not listed"
      return (
        nil, Misspelling(message: message, hint: "remove it: pages name their 'x-default' by themselves")
      )
    }
    if let tag = LocaleTag(text) { return (tag, nil) }
    if let spelling = LocaleTag.canonicalSpelling(of: text) {
      return (LocaleTag(spelling), Misspelling(message: unknown, hint: "write '\(spelling)'"))
    }
    let parts = text.split { $0 == " " || $0 == "," || $0 == ";" }
    let isList = parts.count > 1 && parts.allSatisfy { LocaleTag($0) != nil }
    let hint =
      isList
      ? "write '[\(parts.joined(separator: ", "))]'" : "write a BCP 47 tag, for example 'cs' or 'pt-BR'"
    return (nil, Misspelling(message: unknown, hint: hint))
  }
}

extension YAMLShape where Value == [LocaleTag] {
  /// The locales of a site: at least one, each once.
  ///
  /// Reading goes on with what was meant: else its texts would be told to be of locales that the site does not have.
  static var locales: Self {
    .checked(.list(of: .anything)) { entries, place, diagnostics in
      guard !entries.isEmpty else {
        diagnostics.add(
          .error(.invalidValue, "'locales' names no locale", at: place, hint: "write for example '[en]'"))
        return nil
      }
      let written = entries.map { WrittenLocale($0, into: &diagnostics) }
      for (index, locale) in written.enumerated() {
        guard let problem = locale?.problem(beside: written, at: index) else { continue }
        diagnostics.add(problem)
      }
      // A locale that nobody knows may be the one by which texts are named.
      guard written.allSatisfy({ $0?.tag != nil }) else { return nil }
      var locales: [LocaleTag] = []
      for (index, locale) in written.enumerated() {
        if let tag = locale?.tag, locale?.better(among: written, at: index) == nil { locales.append(tag) }
      }
      return locales
    }
  }
}

/// An entry of `locales`.
private struct WrittenLocale {
  let text: String
  let place: SourcePlace
  /// The locale that is written or meant, if that is known.
  let tag: LocaleTag?
  private let misspelling: LocaleTag.Misspelling?

  /// Nil with an error for what is no text.
  init?(_ entry: YAMLValue, into diagnostics: inout DiagnosticList) {
    let subject = YAMLSubject(key: "locales").entry
    guard let text = YAMLShape<String>.text.read(entry, as: subject, into: &diagnostics) else { return nil }
    self.text = text
    place = entry.place
    (tag, misspelling) = LocaleTag.read(text)
  }

  /// Lower for what had better stay.
  private var rank: Int { misspelling != nil ? 2 : tag?.successor != nil ? 1 : 0 }

  private var meaning: LocaleTag? { tag?.current }

  /// The entry by which the same locale is better named, or named first.
  func better(among entries: [WrittenLocale?], at index: Int) -> WrittenLocale? {
    guard let meaning else { return nil }
    return entries.enumerated().first { other, entry in
      entry.map { $0.meaning == meaning && ($0.rank, other) < (rank, index) } ?? false
    }?.element
  }

  func problem(beside entries: [WrittenLocale?], at index: Int) -> Diagnostic? {
    let other = better(among: entries, at: index)
    let removal = other.map { "remove it: '\($0.text)' is listed too" }
    if let misspelling {
      return .error(.unknownLocale, misspelling.message, at: place, hint: removal ?? misspelling.hint)
    }
    if let tag, let successor = tag.successor {
      let message = "'\(tag)' is a former spelling of '\(successor)'"
      return removal.map { .error(.invalidValue, message, at: place, hint: $0) }
        ?? .warning(
          .replacedLocale, message, at: place,
          hint: "write '\(successor)', and name the files so; few programs know '\(tag)' any more")
    }
    return other == nil
      ? nil : .error(.invalidValue, "locale '\(text)' is listed twice", at: place, hint: "remove one")
  }
}
