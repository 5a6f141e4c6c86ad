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
        if numeral.count <= longest { numeral.append(sign) }
      } else if !numeral.isEmpty {
        if let value = value(of: numeral) { values.insert(value) }
        numeral = []
      }
    }
    return values
  }

  /// Signs of a numeral; no number that anyone reads has more.
  private static let longest = 12

  /// Nil for what is no number, or too large for one.
  private static func value(of numeral: [UInt32]) -> Int? {
    guard numeral.count <= longest else { return nil }
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
        let (product, isTooLarge) = (total + part + digit).multipliedReportingOverflow(by: 10_000)
        guard !isTooLarge, product < largest else { return nil }
        total = product
        (part, digit) = (0, 0)
      }
    }
    return total + part + digit
  }

  /// So far below the largest `Int` that what follows can be added.
  private static let largest = 1_000_000_000_000_000
}
