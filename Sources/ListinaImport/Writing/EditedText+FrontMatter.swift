import ListinaModel

extension EditedText {
  /// Writes front matter as Listina reads it: the keys that it knows as they were written, all others below `extra`.
  ///
  /// Returns the keys that are below `extra` now.
  mutating func writeFrontMatter(of text: ForeignText, slug: Slug?, carried: Set<String>) -> [String] {
    guard let front = text.frontMatter else { return [] }
    let kept = front.keys.filter { ["title", "description"].contains($0.name) && front.text($0.name) != nil }
    let extra = front.keys.filter { key in
      !carried.contains(key.name) && !kept.contains { $0.name == key.name }
    }
    guard !kept.isEmpty || !extra.isEmpty || slug != nil else { return [] }
    insert("---\n", at: 0)
    for key in kept { copy(key.remarks.lowerBound..<key.lines.upperBound) }
    if let slug {
      let written = FormerAddresses.slugKeys.compactMap { front.key($0) }.first { carried.contains($0.name) }
      insert("slug: \(slug)\n", at: written?.lines.lowerBound ?? 0)
    }
    if let first = extra.first { insert("extra:\n", at: first.lines.lowerBound) }
    for key in extra { copyIndented(key.remarks.lowerBound..<key.lines.upperBound, of: text.bytes) }
    // Remarks at the end belong to all of it.
    copy(front.rest)
    insert("---\n", at: max(0, text.bodyStart - 1))
    return extra.map(\.name)
  }

  private mutating func copyIndented(_ range: Range<Int>, of bytes: [UInt8]) {
    var start = range.lowerBound
    while start < range.upperBound {
      let end =
        (bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\n")) ?? range.upperBound - 1) + 1
      if bytes[start] != UInt8(ascii: "\n") { insert("  ", at: start) }
      copy(start..<end)
      start = end
    }
  }
}
