import Foundation
import ListinaModel

/// A day in words, by CLDR's long form, of the Gregorian calendar whatever the language's own is.
enum DateText {
  /// `22. listopadu 2026`, `2026年11月22日`; the locale is one of ``WordLocales``.
  static func text(_ date: CalendarDate, in locale: Locale) -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let components = DateComponents(year: date.year, month: date.month, day: date.day)
    guard let day = calendar.date(from: components) else { return date.description }
    calendar.locale = locale
    let formatter = DateFormatter()
    formatter.locale = locale
    formatter.calendar = calendar
    formatter.timeZone = .gmt
    formatter.dateStyle = .long
    formatter.timeStyle = .none
    return formatter.string(from: day)
  }
}
