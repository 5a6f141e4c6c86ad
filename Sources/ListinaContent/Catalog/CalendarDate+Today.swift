import Foundation
package import ListinaModel

extension CalendarDate {
  /// The day that it is now in a time zone, by its name in the IANA database; in UTC where that is not known.
  package static func today(in timezone: String) -> CalendarDate? {
    var calendar = Calendar(identifier: .gregorian)
    if let zone = TimeZone(identifier: timezone) ?? TimeZone(secondsFromGMT: 0) { calendar.timeZone = zone }
    let now = calendar.dateComponents([.year, .month, .day], from: Date())
    guard let year = now.year, let month = now.month, let day = now.day else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}
