internal import CCMark

/// Looks through bytes with the C library, many at a time.
enum ByteSearch {
  /// Whether a byte stands anywhere in a text.
  static func contains(_ byte: UInt8, in text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return false }
      return memchr(start, Int32(byte), bytes.count) != nil
    }
  }

  /// The length of a string that ends with a zero byte.
  static func length(of string: UnsafePointer<CChar>) -> Int { Int(strlen(string)) }
}
