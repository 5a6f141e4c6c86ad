import Foundation
import ListinaModel
import ListinaSamples
import Testing

@testable import ListinaTheme

@Suite("Date in words")
struct DateTextTests {
  private func text(_ date: String, _ locale: Locale) throws -> String {
    // Hard spaces are as good.
    DateText.text(try #require(CalendarDate(date)), in: locale)
      .replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
  }

  @Test(
    "is the long form of CLDR",
    arguments: [
      ("cs", "22. listopadu 2026", "1. května 2024"), ("sk", "22. novembra 2026", "1. mája 2024"),
      ("en", "November 22, 2026", "May 1, 2024"), ("en-GB", "22 November 2026", "1 May 2024"),
      ("de", "22. November 2026", "1. Mai 2024"), ("pl", "22 listopada 2026", "1 maja 2024"),
      ("hu", "2026. november 22.", "2024. május 1."), ("fr", "22 novembre 2026", "1 mai 2024"),
      ("es", "22 de noviembre de 2026", "1 de mayo de 2024"), ("it", "22 novembre 2026", "1 maggio 2024"),
      ("nl", "22 november 2026", "1 mei 2024"), ("pt", "22 de novembro de 2026", "1 de maio de 2024"),
      ("ro", "22 noiembrie 2026", "1 mai 2024"), ("uk", "22 листопада 2026 р.", "1 травня 2024 р."),
      ("ar", "22 نوفمبر، 2026", "1 مايو، 2024"), ("he", "22 בנובמבר 2026", "1 במאי 2024"),
      ("ja", "2026年11月22日", "2024年5月1日"), ("zh-Hans", "2026年11月22日", "2024年5月1日"),
    ])
  func long(locale: String, november: String, may: String) throws {
    let locale = Locale(identifier: locale)
    #expect(try text("2026-11-22", locale) == november)
    #expect(try text("2024-05-01", locale) == may)
  }

  @Test(
    "is of the Gregorian calendar, also where another one is usual or asked for",
    arguments: [
      ("fa", "۲۲ نوامبر ۲۰۲۶"), ("th", "22 พฤศจิกายน ค.ศ. 2026"), ("ar-SA", "٢٢ نوفمبر، ٢٠٢٦"),
      ("fa-u-ca-persian", "۲۲ نوامبر ۲۰۲۶"), ("ja-u-ca-japanese", "2026年11月22日"),
    ])
  func gregorian(locale: String, expected: String) throws {
    #expect(try text("2026-11-22", Locale(identifier: locale)) == expected)
  }

  /// As Foundation, which is slow, writes it.
  private func slowText(_ date: Date, _ locale: Locale) -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.locale = locale
    calendar.timeZone = .gmt
    let formatter = DateFormatter()
    formatter.locale = locale
    formatter.calendar = calendar
    formatter.timeZone = .gmt
    formatter.dateStyle = .long
    return formatter.string(from: date)
  }

  @Test("is in every language of CLDR what Foundation writes")
  func all() throws {
    let date = try #require(CalendarDate("2024-05-01"))
    let moment = Date(timeIntervalSince1970: 1_714_521_600)
    for identifier in Locale.availableIdentifiers.filter({ !$0.contains("_") }).sorted() {
      let locale = Locale(identifier: identifier)
      #expect(DateText.text(date, in: locale) == slowText(moment, locale), "\(identifier)")
    }
  }

  @Test(
    "keeps its day on both ends of a year and in a leap year",
    arguments: [
      ("2026-01-01", "1. ledna 2026"), ("2026-12-31", "31. prosince 2026"), ("2024-02-29", "29. února 2024"),
      ("0001-01-01", "1. ledna 1"), ("9999-12-31", "31. prosince 9999"),
    ])
  func edges(date: String, expected: String) throws {
    #expect(try text(date, Locale(identifier: "cs")) == expected)
  }

  @Test(
    "is in the site's default language, or English, where CLDR has no words",
    arguments: [("xx", "cs", "22. listopadu 2026"), ("tlh", "xx", "November 22, 2026")])
  func fallback(locale: String, defaultLocale: String, expected: String) throws {
    let locales = WordLocales(defaultLocale: try Sample.tag(defaultLocale))
    #expect(try text("2026-11-22", locales.locale(for: try Sample.tag(locale))) == expected)
  }
}
