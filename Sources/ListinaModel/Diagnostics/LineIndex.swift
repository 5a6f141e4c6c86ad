/// Turns byte offsets into lines and columns.
package struct LineIndex: Sendable {
  /// Where each line starts.
  private let starts: [Int]
  private let bytes: [UInt8]
  /// How many scalars stand before each `step`th byte: a file may be one long line.
  private let scalarCounts: [Int]

  private static let step = 256

  /// An index of UTF-8 text whose lines end with LF.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    var scalarCounts: [Int] = []
    var count = 0
    for (offset, byte) in bytes.enumerated() {
      if offset % Self.step == 0 { scalarCounts.append(count) }
      if Self.beginsScalar(byte) { count += 1 }
      if byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
    }
    scalarCounts.append(count)
    self.starts = starts
    self.scalarCounts = scalarCounts
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
    let end = min(max(offset, starts[low]), bytes.count)
    return (low + 1, 1 + scalarCount(before: end) - scalarCount(before: starts[low]))
  }

  private func scalarCount(before offset: Int) -> Int {
    let chunk = offset / Self.step
    return scalarCounts[chunk] + bytes[(chunk * Self.step)..<offset].count(where: Self.beginsScalar)
  }

  private static func beginsScalar(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }

  /// The byte offset at which a line (from 1) starts, or the end of the text after the last line.
  package func offset(ofLine line: Int) -> Int {
    line <= starts.count ? starts[max(line, 1) - 1] : bytes.count
  }
}
