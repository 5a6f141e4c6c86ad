import Testing

@testable import ListinaContent

@Suite("Dates in raw HTML")
struct HTMLDateTests {
  @Test(
    "are real ones",
    arguments: ["2024-02-29", "2024-05-01T10:30", "2024-05-01 10:30:15Z", "2024-05-01T00:00+02:00"])
  func moments(text: String) {
    #expect(HTMLDate.isMoment(text))
    #expect(HTMLDate.isTime(of: text))
  }

  @Test("may be a month or a year of <time> alone", arguments: ["2024-02", "2024"])
  func months(text: String) {
    #expect(HTMLDate.isTime(of: text))
    #expect(!HTMLDate.isMoment(text))
  }

  @Test(
    "are nothing else",
    arguments: [
      "", "2024-02-30", "2024-13", "24", "1.5.2024", "2024-05-01T24:00", "2024-05-01T10", "2024-05-01TZ",
      "2024-05-01T10:30+2", "2024-05-01 ", "tomorrow",
    ])
  func others(text: String) { #expect(!HTMLDate.isTime(of: text)) }
}
