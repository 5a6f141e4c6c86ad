import ListinaModel

/// The stand-in of a `{{variable}}` while libcmark reads a text.
///
/// Names with spaces and dots would break link destinations; a mark reads like a letter everywhere.
/// It is made of noncharacters, which are errors in a file; ``SourceScanner`` takes out character references to them.
enum VariableMark {
  /// What a mark begins with.
  static let first = Unicode.Scalar(0xFDD0 as UInt32) ?? "\u{FFFD}"

  /// U+FDD0, a digit from U+FDD1 to U+FDDA for each decimal, U+FDDB.
  static func append(_ index: Int, to output: inout [UInt8]) { append(index, to: &output, end: endOfOther) }

  /// The same for an attribute list, with U+FE19 before it and U+FDDC for U+FDDB.
  ///
  /// A brace is punctuation, which decides whether the `*` before it ends emphasis (CommonMark 0.30, section 6.2). So
  /// is U+FE19 to libcmark.
  static func appendList(_ index: Int, to output: inout [UInt8]) {
    output += punctuation
    append(index, to: &output, end: endOfList)
  }

  private static func append(_ index: Int, to output: inout [UInt8], end: UInt8) {
    output += [0xEF, 0xB7, 0x90]
    for digit in String(index).utf8 { output += [0xEF, 0xB7, 0x91 + (digit - UInt8(ascii: "0"))] }
    output += [0xEF, 0xB7, end]
  }

  private static let punctuation: [UInt8] = [0xEF, 0xB8, 0x99]
  private static let endOfOther: UInt8 = 0x9B
  private static let endOfList: UInt8 = 0x9C

  /// How many bytes a mark has.
  static func length(of index: Int) -> Int { 6 + 3 * String(index).utf8.count }

  /// How many bytes the mark of an attribute list has.
  static func lengthOfList(_ index: Int) -> Int { length(of: index) + punctuation.count }

  /// Whether a noncharacter of the block of marks starts here.
  static func starts(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    offset + 2 < bytes.count && bytes[offset] == 0xEF && bytes[offset + 1] == 0xB7
      && (0x90...0xAF).contains(bytes[offset + 2])
  }

  /// The index of the mark that starts here and its length in bytes, or nil when it is none.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> (index: Int, length: Int)? {
    guard start < bytes.count, bytes[start] == 0xEF else { return nil }
    if bytes[start...].starts(with: punctuation) {
      return read(bytes, at: start + punctuation.count, end: endOfList)
        .map { ($0.index, $0.length + punctuation.count) }
    }
    return read(bytes, at: start, end: endOfOther)
  }

  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: UInt8
  ) -> (index: Int, length: Int)? {
    guard starts(bytes, at: start), bytes[start + 2] == 0x90 else { return nil }
    var offset = start + 3
    var index = 0
    while starts(bytes, at: offset), offset - start < 30 {
      let last = bytes[offset + 2]
      offset += 3
      if last == end { return offset - start > 6 ? (index, offset - start) : nil }
      guard (0x91...0x9A).contains(last) else { return nil }
      index = index * 10 + Int(last - 0x91)
    }
    return nil
  }
}
