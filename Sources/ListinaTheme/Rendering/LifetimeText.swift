import Foundation
import ListinaModel

/// A period in words, by CLDR.
enum LifetimeText {
  /// `PT12H` → `12 hours`, `12 hodin`. A year counts 365 days and a month a twelfth of that.
  static func text(_ period: Lifetime.Period, in locale: LocaleTag) -> String {
    let days = period.years * 365 + (period.months * 365 + 6) / 12 + period.weeks * 7 + period.days
    let seconds = ((days * 24 + period.hours) * 60 + period.minutes) * 60 + period.seconds
    return Duration.seconds(seconds).formatted(
      .units(allowed: [.days, .hours, .minutes, .seconds], width: .wide)
        .locale(Locale(identifier: locale.text)))
  }
}
