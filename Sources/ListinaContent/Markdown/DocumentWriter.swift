import ListinaModel

/// Writes a text's tree as HTML, equal to libcmark's own but for ids, variables and internal links.
struct DocumentWriter {
  private var document = Document()
  private var diagnostics = DiagnosticList()
  private var marks: VariableMarks
  private let links: LinkReader
  private var places: SourcePlaces
  private let linesBefore: Int
  private var anchors = AnchorNames()

  /// Where the block at the top level that is being written began.
  private var blockStart = 0
  /// The text of the heading that is being written.
  private var headingText: [UInt8]?
  /// The image whose description is being written, as text alone.
  private var image: MarkdownNode?

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
    let isBlock = node.kind.isBlock && node.isTopLevelBlock
    if isEntering, isBlock { blockStart = document.html.bytes.count }
    if isEntering { open(node) } else { close(node) }
    if isBlock, !isEntering || node.isLeafBlock { endBlock(node) }
  }

  // MARK: Blocks

  private mutating func open(_ node: MarkdownNode) {
    switch node.kind {
    case .blockQuote: startLine("<blockquote>\n")
    case .list: openList(node)
    case .item: startLine("<li>")
    case .heading: openHeading(node)
    case .paragraph: if !node.isInTightList { startLine("<p>") }
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

  private mutating func close(_ node: MarkdownNode) {
    switch node.kind {
    case .blockQuote: startLine("</blockquote>\n")
    case .list: startLine(node.isOrderedList ? "</ol>\n" : "</ul>\n")
    case .item: document.html.append("</li>\n")
    case .heading: closeHeading(node)
    case .paragraph: if !node.isInTightList { document.html.append("</p>\n") }
    case .emphasis: document.html.append("</em>")
    case .strong: document.html.append("</strong>")
    case .link: document.html.append("</a>")
    case .image: closeImage(node)
    default: break
    }
  }

  /// Appends a tag at the start of a line.
  private mutating func startLine(_ tag: StaticString) {
    if let last = document.html.bytes.last, last != UInt8(ascii: "\n") { document.html.append("\n") }
    document.html.append(tag)
  }

  private mutating func openList(_ node: MarkdownNode) {
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

  private mutating func openHeading(_ node: MarkdownNode) {
    startLine(Self.headingTags[node.headingLevel - 1].open)
    document.html.leave(.headingID(document.headings.count))
    document.html.append("\">")
    headingText = []
  }

  private mutating func closeHeading(_ node: MarkdownNode) {
    document.html.append(Self.headingTags[node.headingLevel - 1].close)
    let text = String(decoding: headingText ?? [], as: UTF8.self)
    headingText = nil
    document.headings.append(
      Heading(
        level: node.headingLevel, text: text, id: anchors.name(for: text),
        place: SourcePlace(places.text.name, line: line(of: node))))
  }

  private mutating func writeCodeBlock(_ node: MarkdownNode) {
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
  private mutating func refuseReferences(
    in language: Slice<UnsafeBufferPointer<UInt8>>, of node: MarkdownNode
  ) {
    for piece in MarkedText(UnsafeBufferPointer(rebasing: language)) {
      if case .mark(let index) = piece, marks.isReference(index) { _ = value(ofMark: index, in: node) }
    }
  }

  private mutating func endBlock(_ node: MarkdownNode) {
    let range = blockStart..<document.html.bytes.count
    guard !range.isEmpty else { return }
    document.blocks.append(Block(node.blockKind, html: range, line: line(of: node)))
  }

  private func line(of node: MarkdownNode) -> Int { node.blockLine + linesBefore }

  // MARK: Text

  private mutating func writeText(_ node: MarkdownNode) {
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

  private mutating func writeSpace(_ html: StaticString) {
    document.html.append(html)
    headingText?.append(UInt8(ascii: " "))
  }

  private mutating func writeCode(_ node: MarkdownNode) {
    document.html.append("<code>")
    node.withLiteral { writeVerbatim($0, in: node) }
    document.html.append("</code>")
  }

  /// Writes code: what looks like a variable stays as it was typed.
  private mutating func writeVerbatim(_ literal: UnsafeBufferPointer<UInt8>, in node: MarkdownNode) {
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

  private mutating func value(ofMark index: Int, in node: MarkdownNode) -> String {
    switch marks.value(index, places: &places) {
    case .success(let value): return value
    case .failure(.found(let diagnostic)): diagnostics.add(diagnostic)
    case .failure(.reported): break
    case .failure(.forgedMark): refuse(VariableMark.first, in: node)
    }
    return ""
  }

  private mutating func refuse(_ scalar: Unicode.Scalar, in node: MarkdownNode) {
    diagnostics.add(
      .forbiddenReference(to: scalar, at: SourcePlace(places.text.name, line: line(of: node))))
  }

  private mutating func refuseHTML(_ node: MarkdownNode) {
    let text = node.withLiteral { marks.written($0) }
    let trimmed = text.drop { $0.isWhitespace }
    if trimmed.isOneComment { return }
    let firstLine = trimmed.prefix { !$0.isNewline }.prefix(40)
    diagnostics.add(
      .error(
        .rawHTML, "HTML is not accepted in texts: '\(firstLine)'",
        at: places.place(of: Array(firstLine.utf8), fromLine: line(of: node)),
        hint: "write Markdown, or '\\<' to show the sign"))
  }

  // MARK: Links and images

  private mutating func openLink(_ node: MarkdownNode) {
    document.html.append("<a href=\"")
    writeAddress(of: node)
    document.html.append("\"")
    writeTitle(of: node)
    document.html.append(">")
  }

  private mutating func openImage(_ node: MarkdownNode) {
    document.html.append("<img src=\"")
    writeAddress(of: node)
    document.html.append("\" alt=\"")
    image = node
  }

  private mutating func writeDescription(_ node: MarkdownNode) {
    switch node.kind {
    case .text: writeText(node)
    case .code: node.withLiteral { writeVerbatim($0, in: node) }
    case .softBreak, .lineBreak: document.html.append(" ")
    case .htmlInline: refuseHTML(node)
    default: break
    }
  }

  private mutating func closeImage(_ node: MarkdownNode) {
    image = nil
    document.html.append("\"")
    writeTitle(of: node)
    document.html.append(" />")
  }

  private mutating func writeTitle(of node: MarkdownNode) {
    let title = node.withTitle { filled($0, in: node) }
    guard !title.isEmpty else { return }
    document.html.append(" title=\"")
    HTMLWriting.append(title, to: &document.html)
    document.html.append("\"")
  }

  private mutating func writeAddress(of node: MarkdownNode) {
    let destination = node.withDestination { filled($0, in: node) }
    switch links.read(destination) {
    case .external(let address):
      if node.kind == .image { refuseExternalImage(address, in: node) }
      HTMLWriting.append(address: address, to: &document.html)
    case .local(let target):
      document.html.leave(.reference(document.references.count))
      document.references.append(
        Reference(target, written: destination, place: place(of: destination, in: node)))
    case .refused(let reason, let hint):
      diagnostics.add(.error(.unsafeLink, reason, at: place(of: destination, in: node), hint: hint))
    }
  }

  private mutating func refuseExternalImage(_ address: String, in node: MarkdownNode) {
    diagnostics.add(
      .error(
        .externalImage, "image from another host: '\(address)'", at: place(of: address, in: node),
        hint: "put the file into the policy's media/ folder: pages ask nothing of other hosts"))
  }

  private mutating func filled(_ text: UnsafeBufferPointer<UInt8>, in node: MarkdownNode) -> String {
    var bytes: [UInt8] = []
    for piece in MarkedText(text) {
      switch piece {
      case .plain(let run): bytes += run
      case .mark(let index): bytes += value(ofMark: index, in: node).utf8
      case .forbidden(let scalar): refuse(scalar, in: node)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func place(of destination: String, in node: MarkdownNode) -> SourcePlace {
    places.place(of: Array(destination.utf8), fromLine: line(of: node))
  }
}
