import Foundation
import ListinaModel
import ListinaSamples
import Testing

@testable import ListinaTheme

@Suite("Period in words")
struct PeriodTextTests {
  private static let periods = ["P1Y", "P2Y", "P5Y", "P13M", "P2W", "P30D", "PT12H", "PT30M", "P1Y6M"]

  private func words(_ period: String, _ locale: Locale) throws -> String {
    PeriodText.text(try #require(Lifetime.Period(period)), in: locale)
  }

  /// By the plural rules of CLDR: Slavic languages with two or three forms, Arabic and Hebrew with a dual, Japanese with one.
  @Test(
    "takes the forms that its numbers ask for",
    arguments: [
      (
        "en",
        "1 year|2 years|5 years|13 months|2 weeks|30 days|12 hours|30 minutes|1 year, 6 months"
      ),
      ("cs", "1 rok|2 roky|5 let|13 měsíců|2 týdny|30 dnů|12 hodin|30 minut|1 rok a 6 měsíců"),
      ("sk", "1 rok|2 roky|5 rokov|13 mesiacov|2 týždne|30 dní|12 hodín|30 minút|1 rok 6 mesiacov"),
      ("pl", "1 rok|2 lata|5 lat|13 miesięcy|2 tygodnie|30 dni|12 godzin|30 minut|1 rok i 6 miesięcy"),
      ("ru", "1 год|2 года|5 лет|13 месяцев|2 недели|30 дней|12 часов|30 минут|1 год 6 месяцев"),
      (
        "de",
        "1 Jahr|2 Jahre|5 Jahre|13 Monate|2 Wochen|30 Tage|12 Stunden|30 Minuten|1 Jahr und 6 Monate"
      ),
      ("fr", "1 an|2 ans|5 ans|13 mois|2 semaines|30 jours|12 heures|30 minutes|1 an et 6 mois"),
      ("ja", "1年|2年|5年|13か月|2週間|30日|12時間|30分|1年 6か月"),
      ("ar", "سنة|سنتان|5 سنوات|13 شهرًا|أسبوعان|30 يومًا|12 ساعة|30 دقيقة|سنة و6 أشهر"),
      ("he", "שנה|שנתיים|5 שנים|13 חודשים|שבועיים|30 ימ׳|12 שעות|30 דקות|שנה ו-6 חודשים"),
    ])
  func forms(locale: String, expected: String) throws {
    // Hard spaces between number and unit are as good.
    let words = try Self.periods.map {
      try self.words($0, Locale(identifier: locale)).replacing("\u{A0}", with: " ")
    }
    #expect(words.joined(separator: "|") == expected)
  }

  @Test("keeps months as months, and each unit that was written")
  func units() throws {
    let english = Locale(identifier: "en")
    #expect(try words("P6M", english) == "6 months")
    #expect(try words("P12M", english) == "12 months")
    #expect(try words("P365D", english) == "365 days")
    #expect(
      try words("P1Y2M3W4DT5H6M7S", english)
        == "1 year, 2 months, 3 weeks, 4 days, 5 hours, 6 minutes, 7 seconds")
    #expect(try words("P100000Y", english) == "100,000 years")
  }

  @Test(
    "is in the site's default language, or English, where CLDR has no words: never in that of the machine",
    arguments: [
      ("cs", "cs", "5 let"), ("xx", "cs", "5 let"), ("tlh", "xx", "5 years"), ("lij", "de", "5 Jahre"),
      ("eo", "lij", "5 years"), ("pt-BR", "cs", "5 anos"), ("zh-Hant-TW", "cs", "5年"),
      ("sr-Latn", "cs", "5 godina"), ("ar-u-nu-arab", "cs", "٥ سنوات"),
    ])
  func fallback(locale: String, defaultLocale: String, expected: String) throws {
    let locales = WordLocales(defaultLocale: try Sample.tag(defaultLocale))
    let words = try words("P5Y", locales.locale(forPeriodsIn: try Sample.tag(locale)))
    #expect(words.replacing("\u{A0}", with: " ") == expected)
  }
}
