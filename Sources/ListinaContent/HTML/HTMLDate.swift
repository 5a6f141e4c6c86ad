import ListinaModel

/// The dates that `datetime` may hold (HTML Standard, section 2.3.5): of them the day is checked, and the time's form.
enum HTMLDate {
  /// `2024-05-01`, also with a time and its zone, as `<ins>` and `<del>` have it.
  static func isMoment(_ text: String) -> Bool {
    let parts = text.split(separator: text.contains("T") ? "T" : " ", omittingEmptySubsequences: false)
    guard parts.count <= 2, CalendarDate(parts[0]) != nil else { return false }
    return parts.count == 1 || isTime(parts[1])
  }

  /// A moment, a month or a year.
  static func isTime(of text: String) -> Bool {
    isMoment(text) || CalendarDate(text + "-01") != nil || CalendarDate(text + "-01-01") != nil
  }

  /// `10:30`, `10:30:15Z`, `10:30+02:00`.
  private static func isTime(_ text: Substring) -> Bool {
    var text = text
    if text.last == "Z" {
      text.removeLast()
    } else if let sign = text.lastIndex(where: { $0 == "+" || $0 == "-" }) {
      guard isClock(text[text.index(after: sign)...], parts: 2...2) else { return false }
      text = text[..<sign]
    }
    return isClock(text, parts: 2...3)
  }

  private static func isClock(_ text: Substring, parts: ClosedRange<Int>) -> Bool {
    let numbers = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.contains(numbers.count) else { return false }
    return zip(numbers, [24, 60, 60]).allSatisfy { number, limit in
      number.utf8.count == 2 && number.utf8.allSatisfy(HTMLBytes.isDigit) && (Int(number) ?? limit) < limit
    }
  }
}
