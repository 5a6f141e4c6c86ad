import ListinaModel

/// Tags of raw HTML.
extension DocumentWriter {
  // MARK: Start tags

  mutating func openElement(_ tag: HTMLTag, _ raw: RawTag) {
    guard let element = HTMLElement.named(tag.name) else {
      html.refused.insert(tag.name)
      return report(
        .rawHTML, "'<\(tag.name)>' is not accepted in texts", at: raw,
        hint: "write Markdown, or an element that 'listina explain raw-html' lists; '&lt;' shows the sign")
    }
    // Browsers read on in it; whoever writes `<a id="x"/>` means an element with nothing in it.
    let isEnded = tag.isSelfClosing && !element.isVoid
    if isEnded { warnOfSelfClosing(tag.name, raw) }
    makeRoom(for: element, at: raw.offset)
    guard element.isVoid || !html.open.isTooDeep else { return refuseDepth(raw) }
    let pieces = attributes(of: tag, raw)
    let name = writtenName(of: element, pieces, raw)
    if let name {
      beginHTML(raw.raw)
      write(pieces, of: tag, as: name, raw)
    }
    guard !element.isVoid else {
      if tag.name == "br" { headingText?.append(UInt8(ascii: " ")) }
      return
    }
    if element.isHeading, headingText == nil { headingText = [] }
    let holdsBlocks = element.name == "p" && name != "p"
    html.open.open(
      OpenElements.Entry(
        element, written: name, content: holdsBlocks ? .flow : nil, offset: raw.offset))
    if isEnded { closeInnermost() }
  }

  private mutating func warnOfSelfClosing(_ name: String, _ raw: RawTag) {
    guard html.warned.insert(name + "/").inserted else { return }
    diagnostics.add(
      .warning(
        .unbalancedHTML, "'<\(name)/>' is written as '<\(name)></\(name)>'",
        at: places.place(atOffset: raw.offset),
        hint: "write it so: HTML knows no '/' in '<\(name)>'"))
  }

  /// Closes what an element ends that begins, and reports what it may not stand in.
  mutating func makeRoom(for element: HTMLElement, at offset: Int) {
    if element.name == "a", isInLink {
      return diagnostics.add(.linkInLink(at: places.place(atOffset: offset)))
    }
    let name = element.name
    switch html.open.fit(element) {
    case .closing(let count):
      for _ in 0..<count {
        if let entry = closeInnermost(), entry.element.name == "p" { html.expectedEnds["p", default: 0] += 1 }
      }
    case .unusual(let parent):
      guard html.warned.insert("\(parent) \(name)").inserted else { return }
      diagnostics.add(
        .warning(
          .misplacedHTML, "'<\(parent)>' holds blocks, which is not for it",
          at: places.place(atOffset: offset),
          hint: "write '<\(parent)>' inside of each block, or '<div>'"))
    case .refused(let parent):
      let message =
        element.parents.isEmpty
        ? "'<\(name)>' may not stand in \(parent.map { "'<\($0)>'" } ?? "a line of text")"
        : "'<\(name)>' may only stand in \(element.parents.map { "'<\($0)>'" }.joined(separator: " or "))"
      report(
        .misplacedHTML, message, at: offset,
        hint: element.parents.first.map { "put it into '<\($0)>'" } ?? "end what is open before it")
    }
  }

  /// What an element is called on the page, or nil when only its content is written.
  private mutating func writtenName(
    of element: HTMLElement, _ pieces: [AttributePiece], _ raw: RawTag
  ) -> String? {
    switch element.replacement {
    case .element(let name):
      warnOnce(element.name, "'<\(element.name)>' is written as '<\(name)>'", at: raw)
      return name
    case .content:
      warnOnce(element.name, "'<\(element.name)>' is left out, its text stays", at: raw)
      return pieces.isEmpty ? nil : "span"
    // A paragraph around blocks is none in HTML, which would end it at once and leave it empty.
    case nil where element.name == "p" && raw.isLast: return pieces.isEmpty ? nil : "div"
    case nil: return element.name
    }
  }

  private mutating func warnOnce(_ name: String, _ message: String, at raw: RawTag) {
    guard html.warned.insert(name).inserted else { return }
    diagnostics.add(
      .warning(
        .obsoleteHTML, message, at: places.place(atOffset: raw.offset),
        hint: "the theme decides how texts look: remove the tags"))
  }

