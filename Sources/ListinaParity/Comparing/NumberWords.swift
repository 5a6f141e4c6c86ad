import Foundation
import ListinaModel

/// Whether a text says a number in words: then its digits are missing on purpose.
struct NumberWords {
  let locale: LocaleTag
  /// The words of the text, in lower case.
  private let text: String
  private let signs: [UInt32]

  init(in unit: ComparedUnit, _ locale: LocaleTag) {
    self.locale = locale
    signs = unit.signs.folded
    text = unit.signs.text(0..<min(unit.signs.count, 5000)).lowercased()
  }

  /// Whether all words for a number stand in the text, in whatever case.
  func say(_ number: Int) -> Bool {
    guard number <= 1_000_000 else { return false }
    if ["ja", "zh", "ko"].contains(locale.language), ChineseNumerals.values(in: signs).contains(number) {
      return true
    }
    if let power = [1000: 3, 1_000_000: 6][number], QuantityWord.stands(for: power, in: text) { return true }
    let words = spelt(number)
    return !words.isEmpty && words.allSatisfy { text.contains(Self.stem(of: $0)) }
  }

  private func spelt(_ number: Int) -> [Substring] {
    let formatter = NumberFormatter()
    formatter.locale = Locale(identifier: locale.text)
    formatter.numberStyle = .spellOut
    guard let words = formatter.string(from: NSNumber(value: number)) else { return [] }
    let plain = words.lowercased().filter { !"\u{AD}\u{200B}".contains($0) }
    return plain.split { $0 == " " || $0 == "-" }
  }

  private static func stem(of word: Substring) -> Substring {
    word.count > 4 ? word.dropLast(word.count > 6 ? 2 : 1) : word
  }
}

/// Numbers in Chinese numerals, as Chinese and Japanese texts have them.
enum ChineseNumerals {
  private static let digits: [UInt32: Int] = [
    0x3007: 0, 0x96F6: 0, 0x4E00: 1, 0x4E8C: 2, 0x4E09: 3, 0x56DB: 4, 0x4E94: 5, 0x516D: 6, 0x4E03: 7,
    0x516B: 8,
    0x4E5D: 9, 0x4E24: 2, 0x5169: 2,
  ]
  private static let units: [UInt32: Int] = [
    0x5341: 10, 0x767E: 100, 0x5343: 1000, 0x4E07: 10_000, 0x842C: 10_000,
  ]

  static func values(in signs: [UInt32]) -> Set<Int> {
    var values: Set<Int> = []
    var numeral: [UInt32] = []
    for sign in signs + [Sign.pause] {
      if digits[sign] != nil || units[sign] != nil {
        if numeral.count < 12 { numeral.append(sign) }
      } else if !numeral.isEmpty {
        values.insert(value(of: numeral))
        numeral = []
      }
    }
    return values
  }

  private static func value(of numeral: [UInt32]) -> Int {
    guard numeral.contains(where: { units[$0] != nil }) else {
      return numeral.reduce(0) { $0 * 10 + (digits[$1] ?? 0) }
    }
    var (total, part, digit) = (0, 0, 0)
    for sign in numeral {
      if let value = digits[sign] {
        digit = value
      } else if let unit = units[sign], unit < 10_000 {
        part += max(digit, 1) * unit
        digit = 0
      } else {
        total = (total + part + digit) * 10_000
        (part, digit) = (0, 0)
      }
    }
    return total + part + digit
  }
}
