import ListinaModel

extension EditedText {
  /// Writes front matter as Listina reads it: the keys that it knows as they were written, all others below `extra`.
  ///
  /// Comments are kept, also those on keys that are said otherwise now. Returns the keys that are below `extra` now.
  mutating func writeFrontMatter(of text: ForeignText, slug: Slug?, carried: Set<String>) -> [String] {
    guard let front = text.frontMatter else { return [] }
    let kept = front.keys.filter {
      ["title", "description", "draft"].contains($0.name) && front.text($0.name) != nil
    }
    let gone = front.keys.filter { key in
      carried.contains(key.name) && !kept.contains { $0.name == key.name }
    }
    let extra = front.keys.filter { key in
      !carried.contains(key.name) && !kept.contains { $0.name == key.name }
    }
    let hasKeys = !kept.isEmpty || !extra.isEmpty || slug != nil
    let remarks = gone.flatMap { self.remarks(on: $0, of: text.bytes) }
    guard hasKeys || !(remarks + [front.rest]).allSatisfy({ isBlank($0, of: text.bytes) }) else { return [] }
    insert("---\n", at: 0)
    for key in kept { copy(key.remarks.lowerBound..<key.lines.upperBound) }
    for range in remarks where !isBlank(range, of: text.bytes) { copy(range) }
    if let slug {
      let written = FormerAddresses.slugKeys.compactMap { front.key($0) }.first { carried.contains($0.name) }
      insert("slug: \(slug)\n", at: written?.lines.lowerBound ?? 0)
    }
    // What nobody was to see stays so.
    if front.text("published") == "false", front.key("draft") == nil {
      insert("draft: true\n", at: front.keys.first?.lines.lowerBound ?? 0)
    }
    if let first = extra.first { insert("extra:\n", at: first.lines.lowerBound) }
    for key in extra { copyIndented(key.remarks.lowerBound..<key.lines.upperBound, of: text.bytes) }
    // Front matter of comments alone would be taken for a text.
    if !hasKeys { insert("extra: {}\n", at: front.rest.lowerBound) }
    // Remarks at the end belong to all of it.
    copy(front.rest)
    insert("---\n", at: max(0, text.bodyStart - 1))
    return extra.map(\.name)
  }

  /// The comments before a key, and those on lines of their own within its value.
  private func remarks(on key: ForeignFrontMatter.Key, of bytes: [UInt8]) -> [Range<Int>] {
    var ranges = [key.remarks]
    var start = key.lines.lowerBound
    while start < key.lines.upperBound {
      let end = endOfLine(at: start, before: key.lines.upperBound, of: bytes)
      if bytes[start..<end].first(where: { $0 != UInt8(ascii: " ") }) == UInt8(ascii: "#") {
        ranges.append(start..<end)
      }
      start = end
    }
    return ranges
  }

  private func isBlank(_ range: Range<Int>, of bytes: [UInt8]) -> Bool {
    bytes[range].allSatisfy { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: " ") }
  }

  private func endOfLine(at start: Int, before limit: Int, of bytes: [UInt8]) -> Int {
    (bytes[start..<limit].firstIndex(of: UInt8(ascii: "\n")) ?? limit - 1) + 1
  }

  private mutating func copyIndented(_ range: Range<Int>, of bytes: [UInt8]) {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = endOfLine(at: start, before: range.upperBound, of: bytes)
      if bytes[start] != UInt8(ascii: "\n") { insert("  ", at: start) }
      copy(start..<end)
      start = end
    }
  }
}
