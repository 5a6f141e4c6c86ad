import ListinaModel

/// Raw HTML: what libcmark found of it, piece by piece.
extension DocumentWriter {
  mutating func writeHTMLBlock(_ node: MarkdownNode) {
    node.withLiteral { literal in
      let start = document.html.bytes.count
      html.places = LiteralPlaces(block: literal, line: line(of: node), in: &places, marks)
      html.indentation = 0..<0
      html.open.enter(node.parentIdentity, holdsBlocks: true)
      writeHTML(RawHTML(node: node, bytes: literal))
      html.open.leaveIfEmpty()
      if document.html.bytes.count > start { startLine("") }
    }
  }

  mutating func writeHTMLInline(_ node: MarkdownNode) {
    node.withLiteral { literal in
      let offset = find(literal, of: node)
      html.places = LiteralPlaces(tagAt: offset, line: line(of: node), marks)
      html.open.enter(node.parentIdentity, holdsBlocks: parentHoldsBlocks(node))
      writeHTML(RawHTML(node: node, bytes: literal))
      html.open.leaveIfEmpty()
    }
  }

  /// Where a tag inside a line begins in the file, or the line's start.
  private mutating func find(_ literal: UnsafeBufferPointer<UInt8>, of node: MarkdownNode) -> Int {
    let lines = source.line(node.blockLines.lowerBound)...source.line(node.blockLines.upperBound)
    let firstLine = literal.prefix { $0 != UInt8(ascii: "\n") }
    let words = Array(marks.written(UnsafeBufferPointer(rebasing: firstLine)).utf8)
    return html.search.find(words, in: lines, &places) ?? places.range(ofLine: lines.lowerBound).lowerBound
  }

  /// A description of an image is text alone: comments go, tags are errors.
  mutating func refuseHTML(inDescription node: MarkdownNode) {
    node.withLiteral { literal in
      let offset = find(literal, of: node)
      guard !literal.starts(with: "<!--".utf8) else {
        return noteUnfinished(marks.written(literal), at: offset)
      }
      let excerpt = marks.written(literal).prefix { !$0.isNewline }.prefix(40)
      report(
        .rawHTML, "'\(excerpt)' is not accepted in the description of an image", at: offset,
        hint: "write text alone")
    }
  }

  /// Code that looks like a tag is not taken for one that follows it.
  mutating func pass(code node: MarkdownNode) {
    node.withLiteral { literal in
      guard html.isPossible, literal.contains(UInt8(ascii: "<")) else { return }
      _ = find(literal, of: node)
    }
  }

  private mutating func writeHTML(_ raw: RawHTML) {
    var tokens = HTMLTokenizer(raw.bytes)
    // A line of comments alone goes whole, with its indentation and its end.
    var indentation = 0..<0
    var dropsLineEnd = false
    while let token = tokens.next() {
      var range = token.range
      let followsComment = dropsLineEnd
      if followsComment, token.kind == .text { range = raw.afterLineEnd(in: range) }
      dropsLineEnd = false
      switch token.kind {
      case .comment:
        noteUnfinished(token.range, of: raw)
        dropsLineEnd =
          followsComment
          || raw.isBlock
            && raw.beginsLine(at: indentation.isEmpty ? range.lowerBound : indentation.lowerBound)
        if dropsLineEnd { indentation = 0..<0 }
        continue
      case .text where raw.isBlock:
        write(indentation: indentation, of: raw)
        indentation = raw.indentation(atEndOf: range)
        writeHTMLText(range.lowerBound..<indentation.lowerBound, of: raw)
        continue
      default: break
      }
      write(indentation: indentation, of: raw)
      indentation = 0..<0
      write(token, of: raw)
      if case .startTag(let tag) = token.kind, HTMLElement.hasRawText(tag.name) {
        tokens.skip(toEndOf: tag.name)
      }
    }
  }

  /// Before anything of a block is written, its indentation waits for what follows.
  private mutating func write(indentation: Range<Int>, of raw: RawHTML) {
    guard !indentation.isEmpty else { return }
    if raw.isBlock, html.begunBlock != raw.node.identity { return html.indentation = indentation }
    writeHTMLText(indentation, of: raw)
  }

  private mutating func write(_ token: HTMLToken, of raw: RawHTML) {
    switch token.kind {
    case .text: writeHTMLText(token.range, of: raw)
    case .comment: break
    case .startTag(let tag):
      openElement(tag, RawTag(raw, token.range, at: offset(of: token.range.lowerBound, in: raw)))
    case .endTag(let name):
      closeElement(name, RawTag(raw, token.range, at: offset(of: token.range.lowerBound, in: raw)))
    case .refused(let refusal): refuse(refusal, token.range, of: raw)
    }
  }

  mutating func offset(of position: Int, in raw: RawHTML) -> Int {
    html.places?.offset(of: position, in: raw.bytes, &places) ?? 0
  }