  private mutating func refuseDepth(_ raw: RawTag) {
    guard !html.isTooDeep else { return }
    html.isTooDeep = true
    report(
      .unbalancedHTML, "more than \(OpenElements.deepest) elements are open", at: raw,
      hint: "end them earlier")
  }

  mutating func report(_ id: DiagnosticID, _ message: String, at raw: RawTag, hint: String) {
    report(id, message, at: raw.offset, hint: hint)
  }

  mutating func report(_ id: DiagnosticID, _ message: String, at offset: Int, hint: String) {
    diagnostics.add(.error(id, message, at: places.place(atOffset: offset), hint: hint))
  }

  mutating func refuseText(at offset: Int) {
    guard let name = html.open.refusingText else { return }
    let isList = ["ul", "ol", "dl"].contains(name)
    report(
      .misplacedHTML, "text may not stand in '<\(name)>' itself", at: offset,
      hint: isList ? "put it into an item of the list" : "put it into a cell of the table")
  }

  // MARK: End tags

  mutating func closeElement(_ name: String, _ raw: RawTag) {
    guard let element = HTMLElement.named(name) else {
      guard !html.refused.contains(name) else { return }
      return report(
        .rawHTML, "'</\(name)>' is not accepted in texts", at: raw,
        hint: "write Markdown; '&lt;' shows the sign")
    }
    guard !element.isVoid else {
      return report(.unbalancedHTML, "'</\(name)>' ends nothing", at: raw, hint: "write '<\(name)>'")
    }
    switch html.open.match(endTag: name) {
    case .closes(let above):
      for _ in 0..<above { closeInnermost() }
      if html.open.isInnermostWritten { beginHTML(raw.raw) }
      closeInnermost(writing: raw)
    case .crosses(let other): closeCrossing(name, other, raw)
    case .unopened: dropEnd(name, raw)
    }
  }

  private mutating func closeCrossing(_ name: String, _ other: String, _ raw: RawTag) {
    report(
      .unbalancedHTML, "'</\(name)>' stands before the end of '<\(other)>'", at: raw,
      hint: "write '</\(other)>' before it")
    while let entry = closeInnermost(), entry.element.name != name {
      html.expectedEnds[entry.element.name, default: 0] += 1
    }
  }

  /// An end tag without its element: what was closed before for a reason has one to come.
  private mutating func dropEnd(_ name: String, _ raw: RawTag) {
    if let count = html.expectedEnds[name], count > 0 {
      html.expectedEnds[name] = count - 1
    } else if raw.raw.node.endsParagraph, html.open.closes(name, in: raw.raw.node.paragraphParent) {
      html.endsAfterParagraph.append((name, raw.offset))
    } else if name == "p" {
      guard html.warned.insert("/p").inserted else { return }
      diagnostics.add(
        .warning(
          .unbalancedHTML, "'</p>' ends nothing", at: places.place(atOffset: raw.offset), hint: "remove it"))
    } else if !html.isTooDeep {
      report(
        .unbalancedHTML, "'</\(name)>' has no '<\(name)>' before it in the same block of Markdown", at: raw,
        hint: "remove it, or put both into one block")
    }
  }

  /// Closes the innermost element of the container, with the end tag as it was typed where there is one.
  @discardableResult
  mutating func closeInnermost(writing raw: RawTag? = nil) -> OpenElements.Entry? {
    guard let entry = html.open.close() else { return nil }
    if entry.element.isHeading, html.heading != nil, !isInLink {
      document.html.leave(.permalink(document.headings.count))
    }
    if let raw, entry.written == entry.element.name {
      document.html.append(raw.raw.part(raw.range))
    } else if let name = entry.written {
      document.html.append("</\(name)>")
    }
    if entry.element.isHeading { closeHTMLHeading(level: Int(entry.element.name.suffix(1)) ?? 6) }
    return entry
  }

  private mutating func closeHTMLHeading(level: Int) {
    guard let heading = html.heading else { return }
    html.heading = nil
    let words = String(decoding: headingText ?? [], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    headingText = nil
    var made = Heading(
      level: level, text: words, id: heading.id ?? "",
      place: places.place(atOffset: heading.offset))
    made.hasExplicitID = heading.id != nil
    document.headings.append(made)
  }
}
