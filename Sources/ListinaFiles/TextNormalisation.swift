#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Makes texts from different systems alike.
enum TextNormalisation {
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// Removes a UTF-8 byte order mark, and turns CRLF and CR into LF (CommonMark 0.30, section 2.1).
  static func normalise(_ bytes: inout [UInt8]) {
    if bytes.starts(with: mark) { bytes.removeFirst(mark.count) }
    let count = bytes.withUnsafeMutableBufferPointer { buffer -> Int in
      guard let start = buffer.baseAddress,
        let first = memchr(start, CInt(carriageReturn), buffer.count)
      else { return buffer.count }
      var target = UnsafeRawPointer(first) - UnsafeRawPointer(start)
      var source = target
      while source < buffer.count {
        let byte = buffer[source]
        source += 1
        if byte == carriageReturn {
          if source < buffer.count, buffer[source] == lineFeed { source += 1 }
          buffer[target] = lineFeed
        } else {
          buffer[target] = byte
        }
        target += 1
      }
      return target
    }
    bytes.removeLast(bytes.count - count)
  }
}