  private mutating func refuse(_ refusal: HTMLToken.Refusal, _ range: Range<Int>, of raw: RawHTML) {
    let place = places.place(atOffset: offset(of: range.lowerBound, in: raw))
    let excerpt = marks.written(raw.part(range)).prefix { !$0.isNewline }.prefix(40)
    let (message, hint): (String, String) =
      switch refusal {
      case .declaration: ("'\(excerpt)' is not accepted in texts", "remove it; '&lt;' shows the sign")
      case .openComment:
        ("comment without its end: '\(excerpt)'", "write '-->' after it, before the next blank line")
      case .oddComment: ("browsers end the comment here: '\(excerpt)'", "write '<!-- … -->'")
      case .openTag: ("tag without its '>': '\(excerpt)'", "write the '>', or '&lt;' to show the sign")
      case .malformedTag:
        ("malformed tag: '\(excerpt)'", "write '<name attribute=\"value\">', or '&lt;' to show the sign")
      }
    diagnostics.add(.error(.rawHTML, message, at: place, hint: hint))
  }

  // MARK: Text

  mutating func writeHTMLText(_ range: Range<Int>, of raw: RawHTML) {
    guard !range.isEmpty else { return }
    let text = raw.part(range)
    let isBlank = text.allSatisfy(HTMLBytes.isSpace)
    if isBlank, raw.isBlock, html.begunBlock != raw.node.identity { return }
    beginHTML(raw)
    if html.open.refusingText != nil, let first = text.firstIndex(where: { !HTMLBytes.isSpace($0) }) {
      refuseText(at: offset(of: range.lowerBound + first, in: raw))
    }
    let isCode = html.open.isInCode
    if raw.isBlock, !isCode {
      warnOfTypedSigns(inHTML: text, of: raw, from: range.lowerBound)
    }
    for piece in MarkedText(text) {
      switch piece {
      case .plain(let run):
        writeHTMLText(run, of: raw)
        if headingText != nil { headingText?.append(contentsOf: RawHTML.words(of: run)) }
      case .mark(let index):
        if marks.isAlone(index) { dropHeadingSign() }
        if isCode, !marks.isReference(index) {
          let written = marks.written(index) ?? ""
          HTMLWriting.append(written, to: &document.html)
          headingText?.append(contentsOf: written.utf8)
        } else {
          write(htmlValue(ofMark: index, in: raw), ofMark: index, in: raw.node)
        }
      case .forbidden(let scalar): refuse(scalar, in: raw.node)
      }
    }
  }

  /// What the scanner wrote before an attribute list that is alone on its line.
  private mutating func dropHeadingSign() {
    document.html.removeLast(SourceScanner.headingSign.count)
    headingText?.removeLast(SourceScanner.headingSign.count)
  }

  /// The text that a mark stands for; an attribute list belongs to nothing in HTML.
  private mutating func htmlValue(ofMark index: Int, in raw: RawHTML) -> String {
    guard marks.marks.indices.contains(index), marks.marks[index].isAttributeList else {
      return value(ofMark: index, in: raw.node)
    }
    let mark = marks.marks[index]
    report(
      .misplacedAttributes, "attribute list '\(mark.written)' stands in HTML", at: mark.range.lowerBound,
      hint: "write the attributes into the tag; '\\{' shows a brace")
    return ""
  }

  /// Writes text as it was typed, but for signs that only look like HTML.
  private mutating func writeHTMLText(_ run: UnsafeBufferPointer<UInt8>, of raw: RawHTML) {
    var start = 0
    var offset = 0
    func copy(_ writer: inout Self) {
      writer.document.html.append(UnsafeBufferPointer(rebasing: run[start..<offset]))
    }
    while offset < run.count {
      let replacement: StaticString
      switch run[offset] {
      case UInt8(ascii: "<"): replacement = "&lt;"
      case UInt8(ascii: ">"): replacement = "&gt;"
      case UInt8(ascii: "\\") where RawHTML.escapesBraces(run, at: offset): replacement = ""
      case UInt8(ascii: "&"):
        if let found = CharacterReferences.read(run, at: offset), found.hasSemicolon {
          if found.isNumber, found.scalar == nil { refuse(reference: run, at: offset, of: raw) }
          offset = found.end
          continue
        }
        replacement = "&amp;"
      default:
        offset += 1
        continue
      }
      copy(&self)
      document.html.append(replacement)
      offset += 1
      start = offset
    }
    copy(&self)
  }

  /// Refuses a character reference that HTML does not allow.
  mutating func refuse(reference run: UnsafeBufferPointer<UInt8>, at offset: Int, of raw: RawHTML) {
    let written = run[offset...].prefix(16).prefix { $0 != UInt8(ascii: ";") }
    let start = raw.bytes.baseAddress.flatMap { base in run.baseAddress.map { $0 - base } } ?? 0
    diagnostics.add(
      .error(
        .controlCharacter,
        "character reference '\(String(decoding: written, as: UTF8.self));', which HTML does not allow",
        at: places.place(atOffset: self.offset(of: start + offset, in: raw)), hint: "remove it"))
  }

  /// A block of HTML begins a line of its own, once something of it is written.
  mutating func beginHTML(_ raw: RawHTML) {
    guard raw.isBlock, html.begunBlock != raw.node.identity else { return }
    html.begunBlock = raw.node.identity
    startLine("")
    document.html.append(raw.part(html.indentation))
    html.indentation = 0..<0
  }
}
