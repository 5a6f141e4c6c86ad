import ListinaContent
import ListinaModel

/// The keys at the top of a publisher's text, each with the lines that it is written on.
struct ForeignFrontMatter: Sendable {
  struct Key: Sendable {
    var name: String
    var value: YAMLValue
    /// Comments and empty lines that stand before it.
    var remarks: Range<Int>
    /// The lines of the key and its value, ends included.
    var lines: Range<Int>
  }

  /// In the order written.
  private(set) var keys: [Key] = []
  /// What stands after the last key.
  private(set) var rest = 0..<0

  /// The front matter of a text; nil when it is not written as one key after the other, each beginning its line.
  init?(_ yaml: ArraySlice<UInt8>, of file: String) {
    let (value, problems) = YAMLReader(file: file, firstLine: 2).read(yaml)
    guard !problems.hasErrors, let value else { return nil }
    if value.isEmpty {
      // Between two rules at the top of a text may stand a text, which YAML takes for comments.
      guard yaml.allSatisfy({ $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: " ") }) else { return nil }
      return
    }
    guard case .mapping(let entries) = value.content else { return nil }
    let starts = Self.lineStarts(of: yaml)
    var end = yaml.startIndex
    for (index, entry) in entries.enumerated() {
      guard entry.keyPlace.column == 1, let line = entry.keyPlace.line, starts.indices.contains(line - 2),
        starts[line - 2] >= end
      else { return nil }
      let start = starts[line - 2]
      let next = index + 1 < entries.count ? entries[index + 1].keyPlace.line : nil
      let limit = next.flatMap { starts.indices.contains($0 - 2) ? starts[$0 - 2] : nil } ?? yaml.endIndex
      let last = Self.end(ofLinesIn: start..<max(start, limit), of: yaml)
      keys.append(Key(name: entry.key, value: entry.value, remarks: end..<start, lines: start..<last))
      end = last
    }
    rest = end..<yaml.endIndex
  }

  func key(_ name: String) -> Key? { keys.first { $0.name == name } }

  /// The text of a key that is one, and says something.
  func text(_ name: String) -> String? {
    guard case .scalar(let text, _) = key(name)?.value.content, !text.allSatisfy(\.isWhitespace), text != "~"
    else { return nil }
    return text
  }

  /// The texts of a key that is a text or a list of them.
  func texts(_ name: String) -> [Placed<String>] {
    guard let value = key(name)?.value else { return [] }
    let items = if case .sequence(let items) = value.content { items } else { [value] }
    return items.compactMap { item in
      guard case .scalar(let text, _) = item.content, !text.isEmpty else { return nil }
      return Placed(text, at: item.place)
    }
  }

  private static func lineStarts(of yaml: ArraySlice<UInt8>) -> [Int] {
    var starts = [yaml.startIndex]
    for offset in yaml.indices where yaml[offset] == UInt8(ascii: "\n") { starts.append(offset + 1) }
    return starts
  }

  /// The end of a range of lines without the comments and empty lines that it ends in: these belong to what follows.
  private static func end(ofLinesIn range: Range<Int>, of yaml: ArraySlice<UInt8>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound {
      let start =
        (yaml[range.lowerBound..<(end - 1)].lastIndex(of: UInt8(ascii: "\n")) ?? range.lowerBound - 1) + 1
      let first = yaml[start..<end].first { $0 != UInt8(ascii: " ") }
      // A comment that is indented may be a line of a value.
      let isRemark = first == UInt8(ascii: "\n") || yaml[start] == UInt8(ascii: "#")
      guard isRemark, start > range.lowerBound else { return end }
      end = start
    }
    return end
  }
}
