import ListinaModel

/// Raw HTML around Markdown, and in it.
extension DocumentWriter {
  /// Looks at what begins inside elements of HTML that are open.
  mutating func enterHTML(_ node: MarkdownNode) {
    guard !html.open.isEmpty else { return }
    guard html.open.isInnermost(node.parentIdentity) else { return }
    let start = places.range(ofLine: line(of: node)).lowerBound
    if node.kind == .text {
      guard html.open.refusingText != nil else { return }
      if node.withLiteral({ !$0.allSatisfy(HTMLBytes.isSpace) }) { refuseText(at: start) }
    } else if node.kind != .link, let element = equivalent(of: node) {
      let size = document.html.bytes.count
      makeRoom(for: element, at: start)
      if document.html.bytes.count > size, node.kind.isBlock { document.html.append("\n") }
      html.open.leaveIfEmpty()
      if node.isTopLevelBlock { endEnclosure() }
    }
  }

  /// Ends what is open in a container of Markdown that ends.
  mutating func leaveHTML(_ node: MarkdownNode) {
    guard html.open.isInnermost(node.identity) else { return }
    let size = document.html.bytes.count
    while let entry = closeInnermost() {
      guard !entry.element.hasOptionalEnd, !html.isTooDeep else { continue }
      report(
        .unbalancedHTML, "'<\(entry.element.name)>' is not ended in its block of Markdown", at: entry.offset,
        hint: "write '</\(entry.element.name)>' after its content")
    }
    html.open.leaveIfEmpty()
    if document.html.bytes.count > size, node.holdsBlocks { document.html.append("\n") }
    if node.kind == .document { endEnclosure() }
  }

  // MARK: Paragraphs that hold blocks

  mutating func openParagraph(_ node: MarkdownNode) {
    if !node.isInTightList {
      let isFlow = html.isPossible && holdsBlocks(node)
      if isFlow { html.flowParagraph = node.identity }
      openBlock(isFlow ? "<div" : "<p", node)
    }
    openTime(ofItemOf: node)
  }

  mutating func closeParagraph(_ node: MarkdownNode) {
    closeTime(ofItemOf: node)
    if !node.isInTightList {
      closeContent(of: node)
      document.html.append(html.flowParagraph == node.identity ? "</div>\n" : "</p>\n")
    }
    guard !html.endsAfterParagraph.isEmpty else { return }
    let ends = html.endsAfterParagraph
    html.endsAfterParagraph = []
    for end in ends { close(end.name, at: end.offset) }
    document.html.append("\n")
    html.open.leaveIfEmpty()
  }

  /// Closes an element whose end tag stood at the end of a paragraph in it.
  private mutating func close(_ name: String, at offset: Int) {
    guard case .closes(let above) = html.open.match(endTag: name) else {
      return report(
        .unbalancedHTML, "'</\(name)>' has no '<\(name)>' before it in the same block of Markdown",
        at: offset,
        hint: "remove it, or put both into one block")
    }
    for _ in 0...above { closeInnermost() }
  }

  /// A tag of a block stands in its text: HTML would end a `<p>` there (13.2.6.4.7).
  private func holdsBlocks(_ paragraph: MarkdownNode) -> Bool {
    var child = paragraph.firstChild
    while let node = child {
      if node.kind == .htmlInline, node.withLiteral(Self.beginsBlock) { return true }
      child = node.next
    }
    return false
  }

  private static func beginsBlock(_ tag: UnsafeBufferPointer<UInt8>) -> Bool {
    let name = tag.dropFirst().prefix { HTMLBytes.isLetter($0) || HTMLBytes.isDigit($0) }
    guard !name.isEmpty, name.count < 16 else { return false }
    return HTMLElement.named(String(decoding: name.map(HTMLBytes.lowercased), as: UTF8.self))?.isInline
      == false
  }

  func parentHoldsBlocks(_ node: MarkdownNode) -> Bool {
    guard let parent = node.parent else { return false }
    if !source.tables.isEmpty, parent.cell(among: source.marks) != nil { return true }
    guard parent.kind == .paragraph else { return false }
    return parent.isInTightList || html.flowParagraph == parent.identity
  }

  // MARK: Blocks at the top level

