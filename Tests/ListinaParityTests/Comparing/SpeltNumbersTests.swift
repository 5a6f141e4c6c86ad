import Foundation
import ListinaSamples
import Testing

@testable import ListinaParity

@Suite("Spelt numbers")
struct SpeltNumbersTests {
  private static func spelling(_ language: String) -> String? {
    let formatter = NumberFormatter()
    formatter.locale = Locale(identifier: language)
    formatter.numberStyle = .spellOut
    return formatter.string(from: 77)
  }

  @Test("are known in languages in which ICU does not answer in that of the machine")
  func knowsLanguages() {
    let machine = Self.spelling("qaa")
    let fallen = SpeltNumbers.languages.filter { Self.spelling($0) == machine }
    // One of them may be the machine's own, with another name for it.
    #expect(fallen.count <= 2, "\(fallen)")
  }

  @Test(
    "are known by language and script",
    arguments: [
      ("cs", true), ("nb", true), ("de-AT", true), ("sr-Latn", true), ("zh-Hant-TW", true), ("eu", false),
      ("ur", false),
      ("az-Cyrl", false), ("x-house", false), ("qaa", false),
    ])
  func knows(tag: String, isKnown: Bool) throws {
    #expect(SpeltNumbers.knows(try Sample.tag(tag)) == isKnown)
  }

  @Test("are no words of another language", arguments: ["eu", "qaa", "x-house"])
  func isNotOfTheMachine(locale: String) throws {
    let text = "fourteen vierzehn quatorze čtrnáct catorce"
    let found = try ParitySample("Within 14 days").findings(text, in: locale)
    #expect(found.map(\.id) == [.parityNumber])
  }
}
