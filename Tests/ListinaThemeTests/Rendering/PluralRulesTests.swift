import Foundation
import ListinaModel
import ListinaSamples
import Testing

@testable import ListinaTheme

@Suite("Plural rules")
struct PluralRulesTests {
  private func names(_ categories: [PluralCategory]) -> String {
    categories.map(\.rawValue).joined(separator: " ")
  }

  /// From CLDR's chart of plural rules, not from what ICU says.
  @Test(
    "are those of CLDR",
    arguments: [
      ("cs", "0 other|1 one|2 few|4 few|5 other|22 other|101 other|102 other"),
      ("pl", "0 many|1 one|2 few|5 many|12 many|22 few|25 many|102 few|112 many"),
      ("uk", "0 many|1 one|2 few|5 many|11 many|21 one|22 few|111 many|121 one|1001 one"),
      ("en", "0 other|1 one|2 other|101 other"), ("fr", "0 one|1 one|2 other|1000 other|1000000 many"),
      ("pt", "0 one|1 one|2 other|3000000 many"), ("pt-PT", "0 other|1 one|2 other|1000000 many"),
      ("ro", "0 few|1 one|2 few|19 few|20 other|101 few|119 few|120 other"),
      ("ar", "0 zero|1 one|2 two|3 few|10 few|11 many|99 many|100 other|102 other|103 few|111 many"),
      ("he", "0 other|1 one|2 two|3 other|20 other"), ("ja", "0 other|1 other|2 other"),
      ("zh-Hans", "1 other"), ("arb", "0 zero|3 few"), ("iw", "2 two"), ("sh", "2 few"),
      ("xx", "0 other|1 other|2 other"),
    ])
  func categories(locale: String, expected: String) throws {
    let rules = PluralRules(try Sample.tag(locale))
    for pair in expected.split(separator: "|") {
      let parts = pair.split(separator: " ")
      let number = try #require(Int(parts[0]))
      #expect(rules.category(of: number).rawValue == parts[1], "\(number) in \(locale)")
    }
  }

  @Test(
    "say which categories a language has, and which of them whole numbers need",
    arguments: [
      ("cs", "one few many other", "one few other"), ("pl", "one few many other", "one few many other"),
      ("en", "one other", "one other"), ("es", "one many other", "one many other"),
      ("ar", "zero one two few many other", "zero one two few many other"),
      ("he", "one two other", "one two other"), ("ja", "other", "other"), ("xx", "other", "other"),
    ])
  func needed(locale: String, categories: String, needed: String) throws {
    let rules = PluralRules(try Sample.tag(locale))
    #expect(names(rules.categories) == categories)
    #expect(names(rules.needed) == needed)
  }

  /// Languages whose rules no family has: few, and only where ICU cannot be asked are they without forms.
  private static let withoutFamily: Set<String> = [
    "blo", "br", "ceb", "fil", "gd", "gv", "ksh", "kw", "lag", "shi", "tzm",
  ]

  @Test("are the same without ICU, for the languages that have a family")
  func families() throws {
    let numbers = Array(0..<1100) + [10_000, 100_000, 123_456, 1_000_000, 2_000_000, 1_000_001]
    var without: Set<String> = []
    for identifier in Set(Locale.availableIdentifiers.map { $0.prefix { $0 != "_" } }).sorted() + ["pt-PT"] {
      guard let tag = LocaleTag(identifier) else { continue }
      let rules = PluralRules(tag)
      let family = PluralFamily(of: Locale(identifier: tag.text))
      guard family != .none else {
        if rules.needed != [.other] { without.insert(tag.text) }
        continue
      }
      #expect(family.categories == rules.needed, "\(tag)")
      let different = numbers.filter { family.category(of: $0) != rules.category(of: $0) }
      #expect(different == [], "\(tag)")
    }
    #expect(without == Self.withoutFamily)
  }
}
