import Foundation
import ListinaModel

/// A period in words, by the plural rules and the lists of CLDR: a month stays a month, whatever its days.
enum PeriodText {
  /// `P1Y6M` → `1 year, 6 months`, `1 rok a 6 měsíců`.
  static func text(_ period: Lifetime.Period, in locale: Locale) -> String {
    let parts = parts(of: period)
    return UnitWords.text(parts, in: locale)
      ?? parts.map { "\($0.number) \($0.unit.rawValue)" }.joined(separator: ", ")
  }

  private static func parts(of period: Lifetime.Period) -> [UnitWords.Part] {
    let all: [(Int, UnitWords.Unit)] = [
      (period.years, .year), (period.months, .month), (period.weeks, .week), (period.days, .day),
      (period.hours, .hour), (period.minutes, .minute), (period.seconds, .second),
    ]
    return all.filter { $0.0 != 0 }.map { UnitWords.Part(number: $0.0, unit: $0.1) }
  }
}
