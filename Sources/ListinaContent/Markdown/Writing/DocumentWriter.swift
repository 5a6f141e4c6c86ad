import ListinaModel

/// Writes a text's tree as HTML, equal to libcmark's own but for ids, variables and internal links.
struct DocumentWriter {
  var document = Document()
  var diagnostics = DiagnosticList(limit: Self.mostDiagnostics)
  let source: MarkdownSource
  var marks: VariableMarks
  let links: LinkReader
  var places: SourcePlaces
  /// What attribute lists say of the elements that are labelled with these numbers, from 1.
  var attributes: [ElementAttributes] = []
  var tableAttributes: [Int: ElementAttributes] = [:]

  /// The block at the top level that is being written: where it began, and what it is.
  var block = (start: 0, line: 0, kind: Block.Kind.other)
  /// The text of the heading that is being written.
  var headingText: [UInt8]?
  /// What is known of raw HTML.
  var html: HTMLState
  /// The image whose description is being written, as text alone.
  var image: MarkdownNode?
  /// The paragraph in whose place a table of records stands.
  var recordTable: MarkdownNode?
  /// What was told of signs that are shown as they were typed.
  var warnedSigns: Set<SignOnLine> = []
  /// The cell that was begun last, until its table ends.
  var cell: PipeTable.Position?
  /// Whether the cells come back as they were handed to libcmark.
  var cellOrder = CellOrder()

  /// A text that a person wrote has fewer mistakes.
  private static let mostDiagnostics = 1_000

  init(_ source: MarkdownSource, marks: VariableMarks, links: LinkReader, places: SourcePlaces) {
    self.source = source
    self.marks = marks
    self.links = links
    self.places = places
    html = HTMLState(of: places.text)
    document.html.reserve(source.bytes.count + source.bytes.count / 8)
  }

  /// Gives the attribute lists of the text to their elements, before it is written.
  mutating func placeAttributes(in root: MarkdownNode) {
    guard var placement = AttributePlacement(source, in: places.text) else { return }
    placement.place(in: root)
    let (elements, tables, problems) = placement.lists.read(&places)
    attributes = elements
    tableAttributes = tables
    diagnostics.add(contentsOf: problems)
  }

  consuming func finish() -> (Document, DiagnosticList) {
    diagnostics.add(contentsOf: AnchorNames.assign(to: &document))
    var all = DiagnosticList(diagnostics.all)
    if let table = cellOrder.tornTable(of: source.tables) { all.add(tornTable(table)) }
    if diagnostics.isCut {
      all.add(
        .error(
          .tooComplex, "more than \(Self.mostDiagnostics) mistakes in a text: the others are not listed",
          at: SourcePlace(places.text.name), hint: "mend these first"))
    }
    return (document, all)
  }

  mutating func write(_ node: MarkdownNode, isEntering: Bool) {
    if let image, !image.isSame(as: node) { return writeDescription(node) }
    if let recordTable, !recordTable.isSame(as: node) { return }
    // A table that is too large may lack its last cell.
    if cell != nil, isEntering, node.kind.isBlock, node.cell(among: source.marks) == nil { cell = nil }
    if isEntering { enterHTML(node) } else { leaveHTML(node) }
    let isBlock = node.kind.isBlock && node.isTopLevelBlock
    if isEntering, isBlock, cell == nil { beginBlock(node) }
    if isEntering { open(node) } else { close(node) }
    if isBlock, cell == nil, !isEntering || node.isLeafBlock { endBlock(node) }
  }

  // MARK: Blocks

  mutating func open(_ node: MarkdownNode) {
    switch node.kind {
    case .blockQuote: openBlock("<blockquote", node, end: ">\n")
    case .list: openList(node)
    case .item: openBlock("<li", node)
    case .heading: openHeading(node)
    case .paragraph: if !writeRecordTable(node) { openParagraph(node) }
    case .codeBlock: isIndentedHTML(node) ? writeHTMLBlock(node) : writeCodeBlock(node)
    case .htmlBlock: writeHTMLBlock(node)
    case .htmlInline: writeHTMLInline(node)
    case .thematicBreak: openBlock("<hr", node, end: " />\n")
    case .text: writeText(node)
    case .softBreak: writeSpace("\n")
    case .lineBreak: writeSpace("<br />\n")
    case .code: writeCode(node)
    case .emphasis: openInline("<em", node)
    case .strong: openInline("<strong", node)
    case .link: openLink(node)
    case .image: openImage(node)
    case .document, .other: break
    }
  }

  mutating func close(_ node: MarkdownNode) {
    switch node.kind {
    case .blockQuote: startLine("</blockquote>\n")
    case .list: startLine(node.isOrderedList ? "</ol>\n" : "</ul>\n")
    case .item: closeBlock("</li>\n", node)
    case .heading: closeHeading(node)
    case .paragraph: if !closeRecordTable() { closeParagraph(node) }
    case .emphasis: closeBlock("</em>", node)
    case .strong: closeBlock("</strong>", node)
    case .link: closeLink(node)
    case .image: closeImage(node)
    default: break
    }
  }

