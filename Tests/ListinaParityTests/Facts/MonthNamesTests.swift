import ListinaSamples
import Testing

@testable import ListinaContent
@testable import ListinaParity

@Suite("Names of months")
struct MonthNamesTests {
  @Test("are all those that typography knows", arguments: SpacingRules.words.keys.sorted())
  func knowsThoseOfTypography(language: String) throws {
    let names = MonthNames.of(try Sample.tag(language))
    let words = try #require(SpacingRules.words[language]).months.split(separator: " ")
    let months = words.map { word in
      names.lazy.compactMap { $0.month(of: word.lowercased()) }.first
    }
    #expect(!months.contains(nil), "\(zip(words, months).filter { $1 == nil })")
    // Typography has them in the order of the year.
    #expect(months.compactMap { $0 } == months.compactMap { $0 }.sorted())
  }
}
