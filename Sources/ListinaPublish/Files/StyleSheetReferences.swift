/// Finds the addresses that a style sheet names: in `url(…)`, `image-set("…")` and `@import "…"`; comments hold none.
struct StyleSheetReferences {
  let bytes: [UInt8]

  /// Where the addresses stand, without quotes.
  func ranges() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var offset = 0
    while offset < bytes.count {
      guard Self.isOfInterest(bytes[offset]) else {
        offset += 1
        continue
      }
      if bytes[offset...].starts(with: "/*".utf8) {
        offset = end(of: "*/", from: offset + 2)
      } else if let range = address(inFunction: "url(", at: offset) ?? importAddress(at: offset) {
        found.append(range)
        offset = range.upperBound
      } else if starts(with: "image-set(", at: offset) {
        offset = addImages(from: offset + 10, to: &found)
      } else {
        offset += 1
      }
    }
    return found
  }

  /// Takes the addresses of an `image-set(…)` (CSS Images 4, section 2.4), and returns where it ends.
  private func addImages(from start: Int, to found: inout [Range<Int>]) -> Int {
    var offset = start
    var depth = 1
    while offset < bytes.count, depth > 0 {
      if bytes[offset...].starts(with: "/*".utf8) {
        offset = end(of: "*/", from: offset + 2)
      } else if let range = address(inFunction: "url(", at: offset) {
        found.append(range)
        offset = (bytes[range.upperBound...].firstIndex(of: UInt8(ascii: ")")) ?? bytes.count - 1) + 1
      } else if isQuote(bytes[offset]) {
        let end = bytes[(offset + 1)...].firstIndex(of: bytes[offset]) ?? bytes.count
        // `type("image/png")` names no file.
        if depth == 1 { found.append((offset + 1)..<end) }
        offset = min(end + 1, bytes.count)
      } else {
        if bytes[offset] == UInt8(ascii: "(") { depth += 1 }
        if bytes[offset] == UInt8(ascii: ")") { depth -= 1 }
        offset += 1
      }
    }
    return offset
  }

  /// The bytes that `/*`, `url(`, `image-set(` and `@import` begin with.
  private static func isOfInterest(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "u") || byte == UInt8(ascii: "U")
      || byte == UInt8(ascii: "@") || byte == UInt8(ascii: "i") || byte == UInt8(ascii: "I")
  }

  private func importAddress(at offset: Int) -> Range<Int>? {
    guard bytes[offset] == UInt8(ascii: "@"), starts(with: "@import", at: offset) else { return nil }
    var start = offset + 7
    while start < bytes.count, isSpace(bytes[start]) { start += 1 }
    guard start < bytes.count, isQuote(bytes[start]) else { return nil }
    let end = bytes[(start + 1)...].firstIndex(of: bytes[start]) ?? bytes.count
    return (start + 1)..<end
  }

  private func address(inFunction opening: String, at offset: Int) -> Range<Int>? {
    guard starts(with: opening, at: offset) else { return nil }
    var start = offset + opening.utf8.count
    while start < bytes.count, isSpace(bytes[start]) { start += 1 }
    guard start < bytes.count else { return nil }
    if isQuote(bytes[start]) {
      let end = bytes[(start + 1)...].firstIndex(of: bytes[start]) ?? bytes.count
      return (start + 1)..<end
    }
    var end = bytes[start...].firstIndex(of: UInt8(ascii: ")")) ?? bytes.count
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// CSS names count in any case.
  private func starts(with word: String, at offset: Int) -> Bool {
    guard offset + word.utf8.count <= bytes.count else { return false }
    return zip(bytes[offset...], word.utf8).allSatisfy { byte, letter in
      byte == letter || (letter.isLowercaseLetter && byte == letter - 32)
    }
  }

  private func end(of mark: String, from start: Int) -> Int {
    var offset = start
    while offset < bytes.count, !bytes[offset...].starts(with: mark.utf8) { offset += 1 }
    return min(offset + mark.utf8.count, bytes.count)
  }

  private func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }
  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A }
}

extension UInt8 {
  fileprivate var isLowercaseLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
}
