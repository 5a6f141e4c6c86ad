import ListinaModel

/// The words for thousand, million and their like, which stand behind a number.
enum QuantityWord {
  /// The power of ten that the word behind a run stands for.
  static func power(after index: Int, in runs: DigitRuns) -> Int? {
    var rest = runs.gap(after: index).prefix(14)
    if let first = rest.first, Sign.isBlank(first) { rest = rest.dropFirst() }
    guard let first = rest.first, Sign.isLetter(first) else { return nil }
    if first >= 0x3000 { return powers[DigitRuns.text([first])] }
    let word = DigitRuns.text(rest.prefix(while: Sign.isLetter)).lowercased()
    return words.first { isMeant($0.stem, by: word) }?.power
  }

  /// Where that word ends.
  static func end(after index: Int, in runs: DigitRuns) -> Int {
    let start = runs[index].range.upperBound
    let word = runs.gap(after: index).drop(while: Sign.isBlank)
    if let first = word.first, first >= 0x3000 { return word.startIndex + 1 }
    return word.firstIndex { !Sign.isLetter($0) } ?? max(start, word.endIndex)
  }

  /// Of short words all counts: `mio` and `bin` begin many others.
  private static func isMeant(_ stem: String, by word: some StringProtocol) -> Bool {
    stem.unicodeScalars.count <= 3 ? word == stem : word.hasPrefix(stem)
  }

  /// Whether all words for thousand and million of a language are known.
  static func isKnown(in locale: LocaleTag) -> Bool { languages.contains(locale.writtenLanguage.code) }

  private static let languages: Set<String> = Set(
    """
    ar bg cs da de el en et fi fr he hi hr hu id it ja ko lt lv ms nl no nn pl ro ru sk sl sv th tr uk vi zh
    """.split(separator: " ").map(String.init))

  /// Whether a text in lower case has the word for a power of ten.
  static func stands(for power: Int, in text: String) -> Bool {
    let stems = words.filter { $0.power == power }.map(\.stem)
    return text.split { !$0.isLetter }.contains { word in stems.contains { isMeant($0, by: word) } }
  }

  private static let powers: [String: Int] = [
    "万": 4, "萬": 4, "億": 8, "亿": 8, "千": 3, "百": 2, "兆": 12, "만": 4, "억": 8, "천": 3,
  ]

  /// The longer first, where one begins like another.
  private static let words: [(stem: String, power: Int)] = {
    let table: [(Int, String)] = [
      (
        9, "billion milliard miliard miljard mrd mld bn млрд мільярд миллиард δισεκατ مليار מיליארד milyar tỷ"
      ),
      (
        6,
        "million millió milion milión miliónu miljo milj mio mln mill млн мільйон миллион милион εκατομ مليون מיליון "
          + "मिलियन ล้าน triệu juta milyon milijun milijon milh milioane"
      ),
      (
        3,
        "thousand tausend tis tys tisíc tysi тыс тысяч тисяч хиляд ezer tuhat tusen tusind tisuć bin nghìn ribu χιλι ألف אלף हज़ार พัน mille "
          + "mii mila duizend tūkst tūkst"
      ),
      (5, "lakh लाख"), (7, "crore करोड़"),
    ]
    return table.flatMap { power, stems in stems.split(separator: " ").map { (String($0), power) } }
      .sorted { $0.0.count > $1.0.count }.map { (stem: $0.0, power: $0.1) }
  }()
}

/// Hours of a clock that counts to twelve.
enum DayHalf {
  /// Whether some runs, an hour or an hour and its minutes, are those of an afternoon.
  static func isAfternoon(_ runs: DigitRuns, _ range: ClosedRange<Int>) -> Bool {
    let index = range.lowerBound
    guard let hour = runs[index].value, (1...11).contains(hour) else { return false }
    let after = DigitRuns.text(
      runs.gap(after: range.upperBound).prefix(6).filter { !Sign.isBlank($0) && $0 != 0x2E }
    )
    .lowercased()
    if after.hasPrefix("pm") || after.hasPrefix("μμ") || after.hasPrefix("مساء") || after.hasPrefix("du") {
      return true
    }
    let start = runs[index].range.lowerBound
    let before = DigitRuns.text(runs.signs[max(0, start - 3)..<start].filter { !Sign.isBlank($0) })
    return ["午後", "下午", "오후", "晚上"].contains { before.hasSuffix($0) }
  }
}