  /// An element of HTML and all in it are one block.
  mutating func beginBlock(_ node: MarkdownNode) {
    guard html.enclosureLine == nil else { return }
    block = (document.html.bytes.count, line(of: node), node.blockKind)
    html.headingsBefore = document.headings.count
  }

  /// Whether an element is open, which the block does not end in.
  mutating func isEnclosed(_ node: MarkdownNode) -> Bool {
    if html.enclosureLine == nil {
      guard !html.open.isEmpty, html.open.isWritingAny else { return false }
      html.enclosureLine = line(of: node)
    }
    if !html.open.isWritingAny { endEnclosure() }
    return true
  }

  private mutating func endEnclosure() {
    guard let line = html.enclosureLine, !html.open.isWritingAny else { return }
    html.enclosureLine = nil
    let range = block.start..<document.html.bytes.count
    if !range.isEmpty { document.blocks.append(Block(.other, html: range, line: line)) }
  }

  /// A block of HTML that is one heading counts as a heading.
  func htmlBlockKind(_ range: Range<Int>) -> Block.Kind {
    let bytes = document.html.bytes[range]
    let isHeading =
      document.headings.count == html.headingsBefore + 1 && bytes.starts(with: "<h".utf8)
      && bytes.dropFirst(2).first.map(HTMLBytes.isDigit) == true
      && bytes.suffix(6).starts(with: "</h".utf8)
    return isHeading ? .heading : .other
  }

  // MARK: Code that is none

  /// Whether a block of code is HTML that goes on after an empty line, indented by four spaces or more.
  ///
  /// It is, where HTML allows no code: in a row of a table, or in a list itself.
  mutating func isIndentedHTML(_ node: MarkdownNode) -> Bool {
    guard node.kind == .codeBlock, !html.open.isEmpty, html.open.isInnermost(node.parentIdentity),
      let pre = HTMLElement.named("pre"), case .refused = html.open.fit(pre)
    else { return false }
    return beginsWithTag(node)
  }

  /// A block of code that begins with a tag, and not with a fence.
  mutating func beginsWithTag(_ node: MarkdownNode) -> Bool {
    let isTag = node.withLiteral { $0.first { $0 != UInt8(ascii: " ") } == UInt8(ascii: "<") }
    guard isTag else { return false }
    let line = places.text.bytes[start(of: node)...]
    return line.first { !" \t>".utf8.contains($0) } == UInt8(ascii: "<")
  }

  /// The element that a node becomes, for the rules of what may stand where.
  private mutating func equivalent(of node: MarkdownNode) -> HTMLElement? {
    if isIndentedHTML(node) { return nil }
    guard !source.tables.isEmpty, let cell = node.cell(among: source.marks) else { return node.equivalent }
    return cell.row == 0 && cell.column == 0 ? HTMLElement.named("table") : nil
  }
}

extension MarkdownNode {
  /// The element that it becomes, unless it is a table's cell.
  fileprivate var equivalent: HTMLElement? {
    switch kind {
    // Unlike `<p>`, a paragraph of Markdown may stand in one that HTML began.
    case .paragraph: HTMLElement.named("div")
    case .heading: HTMLElement.named("h2")
    case .list: HTMLElement.named("ul")
    case .blockQuote: HTMLElement.named("blockquote")
    case .codeBlock: HTMLElement.named("pre")
    case .thematicBreak: HTMLElement.named("hr")
    case .code, .emphasis, .strong, .image, .link: HTMLElement.named("em")
    default: nil
    }
  }

  fileprivate var holdsBlocks: Bool {
    switch kind {
    case .document, .blockQuote, .item: true
    default: false
    }
  }

  /// Whether only a few end tags follow this one in its paragraph.
  var endsParagraph: Bool {
    guard kind == .htmlInline, parent?.kind == .paragraph else { return false }
    var following = next
    var count = 0
    while let node = following {
      count += 1
      guard count < OpenElements.deepest else { return false }
      guard node.kind == .htmlInline, node.withLiteral({ $0.starts(with: "</".utf8) }) else { return false }
      following = node.next
    }
    return true
  }

  /// What holds the paragraph that this node stands in; 0 outside of one.
  var paragraphParent: Int { parent?.parentIdentity ?? 0 }
}
