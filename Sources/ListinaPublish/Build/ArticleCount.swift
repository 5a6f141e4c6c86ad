/// Counts the texts on a page.
enum ArticleCount {
  private static let opening = Array("<article".utf8)

  static func count(in page: [UInt8]) -> Int {
    page.withUnsafeBufferPointer { bytes in
      var count = 0
      var offset = 0
      while offset + opening.count <= bytes.count {
        if bytes[offset] == UInt8(ascii: "<"), bytes[offset + 1] == opening[1],
          bytes[offset..<(offset + opening.count)].elementsEqual(opening)
        {
          count += 1
        }
        offset += 1
      }
      return count
    }
  }
}
