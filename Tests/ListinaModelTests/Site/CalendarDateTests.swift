import ListinaModel
import Testing

@Suite("Calendar date")
struct CalendarDateTests {
  @Test("reads days that exist", arguments: ["2026-11-22", "2024-02-29", "2000-02-29", "0001-01-01"])
  func reads(text: String) {
    #expect(CalendarDate(text)?.description == text)
  }

  @Test(
    "refuses what is no day",
    arguments: [
      "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-1-1", "today", "",
      "2026-11-22 ", "２０２６-11-22", "+026-11-22", "0000-01-01",
    ])
  func refuses(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test("orders by time")
  func orders() throws {
    let days = ["2026-01-31", "2025-12-31", "2026-02-01"].compactMap { CalendarDate($0) }
    #expect(days.sorted().map(\.description) == ["2025-12-31", "2026-01-31", "2026-02-01"])
  }
}
