import Foundation
import ListinaModel

/// Tells whether a text says a number in words: then its digits are missing on purpose.
struct SpeltNumbers {
  private let locale: LocaleTag
  private lazy var formatter = Self.formatter(for: locale)
  private var words: [Int: [Substring]] = [:]
  /// Numbers are looked for so many times in a text: one that is another text altogether is not read word by word.
  private var left = 300

  init(_ locale: LocaleTag) { self.locale = locale }

  /// Whether all words for a number stand in a unit, in whatever case.
  mutating func say(_ number: Int, in unit: ComparedUnit) -> Bool {
    guard number <= 1_000_000, left > 0 else { return false }
    left -= 1
    let signs = unit.signs.folded
    if ["ja", "zh", "yue", "ko"].contains(locale.writtenLanguage.code),
      ChineseNumerals.values(in: signs).contains(number)
    {
      return true
    }
    let text = unit.signs.text(0..<min(signs.count, Self.longest)).lowercased()
    if RomanNumerals.stand(for: number, in: signs) { return true }
    if let power = [1000: 3, 1_000_000: 6][number], QuantityWord.stands(for: power, in: text) { return true }
    let words = spelt(number)
    return !words.isEmpty && words.allSatisfy { text.contains(Self.stem(of: $0)) }
  }

  /// Whether a unit says a date in Chinese numerals: `二〇二六年九月十六日`.
  mutating func say(_ date: Fact, of unit: ComparedUnit) -> Bool {
    guard ["ja", "zh", "yue"].contains(locale.writtenLanguage.code), date.month != nil, left > 0 else {
      return false
    }
    left -= 1
    let parts = date.key.dropFirst(2).split(separator: "-").compactMap { Int($0) }
    return ChineseNumerals.values(in: unit.signs.folded).isSuperset(of: parts)
  }

  /// Signs of a unit that are read.
  private static let longest = 5000

  private mutating func spelt(_ number: Int) -> [Substring] {
    if let known = words[number] { return known }
    let text = formatter?.string(from: NSNumber(value: number)) ?? ""
    let plain = text.lowercased().filter { !"\u{AD}\u{200B}".contains($0) }
    let found = plain.split { $0 == " " || $0 == "-" }
    words[number] = found
    return found
  }

  private static func stem(of word: Substring) -> Substring {
    word.count > 4 ? word.dropLast(word.count > 6 ? 2 : 1) : word
  }

  // MARK: Languages

  private static func formatter(for locale: LocaleTag) -> NumberFormatter? {
    guard knows(locale) else { return nil }
    let formatter = NumberFormatter()
    formatter.locale = Locale(identifier: locale.tagInCLDR.text)
    formatter.numberStyle = .spellOut
    return formatter
  }

  /// Whether CLDR spells numbers in the language; for others ICU answers in that of the machine.
  static func knows(_ locale: LocaleTag) -> Bool {
    let language = locale.writtenLanguage
    guard let script = language.script else { return false }
    if inOtherScripts.contains("\(language.code)-\(script)") { return true }
    return languages.contains(language.code) && script == language.usualScript
  }

  /// The languages of CLDR's `rbnf`, fewer than those of its names for months and units.
  static let languages: Set<String> = Set(
    """
    af ak am ar az be bg bs ca ccp chr cs cy da de ee el en eo es et fa ff fi fil fo fr ga gu he hi hr hu hy id is \
    it ja ka kk kl km ko ky lb lo lrc lt lv mk ms mt my ne nl nn no pl pt qu ro ru se sk sl sq sr su sv sw ta th tr \
    uk vec vi yue zh
    """.split(separator: " ").map(String.init))

  private static let inOtherScripts: Set<String> = ["sr-Latn", "yue-Hans", "zh-Hant"]
}
