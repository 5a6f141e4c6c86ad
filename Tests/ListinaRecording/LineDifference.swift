/// How two texts differ, line by line, for the message of a failed test.
package struct LineDifference {
  /// The most lines that are shown.
  private static let limit = 80

  /// `- 12: expected` and `+ 12: found`, in the order of the texts.
  package let text: String

  package init(expected: String, found: String) {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = found.split(separator: "\n", omittingEmptySubsequences: false)
    var lines: [(line: Int, text: String)] = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, let line, _): lines.append((offset * 2, "- \(offset + 1): \(line)"))
      case .insert(let offset, let line, _): lines.append((offset * 2 + 1, "+ \(offset + 1): \(line)"))
      }
    }
    let shown = lines.sorted { $0.line < $1.line }.prefix(Self.limit).map(\.text)
    let rest = lines.count - shown.count
    text = (shown + (rest > 0 ? ["… and \(rest) more"] : [])).joined(separator: "\n")
  }
}
