/// The fingerprint of a block: equal for the same words and structure, whatever the spelling in Markdown.
package struct BlockDigest: Hashable, Sendable {
  private let high: UInt64
  private let low: UInt64

  /// The first 16 of these bytes, most significant first; nil when they are fewer.
  package init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count >= Self.byteCount else { return nil }
    func number(_ bytes: some Collection<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
    high = number(bytes.prefix(8))
    low = number(bytes.dropFirst(8).prefix(8))
  }

  /// Reads 32 hexadecimal digits in lower case.
  package init?(hexadecimal digits: ArraySlice<UInt8>) {
    guard digits.count == 2 * Self.byteCount else { return nil }
    let halves = digits.withUnsafeBufferPointer { digits -> (UInt64, UInt64)? in
      guard let high = Self.number(digits, from: 0), let low = Self.number(digits, from: 16) else {
        return nil
      }
      return (high, low)
    }
    guard let halves else { return nil }
    (high, low) = halves
  }

  package init?(hexadecimal digits: some StringProtocol) { self.init(hexadecimal: Array(digits.utf8)[...]) }

  private static func number(_ digits: UnsafeBufferPointer<UInt8>, from start: Int) -> UInt64? {
    var number: UInt64 = 0
    for offset in start..<(start + 16) {
      guard let value = value(of: digits[offset]) else { return nil }
      number = number << 4 | value
    }
    return number
  }

  package static let byteCount = 16

  private static func value(of digit: UInt8) -> UInt64? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(digit - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(digit - UInt8(ascii: "a") + 10)
    default: nil
    }
  }

  /// 32 hexadecimal digits.
  package var text: String { Self.digits(of: high) + Self.digits(of: low) }

  /// The first 8 digits, by which people name a block.
  package var shortText: String { String(Self.digits(of: high).prefix(8)) }

  private static func digits(of half: UInt64) -> String {
    let digits = String(half, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension BlockDigest: CustomStringConvertible {
  package var description: String { text }
}
