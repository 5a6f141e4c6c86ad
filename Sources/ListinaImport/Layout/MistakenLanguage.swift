import ListinaModel

/// A part of a text's path by which people may mean a language, though it is no tag: `CZ`, `english`, `česky`.
struct MistakenLanguage: Hashable {
  /// As it stands in the path.
  let word: String
  /// The tag of the language that is meant.
  let tag: LocaleTag

  /// The first in a path: a folder, the name, or a piece at the end or the beginning of the name.
  static func first(in path: TextPath) -> MistakenLanguage? {
    let pieces = path.stem.split { "-_. ".contains($0) }
    let affixes = pieces.count > 1 ? [pieces[pieces.count - 1], pieces[0]] : []
    let folders = path.folders.lazy.compactMap { named($0) ?? country($0) }
    return folders.first ?? named(path.stem) ?? country(path.stem)
      ?? affixes.lazy.compactMap { named($0) ?? country($0) }.first
  }

  private static func country(_ word: some StringProtocol) -> MistakenLanguage? {
    CountryCode.language(of: word).map { MistakenLanguage(word: String(word), tag: $0) }
  }

  private static func named(_ word: some StringProtocol) -> MistakenLanguage? {
    names[word.lowercased()].flatMap { LocaleTag($0) }.map { MistakenLanguage(word: String(word), tag: $0) }
  }

  /// What people call the languages into which policies are most often translated, in English and in the language itself.
  private static let names = [
    "arabic": "ar", "čeština": "cs", "cestina": "cs", "česky": "cs", "cesky": "cs", "czech": "cs",
    "dansk": "da", "danish": "da", "deutsch": "de", "german": "de", "greek": "el", "ελληνικά": "el",
    "english": "en", "anglicky": "en", "español": "es", "espanol": "es", "spanish": "es", "français": "fr",
    "francais": "fr", "french": "fr", "hebrew": "he", "עברית": "he", "hungarian": "hu", "magyar": "hu",
    "italian": "it", "italiano": "it", "japanese": "ja", "日本語": "ja", "korean": "ko", "한국어": "ko",
    "dutch": "nl", "nederlands": "nl", "polish": "pl", "polski": "pl", "português": "pt", "portugues": "pt",
    "portuguese": "pt", "română": "ro", "romanian": "ro", "russian": "ru", "русский": "ru",
    "slovak": "sk", "slovensky": "sk", "slovenčina": "sk", "slovencina": "sk", "svenska": "sv",
    "swedish": "sv", "turkish": "tr", "türkçe": "tr", "ukrainian": "uk", "українська": "uk",
    "chinese": "zh", "中文": "zh", "العربية": "ar",
  ]
}
