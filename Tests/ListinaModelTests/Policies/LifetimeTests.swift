import ListinaModel
import Testing

@Suite("Lifetime")
struct LifetimeTests {
  /// Years, months, weeks, days, hours, minutes, seconds.
  private func parts(_ period: Lifetime.Period) -> [Int] {
    [
      period.years, period.months, period.weeks, period.days, period.hours, period.minutes, period.seconds,
    ]
  }

  @Test(
    "reads ISO 8601 durations",
    arguments: [
      ("P1Y", [1, 0, 0, 0, 0, 0, 0]), ("P30D", [0, 0, 0, 30, 0, 0, 0]), ("PT12H", [0, 0, 0, 0, 12, 0, 0]),
      ("P1M", [0, 1, 0, 0, 0, 0, 0]), ("PT1M", [0, 0, 0, 0, 0, 1, 0]), ("P2W", [0, 0, 2, 0, 0, 0, 0]),
      ("P1Y2M3W4DT5H6M7S", [1, 2, 3, 4, 5, 6, 7]), ("P0Y1D", [0, 0, 0, 1, 0, 0, 0]),
    ])
  func reads(text: String, expected: [Int]) throws {
    guard case .period(let period) = try #require(Lifetime(text)) else {
      Issue.record("'\(text)' was read as the session")
      return
    }
    #expect(parts(period) == expected)
  }

  @Test("reads the session")
  func session() { #expect(Lifetime("session") == .session) }

  @Test(
    "refuses what is no lifetime",
    arguments: [
      "", "Session", "1 year", "P", "PT", "P1", "1Y", "P1YT", "P0D", "PT0S", "P-1D", "P+1D", "P1.5D", "P1,5D",
      "P1D1Y",
      "P1Y1Y", "p1y", "P1H", "PT1D", "PT1HT1M", "P٣D", " P1D", "P1D ", "P100001D", "P99999999999999999999D",
    ])
  func refuses(text: String) {
    #expect(Lifetime(text) == nil)
  }
}
