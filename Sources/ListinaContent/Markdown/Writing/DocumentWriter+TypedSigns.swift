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
    guard warnedSigns.insert(SignOnLine(signs: signs, line: line)).inserted else { return }
    let found = unescaped(Array(signs.words.utf8), inLine: line)
    guard let first = found.first else { return }
    let place =
      found.count == 1
      ? first : start(of: node, inLine: line).flatMap { start in found.first { $0 >= start } }
    diagnostics.add(
      signs.warning(
        at: place.map { places.place(atOffset: $0) } ?? SourcePlace(places.text.name, line: line)))
  }

  /// Where a text begins, if it stands where libcmark says: its columns are those of what it was given to read.
  private mutating func start(of node: MarkdownNode, inLine line: Int) -> Int? {
    let start = places.range(ofLine: line).lowerBound + node.startColumn - 1
    let isThere = node.withLiteral { places.text.bytes.dropFirst(start).starts(with: $0.prefix(8)) }
    return isThere ? start : nil
  }

  /// Where words stand in a line, without a backslash before them.
  private mutating func unescaped(_ words: [UInt8], inLine line: Int) -> [Int] {
    let range = places.range(ofLine: line)
    var found: [Int] = []
    var start = range.lowerBound
    while let next = ByteSearch.first(words, in: places.text.bytes[start..<range.upperBound]) {
      start = next + words.count
      if !SourceScanner.isEscaped(next, in: places.text.bytes[...]) { found.append(next) }
    }
    return found
  }

  /// Signs of one kind are told once a line.
  struct SignOnLine: Hashable {
    let signs: TypedSigns
    let line: Int
  }
}
