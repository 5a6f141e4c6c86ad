import ListinaModel

/// Warnings of what readers would see as it was typed.
extension DocumentWriter {
  mutating func warnOfTypedSigns(_ text: UnsafeBufferPointer<UInt8>, in node: MarkdownNode) {
    for signs in TypedSigns.find(in: text, of: node) {
      guard case .footnote(var label) = signs else {
        warn(of: signs, in: node)
        continue
      }
      // As it was written, variables and all.
      warn(of: .footnote(label.withUTF8 { marks.written($0) }), in: node)
    }
  }

  /// The same for a text of HTML in which Markdown is not read.
  mutating func warnOfTypedSigns(inHTML text: UnsafeBufferPointer<UInt8>, of raw: RawHTML, from position: Int)
  {
    guard html.warnedBlock != raw.node.identity else { return }
    for sign in ["](", "**", "\n## ", "\n- ", "\n|"] {
      let sign = Array(sign.utf8)
      guard let start = text.indices.first(where: { text[$0...].starts(with: sign) }) else { continue }
      html.warnedBlock = raw.node.identity
      let words = sign.drop { $0 == UInt8(ascii: "\n") }
      let place = places.place(atOffset: offset(of: position + start + sign.count - words.count, in: raw))
      diagnostics.add(TypedSigns.inHTML(String(decoding: words, as: UTF8.self)).warning(at: place))
      return
    }
  }

  /// The same for tags within HTML that are code, as four spaces stand before them.
  mutating func warnOfIndentedHTML(_ node: MarkdownNode) {
    let tag = node.withLiteral { literal in
      marks.written(literal).drop { $0 == " " }.prefix { $0 != ">" && !$0.isNewline }.prefix(40)
    }
    warn(of: .indentedHTML(String(tag)), in: node)
  }

  mutating func warnOfDate(_ list: MarkdownNode) {
    if let date = TypedSigns.date(list) { warn(of: date, in: list) }
  }

  mutating func warnOfEmptyHeading(_ heading: MarkdownNode) {
    if heading.firstChild == nil, attributes(of: heading) == nil { warn(of: .emptyHeading, in: heading) }
  }

  /// The same for code whose fence does not end: it takes in all that follows in its container.
  mutating func warnOfOpenFence(_ code: MarkdownNode) {
    let lines = code.lineRange
    let opening = places.text.bytes[places.range(ofLine: source.line(lines.lowerBound + 1))]
    guard let fence = ["```", "~~~"].first(where: { ByteSearch.first(Array($0.utf8), in: opening) != nil }),
      code.withLiteral({ !$0.starts(with: fence.utf8) })
    else { return }
    let end = places.text.bytes[places.range(ofLine: source.line(lines.upperBound + 1))]
      .drop(while: MarkdownBytes.isIndentation)
    let isEnded =
      lines.count > 1 && end.starts(with: fence.utf8) && Set(MarkdownBytes.trimmed(end)).count == 1
    if !isEnded { warn(of: .fence(fence), in: code) }
  }

  private mutating func warn(of signs: TypedSigns, in node: MarkdownNode) {
    let line = source.line(node.startLine)
    let sign = SignOnLine(signs: signs, line: line)
    guard !warnedSigns.contains(sign), let place = place(of: signs, in: node, line: line) else { return }
    warnedSigns.insert(sign)
    diagnostics.add(signs.warning(at: place))
  }

  /// Where the signs stand, or their line; nil where their writer put a backslash before them.
  private mutating func place(of signs: TypedSigns, in node: MarkdownNode, line: Int) -> SourcePlace? {
    let words = Array(signs.words.utf8)
    let range = places.range(ofLine: line)
    if let extent = extent(of: node, in: range) {
      let end = min(max(extent.upperBound, extent.lowerBound + words.count), range.upperBound)
      return unescaped(words, in: extent.lowerBound..<end).map { places.place(atOffset: $0) }
    }
    guard let found = unescaped(words, in: range) else { return nil }
    let isOnly = node.kind != .text || unescaped(words, in: (found + words.count)..<range.upperBound) == nil
    return isOnly ? places.place(atOffset: found) : SourcePlace(places.text.name, line: line)
  }

  /// What a text was written as, if it stands where libcmark says: its columns are those of what it was given to read.
  private mutating func extent(of node: MarkdownNode, in line: Range<Int>) -> Range<Int>? {
    guard node.kind == .text else { return nil }
    let start = line.lowerBound + node.startColumn - 1
    guard line.contains(start) else { return nil }
    let end = node.withLiteral {
      WrittenText.end(of: Array($0), in: places.text.bytes[..<line.upperBound], from: start)
    }
    // A sign may take in what is no text any more, such as the bracket of a link.
    return end.map { start..<min($0 + 1, line.upperBound) }
  }

  /// Where words first stand without a backslash before them.
  private func unescaped(_ words: [UInt8], in range: Range<Int>) -> Int? {
    var start = range.lowerBound
    while start < range.upperBound,
      let found = ByteSearch.first(words, in: places.text.bytes[start..<range.upperBound])
    {
      if !SourceScanner.isEscaped(found, in: places.text.bytes[...]) { return found }
      start = found + 1
    }
    return nil
  }

  /// Signs of one kind are told once a line.
  struct SignOnLine: Hashable {
    let signs: TypedSigns
    let line: Int
  }
}
