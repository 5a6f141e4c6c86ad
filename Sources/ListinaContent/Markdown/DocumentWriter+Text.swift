import ListinaModel

/// Text, code, and the variables in them.
extension DocumentWriter {
  mutating func writeText(_ node: MarkdownNode) {
    if !html.open.isEmpty, html.open.isInCode { return node.withLiteral { writeVerbatim($0, in: node) } }
    node.withLiteral { literal in
      if headingText == nil, HTMLWriting.isPlain(literal) { return document.html.append(literal) }
      for piece in MarkedText(literal) {
        switch piece {
        case .plain(let run):
          HTMLWriting.append(run, to: &document.html)
          headingText?.append(contentsOf: run)
        case .mark(let index):
          let value = value(ofMark: index, in: node)
          HTMLWriting.append(value, to: &document.html)
          headingText?.append(contentsOf: value.utf8)
        case .forbidden(let scalar):
          refuse(scalar, in: node)
        }
      }
    }
  }

  mutating func writeSpace(_ html: StaticString) {
    document.html.append(html)
    headingText?.append(UInt8(ascii: " "))
  }

  mutating func writeCode(_ node: MarkdownNode) {
    pass(code: node)
    document.html.append("<code>")
    node.withLiteral { writeVerbatim($0, in: node) }
    document.html.append("</code>")
  }

  /// Writes code: what looks like a variable stays as it was typed.
  mutating func writeVerbatim(_ literal: UnsafeBufferPointer<UInt8>, in node: MarkdownNode) {
    for piece in MarkedText(literal) {
      switch piece {
      case .plain(let run):
        HTMLWriting.append(run, to: &document.html)
        headingText?.append(contentsOf: run)
      case .mark(let index):
        guard let written = marks.written(index) else {
          refuse(VariableMark.first, in: node)
          continue
        }
        HTMLWriting.append(written, to: &document.html)
        headingText?.append(contentsOf: written.utf8)
      case .forbidden(let scalar): refuse(scalar, in: node)
      }
    }
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
      .forbiddenReference(to: scalar, at: SourcePlace(places.text.name, line: line(of: node))))
  }
}
