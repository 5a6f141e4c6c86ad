import ListinaModel

/// Text, code, and the variables in them.
extension DocumentWriter {
  mutating func writeText(_ node: MarkdownNode) {
    if !html.open.isEmpty, html.open.isInCode { return node.withLiteral { writeVerbatim($0, in: node) } }
    node.withLiteral { literal in
      warnOfTypedSigns(literal, in: node)
      if headingText == nil, HTMLWriting.isPlain(literal) { return document.html.append(literal) }
      var pieces = MarkedText(literal)
      while let piece = pieces.next() {
        switch piece {
        case .plain(let run): write(run)
        case .mark(let index):
          // A space parts a cell's mark from its text.
          if marks.isCell(index) { pieces.skip(UInt8(ascii: " ")) } else { writeMark(index, in: node) }
        case .forbidden(let scalar): refuse(scalar, in: node)
        }
      }
    }
  }

  private mutating func write(_ run: UnsafeBufferPointer<UInt8>) {
    HTMLWriting.append(run, to: &document.html)
    headingText?.append(contentsOf: run)
  }

  private mutating func writeMark(_ index: Int, in node: MarkdownNode) {
    write(value(ofMark: index, in: node), ofMark: index, in: node)
  }

  /// Writes what a mark stands for, as a link where it was written as one.
  mutating func write(_ value: String, ofMark index: Int, in node: MarkdownNode) {
    let isLink = marks.isAutolink(index) && !value.isEmpty && image == nil && !isInLink
    let address = isLink ? autolink(value, in: node) : nil
    if let address {
      document.html.append("<a href=\"")
      HTMLWriting.append(address: address, to: &document.html)
      document.html.append("\">")
    }
    HTMLWriting.append(value, to: &document.html)
    headingText?.append(contentsOf: value.utf8)
    if address != nil { document.html.append("</a>") }
  }

  mutating func writeSpace(_ html: StaticString) {
    document.html.append(html)
    headingText?.append(UInt8(ascii: " "))
  }

  mutating func writeCode(_ node: MarkdownNode) {
    pass(code: node)
    node.withLiteral { passSigns(in: $0, of: node) }
    openInline("<code", node)
    node.withLiteral { writeVerbatim($0, in: node) }
    document.html.append("</code>")
  }

  /// Writes code: what looks like a variable stays as it was typed.
  mutating func writeVerbatim(_ literal: UnsafeBufferPointer<UInt8>, in node: MarkdownNode) {
    if HTMLWriting.isPlain(literal) {
      document.html.append(literal)
      headingText?.append(contentsOf: literal)
      return
    }
    for piece in MarkedText(literal) {
      switch piece {
      case .plain: continue
      case .mark(let index): if marks.written(index) == nil { refuse(VariableMark.first, in: node) }
      case .forbidden(let scalar): refuse(scalar, in: node)
      }
    }
    let written = marks.written(literal)
    HTMLWriting.append(written, to: &document.html)
    headingText?.append(contentsOf: written.utf8)
  }

  mutating func value(ofMark index: Int, in node: MarkdownNode) -> String {
    switch marks.value(index, places: &places) {
    case .success(let value): return value
    case .failure(.found(let diagnostic)): diagnostics.add(diagnostic)
    case .failure(.reported): break
    case .failure(.forgedMark): refuse(VariableMark.first, in: node)
    }
    return ""
  }

  mutating func refuse(_ scalar: Unicode.Scalar, in node: MarkdownNode) {
    diagnostics.add(
      .forbiddenReference(to: scalar, at: places.place(ofReferenceTo: scalar, from: start(of: node))))
  }
}
