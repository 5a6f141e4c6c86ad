/// Dates, in the forms in which languages write them.
extension FactReader {
  typealias Date = (fact: Fact, runs: Int)

  func date(at index: Int) -> Date? {
    numericDate(at: index) ?? countedDate(at: index) ?? namedDate(at: index)
  }

  func isYear(_ index: Int) -> Bool { year(of: index) != nil }

  /// The year that a run names; Thailand counts from the Buddha.
  func year(of index: Int) -> Int? {
    guard index < runs.count, runs[index].count == 4, let value = runs[index].value else { return nil }
    if (1900...2100).contains(value) { return value }
    return style.locale.language == "th" && (2443...2643).contains(value) ? value - 543 : nil
  }

  func isDay(_ index: Int) -> Bool {
    guard index < runs.count, runs[index].count <= 2, let value = runs[index].value else { return false }
    return (1...31).contains(value)
  }

  // MARK: Digits alone

  /// `2026-05-04`, `4. 5. 2026`, `5/4/2026`.
  private func numericDate(at index: Int) -> Date? {
    guard index + 2 < runs.count, let sign = dateSign(after: index), dateSign(after: index + 1) == sign,
      let first = runs[index].value, let second = runs[index + 1].value
    else { return nil }
    if let year = year(of: index), (1...12).contains(second), isDay(index + 2) {
      return (fact(year: year, month: second, day: runs[index + 2].value), 3)
    }
    guard isDay(index), isDay(index + 1), let year = year(of: index + 2) else { return nil }
    let isMonthFirst = sign == 0x2F ? style.isMonthFirst : false
    var readings: [(month: Int, day: Int)] = []
    if isMonthFirst != true { readings.append((second, first)) }
    if isMonthFirst != false || second > 12 { readings.append((first, second)) }
    readings.removeAll { $0.month > 12 }
    guard let reading = readings.first else { return nil }
    var date = fact(year: year, month: reading.month, day: reading.day)
    date.others = readings.dropFirst().map { fact(year: year, month: $0.month, day: $0.day).key }
    return (date, 3)
  }

  /// The sign between two parts of a date, blanks left out.
  private func dateSign(after index: Int) -> UInt32? {
    let gap = runs.gap(after: index).filter { !Sign.isBlank($0) }
    guard gap.count == 1, let sign = gap.first, sign == 0x2E || sign == 0x2F || sign == 0x2D else {
      return nil
    }
    return sign
  }

  // MARK: With the words for day, month and year

  private static let years: Set<String> = ["年", "년", "năm"]
  private static let months: Set<String> = ["月", "월"]
  private static let days: Set<String> = ["日", "号", "號", "일"]

  /// `2026年5月4日`, `5월 4일`, `ngày 4 tháng 5 năm 2026`.
  private func countedDate(at index: Int) -> Date? {
    if let date = vietnameseDate(at: index) { return date }
    let unit = word(after: index)
    if Self.years.contains(unit), Self.months.contains(word(after: index + 1)), let year = year(at: index),
      let month = runs[index + 1].value, (1...12).contains(month)
    {
      if index + 2 < runs.count, let day = day(at: index + 2) {
        return (fact(year: year, month: month, day: day), 3)
      }
      return (fact(year: year, month: month, day: nil), 2)
    }
    if Self.months.contains(unit), let month = runs[index].value, (1...12).contains(month),
      index + 1 < runs.count,
      let day = day(at: index + 1)
    {
      return (fact(year: nil, month: month, day: day), 2)
    }
    return nil
  }

  private func day(at index: Int) -> Int? {
    let after = runs.gap(after: index).first { !Sign.isBlank($0) }
    guard isDay(index), Self.days.contains(DigitRuns.text(after.map { [$0] } ?? [])) else { return nil }
    return runs[index].value
  }

  /// What stands between two runs, without blanks; of what is long, its first sign.
  private func word(after index: Int) -> String {
    guard index < runs.count else { return "" }
    let gap = runs.gap(after: index).filter { !Sign.isBlank($0) }
    return DigitRuns.text(index + 1 < runs.count && gap.count <= 8 ? gap[...] : gap.prefix(1))
  }

  /// A year of our era, or one of Japan's eras that its name stands before.
  private func year(at index: Int) -> Int? {
    if let year = year(of: index) { return year }
    guard let value = runs[index].value, value < 100, runs[index].range.lowerBound >= 2 else { return nil }
    let start = runs[index].range.lowerBound
    let eras = ["令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911]
    return eras[DigitRuns.text(runs.signs[(start - 2)..<start])].map { $0 + value }
  }

  private func vietnameseDate(at index: Int) -> Date? {
    guard style.locale.language == "vi", index + 1 < runs.count else { return nil }
    let gap = word(after: index).lowercased()
    if gap == "tháng", isDay(index), let month = runs[index + 1].value, (1...12).contains(month) {
      let isFull =
        index + 2 < runs.count && ["năm", "/", ",", ",năm"].contains(word(after: index + 1))
        && isYear(index + 2)
      return (
        fact(year: isFull ? year(of: index + 2) : nil, month: month, day: runs[index].value), isFull ? 3 : 2
      )
    }
    guard gap == "năm" || gap == "/", isYear(index + 1), let month = runs[index].value,
      (1...12).contains(month),
      words(before: index).last == "tháng"
    else { return nil }
    return (fact(year: year(of: index + 1), month: month, day: nil), 2)
  }

  // MARK: The date

  func fact(year: Int?, month: Int, day: Int?) -> Fact {
    let parts = [year.map(String.init) ?? "", String(month), day.map(String.init) ?? ""]
    var fact = Fact(.date, key: "d:" + parts.joined(separator: "-"), written: "")
    fact.month = month
    fact.runs = [day, year].compactMap { $0.map(String.init) }
    return fact
  }
}
