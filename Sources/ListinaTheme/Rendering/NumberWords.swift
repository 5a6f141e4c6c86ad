import Foundation
import ListinaModel

/// How a language writes whole numbers, and which forms of words they ask for.
struct NumberWords: Sendable {
  let locale: LocaleTag
  let rules: PluralRules
  /// 0 to 9.
  private let digits: [Character]
  private let format: IntegerFormatStyle<Int>

  init(_ locale: LocaleTag) {
    self.locale = locale
    rules = PluralRules(locale)
    let words = Locale(
      identifier: WordLocales.isKnown(locale) ? locale.tagInCLDR.text : LocaleTag.english.text)
    format = IntegerFormatStyle<Int>(locale: words)
    let text = 9_876_543_210.formatted(format.grouping(.never))
    digits = text.count == 10 ? text.reversed() : Array("0123456789")
  }

  /// The number with the digits and the grouping of the language: `12 345`, `١٢`.
  func text(of number: Int) -> String {
    // The formatter is slow, and below a thousand there is nothing to group.
    guard (0..<1000).contains(number) else { return number.formatted(format) }
    var text = ""
    if number >= 100 { text.append(digits[number / 100]) }
    if number >= 10 { text.append(digits[number / 10 % 10]) }
    text.append(digits[number % 10])
    return text
  }
}
