import ListinaModel

/// Writes a text's tree as HTML, equal to libcmark's own but for ids, variables and internal links.
struct DocumentWriter {
  var document = Document()
  var diagnostics = DiagnosticList()
  var marks: VariableMarks
  let links: LinkReader
  var places: SourcePlaces
  let linesBefore: Int
  var anchors = AnchorNames()

  /// Where the block at the top level that is being written began.
  var blockStart = 0
  /// The text of the heading that is being written.
  var headingText: [UInt8]?
  /// The image whose description is being written, as text alone.
  var image: MarkdownNode?
  /// The paragraph in whose place a table of records stands.
  var table: MarkdownNode?

  init(marks: VariableMarks, links: LinkReader, places: SourcePlaces, linesBefore: Int) {
    self.marks = marks
    self.links = links
    self.places = places
    self.linesBefore = linesBefore
  }

  mutating func reserve(_ count: Int) { document.html.reserve(count + count / 8) }

  consuming func finish() -> (Document, DiagnosticList) { (document, diagnostics) }

  mutating func write(_ node: MarkdownNode, isEntering: Bool) {
    if let image, !image.isSame(as: node) { return writeDescription(node) }
    if let table, !table.isSame(as: node) { return }
    let isBlock = node.kind.isBlock && node.isTopLevelBlock
    if isEntering, isBlock { blockStart = document.html.bytes.count }
    if isEntering { open(node) } else { close(node) }
    if isBlock, !isEntering || node.isLeafBlock { endBlock(node) }
  }

  // MARK: Blocks

  mutating func open(_ node: MarkdownNode) {
    switch node.kind {
    case .blockQuote: startLine("<blockquote>\n")
    case .list: openList(node)
    case .item: startLine("<li>")
    case .heading: openHeading(node)
    case .paragraph: if !writeTable(node), !node.isInTightList { startLine("<p>") }
    case .codeBlock: writeCodeBlock(node)
    case .htmlBlock, .htmlInline: refuseHTML(node)
    case .thematicBreak: startLine("<hr />\n")
    case .text: writeText(node)
    case .softBreak: writeSpace("\n")
    case .lineBreak: writeSpace("<br />\n")
    case .code: writeCode(node)
    case .emphasis: document.html.append("<em>")
    case .strong: document.html.append("<strong>")
    case .link: openLink(node)
    case .image: openImage(node)
    case .document, .other: break
    }
  }

  mutating func close(_ node: MarkdownNode) {
    switch node.kind {
    case .blockQuote: startLine("</blockquote>\n")
    case .list: startLine(node.isOrderedList ? "</ol>\n" : "</ul>\n")
    case .item: document.html.append("</li>\n")
    case .heading: closeHeading(node)
    case .paragraph: if !closeTable(), !node.isInTightList { document.html.append("</p>\n") }
    case .emphasis: document.html.append("</em>")
    case .strong: document.html.append("</strong>")
    case .link: document.html.append("</a>")
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
    guard node.isOrderedList else { return startLine("<ul>\n") }
    guard node.listStart != 1 else { return startLine("<ol>\n") }
    startLine("<ol start=\"")
    document.html.append(String(node.listStart))
    document.html.append("\">\n")
  }

  private static let headingTags: [(open: StaticString, close: StaticString)] = [
    ("<h1 id=\"", "</h1>\n"), ("<h2 id=\"", "</h2>\n"), ("<h3 id=\"", "</h3>\n"),
    ("<h4 id=\"", "</h4>\n"), ("<h5 id=\"", "</h5>\n"), ("<h6 id=\"", "</h6>\n"),
  ]

  mutating func openHeading(_ node: MarkdownNode) {
    startLine(Self.headingTags[node.headingLevel - 1].open)
    document.html.leave(.headingID(document.headings.count))
    document.html.append("\">")
    headingText = []
  }

  mutating func closeHeading(_ node: MarkdownNode) {
    document.html.append(Self.headingTags[node.headingLevel - 1].close)
    let text = String(decoding: headingText ?? [], as: UTF8.self)
    headingText = nil
    document.headings.append(
      Heading(
        level: node.headingLevel, text: text, id: anchors.name(for: text),
        place: SourcePlace(places.text.name, line: line(of: node))))
  }

  mutating func writeCodeBlock(_ node: MarkdownNode) {
    startLine("<pre><code")
    node.withFenceInfo { info in
      let language = info.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
      guard !language.isEmpty else { return }
      document.html.append(" class=\"language-")
      refuseReferences(in: language, of: node)
      writeVerbatim(UnsafeBufferPointer(rebasing: language), in: node)
      document.html.append("\"")
    }
    document.html.append(">")
    node.withLiteral { writeVerbatim($0, in: node) }
    document.html.append("</code></pre>\n")
  }

  /// The word after a fence is no code yet: character references count in it.
  mutating func refuseReferences(
    in language: Slice<UnsafeBufferPointer<UInt8>>, of node: MarkdownNode
  ) {
    for piece in MarkedText(UnsafeBufferPointer(rebasing: language)) {
      if case .mark(let index) = piece, marks.isReference(index) { _ = value(ofMark: index, in: node) }
    }
  }

  mutating func endBlock(_ node: MarkdownNode) {
    let range = blockStart..<document.html.bytes.count
    guard !range.isEmpty else { return }
    document.blocks.append(Block(node.blockKind, html: range, line: line(of: node)))
  }

  func line(of node: MarkdownNode) -> Int { node.blockLine + linesBefore }
}
