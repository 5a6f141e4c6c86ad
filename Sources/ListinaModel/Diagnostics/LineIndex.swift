/// Turns byte offsets into lines and columns.
package struct LineIndex: Sendable {
  /// Where each line starts.
  private let starts: [Int]
  private let bytes: [UInt8]

  /// An index of UTF-8 text whose lines end with LF.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    self.starts = starts
  }

  package var lineCount: Int { starts.count }

  /// The line (from 1) and column (from 1, in Unicode scalars) of a byte offset.
  package func position(of offset: Int) -> (line: Int, column: Int) {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let before = bytes[starts[low]..<min(max(offset, starts[low]), bytes.count)]
    return (low + 1, 1 + before.count { $0 & 0xC0 != 0x80 })
  }

  /// The byte offset at which a line (from 1) starts, or the end of the text after the last line.
  package func offset(ofLine line: Int) -> Int {
    line <= starts.count ? starts[max(line, 1) - 1] : bytes.count
  }
}
