import ListinaModel

/// Tells the months that a language names, in whatever case they stand.
struct MonthNames: Sendable {
  private var exact: [String: Int] = [:]
  /// Names without the letter that they end with in another case, the longest first.
  private var stems: [(stem: String, month: Int)] = []

  /// The names of a language, and the English ones, which translations leave standing.
  static func of(_ locale: LocaleTag) -> [MonthNames] {
    let own = all[
      locale.script == "Latn" && locale.language == "sr"
        ? "sr-Latn" : aliases[locale.language] ?? locale.language]
    let english = all["en"]
    return [own, locale.language == "en" ? nil : english].compactMap { $0 }
  }

  private static let aliases = ["no": "nb", "iw": "he", "sh": "sr-Latn", "mo": "ro", "in": "id"]

  private static let all: [String: MonthNames] = {
    var all: [String: MonthNames] = [:]
    for line in table.split(separator: "\n") {
      let cells = line.split(separator: " ")
      guard let language = cells.first else { continue }
      all[String(language)] = MonthNames(cells.dropFirst())
    }
    return all
  }()

  private init(_ months: ArraySlice<Substring>) {
    for (index, cell) in months.enumerated() {
      for name in cell.split(separator: "|") {
        exact[String(name)] = index + 1
        if name.count >= 4 { stems.append((String(name.dropLast()), index + 1)) }
      }
    }
    stems.sort { $0.stem.count > $1.stem.count }
  }

  /// The month that a word in lower case names.
  func month(of word: String) -> Int? {
    if let month = exact[word] { return month }
    let length = word.count
    if length > 3, let first = word.first, Self.prefixes.contains(first),
      let month = exact[String(word.dropFirst())]
    {
      return month
    }
    guard length >= 4 else { return nil }
    // Hungarian says 'since June' in one word, `júniusától`.
    return stems.first { stem, _ in
      length - stem.count <= (stem.count > 4 ? 5 : 4) && word.hasPrefix(stem)
    }?.month
  }

  /// Hebrew writes 'in' and 'of' as the first letter of a word.
  private static let prefixes: Set<Character> = ["ב", "ל", "מ", "ה", "ו"]
}
