import ListinaModel

/// Finds link reference definitions that no link uses, which CommonMark takes out of the text without a word.
///
/// libcmark keeps no list of definitions. So what may be one is given a mark of its own before its destination, and
/// the text is parsed once more: the mark of a definition that is used comes back as part of a link, that of
/// anything else as part of a text, and only that of an unused definition does not come back.
struct UnusedDefinitions {
  private let source: MarkdownSource
  private let text: ArraySlice<UInt8>
  /// Marks up to this number stand for variables.
  private let firstMark: Int

  init(_ source: MarkdownSource) {
    self.source = source
    text = source.bytes
    firstMark = source.marks.count
  }

  /// Their lines in the text, from 1.
  func lines() throws(TextLimits.Exceeded) -> [Int] {
    let candidates = candidates()
    // The marks of two that stand in each other would hide both.
    let missing =
      try missing(of: candidates.filter { !$0.isInner }) + missing(of: candidates.filter(\.isInner))
    let lines = Set(missing.map(\.line))
    return missing.filter { !($0.isInner && lines.contains($0.outerLine)) }.map(\.line).sorted()
  }

  private func missing(of candidates: [Candidate]) throws(TextLimits.Exceeded) -> [Candidate] {
    guard !candidates.isEmpty else { return [] }
    var missing = Set(candidates.indices)
    try MarkdownTree.walk(marked(candidates)) { node, isEntering in
      if isEntering { remove(marksOf: node, from: &missing) }
      return .goOn
    }
    return missing.map { candidates[$0] }
  }

  private struct Candidate {
    var line: Int
    /// Where a mark stands in its destination.
    var destination: Int
    /// It stands in what may be the destination of one on another line.
    var isInner = false
    var outerLine = 0
  }

  /// What may be definitions: the first `]:` of each line with something after it.
  private func candidates() -> [Candidate] {
    var candidates: [Candidate] = []
    var line = 1
    var counted = text.startIndex
    for offset in ByteSearch.offsets(of: (UInt8(ascii: "]"), UInt8(ascii: ":")), in: text) {
      line += text[counted..<offset].count { $0 == UInt8(ascii: "\n") }
      counted = offset
      guard candidates.last?.line != line, !SourceScanner.isEscaped(offset, in: text),
        let destination = destination(after: offset + 2)
      else { continue }
      var candidate = Candidate(line: line, destination: destination)
      if let last = candidates.last, last.destination > offset, !last.isInner {
        candidate.isInner = true
        candidate.outerLine = last.line
      }
      candidates.append(candidate)
    }
    return candidates
  }

  /// Where a mark can stand in a destination, on the same line or the next.
  private func destination(after start: Int) -> Int? {
    guard let offset = nextVisible(from: start) else { return nil }
    if text[offset] == UInt8(ascii: "\n") { return destination(onLine: offset + 1) }
    return text[offset] == UInt8(ascii: "<") ? offset + 1 : offset
  }

  /// The end of the first word of a line, or of what stands between angle brackets: a mark before it could take from the
  /// line what makes it another block.
  private func destination(onLine start: Int) -> Int? {
    guard let begin = text[start...].firstIndex(where: { !MarkdownBytes.isIndentation($0) }) else {
      return nil
    }
    let line = text[begin...].prefix { $0 != UInt8(ascii: "\n") }
    guard !line.isEmpty else { return nil }
    if line.first == UInt8(ascii: "<") {
      return BlockStart.isHTML(line) ? nil : ByteSearch.first(UInt8(ascii: ">"), in: line)
    }
    let word = line.prefix { !MarkdownBytes.isBlank($0) }
    return BlockStart.isMarker(word) ? nil : word.endIndex
  }

  private func nextVisible(from start: Int) -> Int? {
    text[start...].firstIndex { !MarkdownBytes.isBlank($0) }
  }

  private func marked(_ candidates: [Candidate]) -> ArraySlice<UInt8> {
    var output: [UInt8] = []
    output.reserveCapacity(text.count + candidates.count * 16)
    var copied = text.startIndex
    for (index, candidate) in candidates.enumerated() {
      output += text[copied..<candidate.destination]
      VariableMark.append(firstMark + index, to: &output)
      copied = candidate.destination
    }
    output += text[copied...]
    return output[...]
  }

  private func remove(marksOf node: MarkdownNode, from missing: inout Set<Int>) {
    switch node.kind {
    case .text, .code, .htmlBlock, .htmlInline: node.withLiteral { remove(marksIn: $0, from: &missing) }
    case .codeBlock:
      node.withLiteral { remove(marksIn: $0, from: &missing) }
      node.withFenceInfo { remove(marksIn: $0, from: &missing) }
    case .link, .image:
      node.withDestination { remove(marksIn: $0, from: &missing) }
      node.withTitle { remove(marksIn: $0, from: &missing) }
    default: break
    }
  }

  private func remove(marksIn text: UnsafeBufferPointer<UInt8>, from missing: inout Set<Int>) {
    guard !HTMLWriting.isPlain(text) else { return }
    for piece in MarkedText(text) {
      if case .mark(let index) = piece { missing.remove(index - firstMark) }
    }
  }
}

extension UnusedDefinitions {
  /// A warning for each.
  func diagnostics(in file: SourceText) throws(TextLimits.Exceeded) -> DiagnosticList {
    let lines = try lines()
    guard !lines.isEmpty else { return DiagnosticList() }
    let index = LineIndex(file.bytes)
    return DiagnosticList(
      lines.map { line in
        let start = source.offset(ofLine: line, index)
        let end = file.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? file.bytes.endIndex
        let words = file.bytes[start..<end]
        let label = words.firstIndex(of: UInt8(ascii: "[")) ?? start
        let excerpt = String(decoding: words[label...], as: UTF8.self).prefix(40)
        return .warning(
          .unusedDefinition, "'\(excerpt)' is not shown: it defines a link that nothing uses",
          at: SourcePlace(file.name, line: source.line(line), column: index.position(of: label).column),
          hint: "remove it, or write '\\[' to show it as text")
      })
  }
}
