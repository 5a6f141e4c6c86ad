/// The escapes of RFC 3986, section 2.1, in paths.
package enum PercentEscapes {
  /// A path with `/` between its parts, written so that it may stand in an address.
  ///
  /// What the rule `pchar` of RFC 3986 does not have is escaped, `%` included.
  package static func encode(_ path: String) -> String {
    guard !path.utf8.allSatisfy(isPlain) else { return path }
    var encoded: [UInt8] = []
    for byte in path.utf8 {
      if isPlain(byte) {
        encoded.append(byte)
      } else {
        encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  /// An address with what may not stand in one escaped; escapes that it has stay.
  package static func encode(address: String) -> String {
    guard !address.utf8.allSatisfy({ isPlain($0) || isDelimiter($0) }) else { return address }
    let parts = address.utf8.map { byte in
      isPlain(byte) || isDelimiter(byte)
        ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return String(decoding: parts.joined(), as: UTF8.self)
  }

  /// What stands between the parts of an address, or begins an escape.
  private static func isDelimiter(_ byte: UInt8) -> Bool { "?#[]%".utf8.contains(byte) }

  /// The text that is meant, where what the escapes stand for is UTF-8.
  package static func decode(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let value = value(of: rest.prefix(2)) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self) ?? String(text)
  }

  private static let digits = Array("0123456789ABCDEF".utf8)

  private static func value(of digits: ArraySlice<UInt8>) -> UInt8? {
    guard digits.count == 2, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else {
      return nil
    }
    return UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  private static func isPlain(_ byte: UInt8) -> Bool { plain[Int(byte)] }

  /// By byte: whether a path may hold it as it is.
  private static let plain: [Bool] = {
    var plain = [Bool](repeating: false, count: 256)
    let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    for byte in (letters + "/-._~!$&'()*+,;=:@").utf8 { plain[Int(byte)] = true }
    return plain
  }()
}