  /// Appends a tag at the start of a line.
  mutating func startLine(_ tag: StaticString) {
    if let last = document.html.bytes.last, last != UInt8(ascii: "\n") { document.html.append("\n") }
    document.html.append(tag)
  }

  mutating func openList(_ node: MarkdownNode) {
    guard node.isOrderedList else { return openBlock("<ul", node, end: ">\n") }
    warnOfDate(node)
    startLine("<ol")
    if node.listStart != 1, attributes(of: node)?.has("start") != true {
      document.html.append(" start=\"")
      document.html.append(String(node.listStart))
      document.html.append("\"")
    }
    writeAttributes(of: node)
    document.html.append(">\n")
  }

  // MARK: Headings

  private static let headingTags: [(open: StaticString, close: StaticString)] = [
    ("<h1 id=\"", "</h1>\n"), ("<h2 id=\"", "</h2>\n"), ("<h3 id=\"", "</h3>\n"),
    ("<h4 id=\"", "</h4>\n"), ("<h5 id=\"", "</h5>\n"), ("<h6 id=\"", "</h6>\n"),
  ]

  mutating func openHeading(_ node: MarkdownNode) {
    if !source.tables.isEmpty, let position = node.cell(among: source.marks) {
      return openCell(position, node)
    }
    warnOfEmptyHeading(node)
    startLine(Self.headingTags[node.headingLevel - 1].open)
    document.html.leave(.headingID(document.headings.count))
    document.html.append("\"")
    writeAttributes(of: node)
    document.html.append(">")
    openContent(of: node)
    if !isInLink, !holdsLink(node) { document.html.leave(.permalinkStart(document.headings.count)) }
    headingText = []
  }

  mutating func closeHeading(_ node: MarkdownNode) {
    if let cell { return closeCell(cell, node) }
    let index = document.headings.count
    if !isInLink { document.html.leave(holdsLink(node) ? .permalink(index) : .permalinkEnd(index)) }
    closeContent(of: node)
    document.html.append(Self.headingTags[node.headingLevel - 1].close)
    // An anchor or an attribute list at the end leaves the space before it.
    let words = headingText ?? []
    let text = String(
      decoding: words.dropLast(words.reversed().prefix { $0 == UInt8(ascii: " ") }.count), as: UTF8.self)
    headingText = nil
    let explicit = attributes(of: node)?.id
    var heading = Heading(
      level: node.headingLevel, text: text, id: explicit?.id ?? "",
      place: SourcePlace(places.text.name, line: line(of: node)))
    heading.hasExplicitID = explicit != nil
    heading.idPlace = explicit?.place
    document.headings.append(heading)
  }

  // MARK: Code

  mutating func writeCodeBlock(_ node: MarkdownNode) {
    if !html.open.isEmpty, beginsWithTag(node) { warnOfIndentedHTML(node) }
    warnOfOpenFence(node)
    startLine("<pre")
    writeAttributes(of: node)
    document.html.append("><code")
    node.withFenceInfo { info in
      let language = info.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
      guard !language.isEmpty else { return }
      document.html.append(" class=\"language-")
      refuseMarks(in: info, of: node)
      // One word, whatever a mark in it stands for.
      let word = marks.written(UnsafeBufferPointer(rebasing: language)).prefix { !$0.isWhitespace }
      HTMLWriting.append(String(word), to: &document.html)
      document.html.append("\"")
    }
    document.html.append(">")
    node.withLiteral { writeVerbatim($0, in: node) }
    document.html.append("</code></pre>\n")
  }

  /// What stands after a fence is no code yet: character references count in it, and attribute lists would do nothing.
  private mutating func refuseMarks(in info: UnsafeBufferPointer<UInt8>, of node: MarkdownNode) {
    guard !HTMLWriting.isPlain(info) else { return }
    for piece in MarkedText(info) {
      switch piece {
      case .mark(let index):
        if !refuseList(index), marks.isReference(index) { _ = value(ofMark: index, in: node) }
      case .forbidden(let scalar): refuse(scalar, in: node)
      case .plain: continue
      }
    }
  }

  /// Refuses an attribute list where it would be part of something else.
  mutating func refuseList(_ index: Int) -> Bool {
    guard marks.marks.indices.contains(index), marks.marks[index].isAttributeList else { return false }
    let mark = marks.marks[index]
    diagnostics.add(
      .error(
        .misplacedAttributes, "attribute list '\(mark.written)' cannot stand here",
        at: places.place(atOffset: mark.range.lowerBound),
        hint: "write it on the line below a block, or directly after a link; '\\{' shows a brace"))
    return true
  }

  // MARK: The document's blocks

  mutating func endBlock(_ node: MarkdownNode) {
    guard !isEnclosed(node) else { return }
    let range = block.start..<document.html.bytes.count
    guard !range.isEmpty else {
      if node.kind == .htmlBlock { document.commentLines.append(block.line) }
      return
    }
    let kind = node.kind == .htmlBlock ? htmlBlockKind(range) : block.kind
    document.blocks.append(Block(kind, html: range, line: block.line))
  }

  func line(of node: MarkdownNode) -> Int { source.line(node.blockLine) }
}
