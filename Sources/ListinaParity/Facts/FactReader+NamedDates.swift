/// Dates with the name of their month.
extension FactReader {
  /// `4 May 2026`, `May 4th, 2026`, `2026. május 4.`, `4. května`, `May 2026`.
  func namedDate(at index: Int) -> Date? {
    if isDay(index), let day = runs[index].value { return dateFromDay(index, day) }
    return year(of: index).flatMap { dateFromYear(index, $0) }
  }

  private func dateFromDay(_ index: Int, _ day: Int) -> Date? {
    let after = words(after: index)
    if let month = leading(after) {
      let isFull = isYear(index + 1) && after.count <= 6 && !isEnd(after: index)
      let date = fact(year: isFull ? year(of: index + 1) : nil, month: month, day: day)
      return isFull ? (date, 2) : (date.withMonth(after: true), 1)
    }
    guard let month = trailing(words(before: index)) else { return nil }
    let isFull =
      isYear(index + 1) && after.allSatisfy(Self.isFiller) && after.count <= 3 && !isEnd(after: index)
    let date = fact(year: isFull ? year(of: index + 1) : nil, month: month, day: day)
    return (date.withMonth(after: false), isFull ? 2 : 1)
  }

  private func dateFromYear(_ index: Int, _ year: Int) -> Date? {
    if let month = trailing(words(before: index)) {
      return (fact(year: year, month: month, day: nil).withMonth(after: false), 1)
    }
    let after = words(after: index)
    if isDay(index + 1), !isEnd(after: index) {
      if let month = leading(after), after.count <= 3, let day = runs[index + 1].value, !isYear(index + 2) {
        return (fact(year: year, month: month, day: day), 2)
      }
      // Latvian: `2026. gada 4. maijā`.
      if after.allSatisfy(Self.isFiller), after.count <= 2, let day = runs[index + 1].value,
        let month = leading(words(after: index + 1)), !isYear(index + 2),
        !runs.gap(after: index).contains(0x2C)
      {
        return (fact(year: year, month: month, day: day).withMonth(after: true), 2)
      }
    }
    return leading(after).map { (fact(year: year, month: $0, day: nil).withMonth(after: true), 1) }
  }

  /// The signs of a date with the name of its month, where that stands before or after the digits.
  func extent(of fact: Fact, _ range: Range<Int>) -> Range<Int> {
    let signs = runs.signs
    guard let isAfter = fact.isMonthAfter else { return range }
    var (start, end) = (range.lowerBound, range.upperBound)
    for _ in 0..<3 {
      let word: Range<Int>
      if isAfter {
        let first = signs[end...].firstIndex(where: Sign.isLetter) ?? signs.count
        word = first..<(signs[first...].firstIndex { !Sign.isLetter($0) } ?? signs.count)
        end = word.upperBound
      } else {
        let last = signs[..<start].lastIndex(where: Sign.isLetter).map { $0 + 1 } ?? 0
        word = (signs[..<last].lastIndex { !Sign.isLetter($0) }.map { $0 + 1 } ?? 0)..<last
        start = word.lowerBound
      }
      if month(DigitRuns.text(signs[word])) != nil { return start..<end }
    }
    return range
  }

  /// A phrase ends between a run and the next one.
  private func isEnd(after index: Int) -> Bool {
    let gap = runs.gap(after: index)
    return gap.count > 40 || gap.contains(Sign.pause) || gap.contains(0x3A)
  }

  // MARK: Words

  /// The month at the beginning of some words, after fillers.
  private func leading(_ words: [String]) -> Int? {
    for word in words.prefix(3) {
      if let month = month(word) { return month }
      guard Self.isFiller(word) else { return nil }
    }
    return nil
  }

  private func trailing(_ words: [String]) -> Int? {
    for word in words.suffix(2).reversed() {
      if let month = month(word) { return month }
      guard Self.isFiller(word) else { return nil }
    }
    return nil
  }

  private func month(_ word: String) -> Int? {
    // 'may' is a verb, and 'march' is what people do.
    if word == "may" || word == "march" { return nil }
    let lowered = word.lowercased()
    for names in style.months { if let month = names.month(of: lowered) { return month } }
    return nil
  }

  private static let fillers: Set<String> = [
    "de", "del", "d", "di", "da", "do", "of", "the", "den", "der", "th", "st", "nd", "rd", "er", "ème", "e",
    "a", "an", "ko", "eko",
    "g", "m", "y", "r", "gada", "го", "р", "г", "os", "ing", "ún", "án", "én", "i", "dne", "dňa", "από",
    "του", "το",
    "من", "के", "و", "ה", "o", "lea", "le", "le", "ª", "º", "ที่", "พ.ศ", "tahun", "year", "roku", "года",
  ]

  private static func isFiller(_ word: String) -> Bool { fillers.contains(word.lowercased()) }

  /// The words that follow a run, as far as a date can reach.
  func words(after index: Int) -> [String] { split(runs.gap(after: index).prefix(28)) }

  func words(before index: Int) -> [String] {
    let start = index > 0 ? runs[index - 1].range.upperBound : 0
    return split(runs.signs[start..<runs[index].range.lowerBound].suffix(24))
  }

  private func split(_ signs: ArraySlice<UInt32>) -> [String] {
    var words: [String] = []
    var start: Int?
    for (offset, sign) in zip(signs.indices, signs) {
      if Sign.isLetter(sign) {
        if start == nil { start = offset }
      } else {
        if let begin = start { words.append(DigitRuns.text(signs[begin..<offset])) }
        start = nil
        if sign == Sign.pause { words.append(";") }
      }
    }
    if let begin = start { words.append(DigitRuns.text(signs[begin...])) }
    return words
  }
}
