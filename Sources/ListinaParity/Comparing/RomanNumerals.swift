/// Numbers in Roman numerals, as centuries have them in many languages: `XXIe siècle`.
enum RomanNumerals {
  private static let values: [(Int, String)] = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
    (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]

  /// Whether a word of a text is the number, or begins with it before small letters.
  static func stand(for number: Int, in signs: [UInt32]) -> Bool {
    let numeral = text(of: number)
    guard (2...16).contains(numeral.count) else { return false }
    return signs.indices.contains { start in
      let end = start + numeral.count
      return signs[start...].starts(with: numeral)
        && (start == 0 || !Sign.isLetter(signs[start - 1]))
        && (end == signs.count || !Sign.isUppercase(signs[end]))
    }
  }

  private static func text(of number: Int) -> [UInt32] {
    guard (1...3999).contains(number) else { return [] }
    var rest = number
    var text: [UInt32] = []
    for (value, letters) in values {
      while rest >= value {
        text += letters.unicodeScalars.map(\.value)
        rest -= value
      }
    }
    return text
  }
}
