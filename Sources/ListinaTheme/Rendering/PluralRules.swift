import Foundation
import ListinaModel

#if canImport(_FoundationICU)
  import _FoundationICU
#endif

/// The plural rules of a language for whole numbers, by CLDR; a language that it does not know has one form.
struct PluralRules: Sendable {
  /// The categories that the language has, those of fractions too, in CLDR's order.
  let categories: [PluralCategory]
  /// Those that whole numbers are of, and `other`, which is never missing.
  let needed: [PluralCategory]
  /// The categories of 0, 1, 2 and so on: pages show small numbers.
  private let small: [PluralCategory]
  private let locale: Locale

  init(_ tag: LocaleTag) {
    locale = Locale(identifier: tag.tagInCLDR.text)
    (small, categories) = Self.read(Self.smallNumbers, in: locale)
    let large = Self.read(Self.largeNumbers, in: locale).ofNumbers
    let used = Set(small + large + [.other])
    needed = PluralCategory.allCases.filter(used.contains)
  }

  func category(of number: Int) -> PluralCategory {
    if small.indices.contains(number) { return small[number] }
    return Self.read([number], in: locale).ofNumbers.first ?? .other
  }

  /// The rules of all languages come round after a hundred, but for a few large numbers.
  private static let smallNumbers = Array(0..<200)
  private static let largeNumbers = [1000, 100_000, 1_000_000]

  #if canImport(_FoundationICU)
    private static func read(
      _ numbers: [Int], in locale: Locale
    ) -> (ofNumbers: [PluralCategory], ofLanguage: [PluralCategory]) {
      var status = U_ZERO_ERROR
      let rules = swift_uplrules_open(locale.identifier(.icu), &status)
      defer { swift_uplrules_close(rules) }
      let categories = numbers.map { number in
        var keyword = [UInt16](repeating: 0, count: 16)
        let length = swift_uplrules_select(rules, Double(number), &keyword, Int32(keyword.count), &status)
        guard status.rawValue <= 0 else { return PluralCategory.other }
        return PluralCategory(rawValue: String(decoding: keyword.prefix(Int(length)), as: UTF16.self))
          ?? .other
      }
      let keywords = swift_uplrules_getKeywords(rules, &status)
      defer { swift_uenum_close(keywords) }
      var known: Set<PluralCategory> = [.other]
      while status.rawValue <= 0, let name = swift_uenum_next(keywords, nil, &status) {
        if let category = PluralCategory(rawValue: String(cString: name)) { known.insert(category) }
      }
      return (categories, PluralCategory.allCases.filter(known.contains))
    }
  #else
    private static func read(
      _ numbers: [Int], in locale: Locale
    ) -> (ofNumbers: [PluralCategory], ofLanguage: [PluralCategory]) {
      let family = PluralFamily(of: locale)
      return (numbers.map(family.category), family.categories)
    }
  #endif
}
