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

  /// Where some bytes first stand in a text.
  static func first(_ word: [UInt8], in text: ArraySlice<UInt8>) -> Int? {
    guard let initial = word.first else { return nil }
    return text.withUnsafeBytes { bytes -> Int? in
      guard let start = bytes.baseAddress else { return nil }
      var offset = 0
      while offset < bytes.count, let found = memchr(start + offset, Int32(initial), bytes.count - offset) {
        offset = found - UnsafeMutableRawPointer(mutating: start)
        if bytes[offset...].starts(with: word) { return text.startIndex + offset }
        offset += 1
      }
      return nil
    }
  }

  /// The length of a string that ends with a zero byte.
  static func length(of string: UnsafePointer<CChar>) -> Int { Int(strlen(string)) }
}
