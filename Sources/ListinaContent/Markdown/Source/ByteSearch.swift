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

  /// Where a byte first stands in a text.
  static func first(_ byte: UInt8, in text: ArraySlice<UInt8>) -> Int? {
    text.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress, let found = memchr(start, Int32(byte), bytes.count) else {
        return nil
      }
      return text.startIndex + (UnsafeRawPointer(found) - start)
    }
  }

  /// Where a byte first stands in a text at or after an offset.
  static func first(_ byte: UInt8, in text: UnsafeBufferPointer<UInt8>, from offset: Int) -> Int? {
    guard offset < text.count, let start = UnsafeRawPointer(text.baseAddress),
      let found = memchr(start + offset, Int32(byte), text.count - offset)
    else { return nil }
    return UnsafeRawPointer(found) - start
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

  /// Where two bytes stand one after the other, as indices of the text.
  static func offsets(of pair: (UInt8, UInt8), in text: ArraySlice<UInt8>) -> [Int] {
    text.withUnsafeBytes { bytes in
      var found: [Int] = []
      guard let start = bytes.baseAddress else { return found }
      var offset = 0
      while offset + 1 < bytes.count,
        let hit = memchr(start + offset, Int32(pair.0), bytes.count - offset - 1)
      {
        offset = UnsafeRawPointer(hit) - start + 1
        if bytes[offset] == pair.1 { found.append(text.startIndex + offset - 1) }
      }
      return found
    }
  }

  /// The length of a string that ends with a zero byte.
  static func length(of string: UnsafePointer<CChar>) -> Int { Int(strlen(string)) }
}
