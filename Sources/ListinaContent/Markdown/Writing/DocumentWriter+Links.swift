package import ListinaModel

/// Links, images, and where they lead.
extension DocumentWriter {
  mutating func openLink(_ node: MarkdownNode) {
    document.html.append("<a href=\"")
    var target = destination(of: node)
    // libcmark lets `<address>` stand in the words of a link, and knows none of HTML.
    if isInLink { diagnostics.add(.linkInLink(at: place(of: &target))) }
    write(&target)
    if !node.holdsWords { warnOfEmptyLink(to: &target) }
    document.html.append("\"")
    writeTitle(of: node)
    writeAttributes(of: node)
    document.html.append(">")
    openContent(of: node)
    html.isInLink = true
  }

  /// Whether a link is open, of Markdown or of HTML.
  var isInLink: Bool { html.isInLink || html.open.contains("a") }

  mutating func closeLink(_ node: MarkdownNode) {
    html.isInLink = false
    closeBlock("</a>", node)
  }

  mutating func openImage(_ node: MarkdownNode) {
    document.html.append("<img src=\"")
    var source = destination(of: node)
    write(&source)
    document.html.append("\" alt=\"")
    image = node
  }

  mutating func writeDescription(_ node: MarkdownNode) {
    switch node.kind {
    case .text: writeText(node)
    case .code: node.withLiteral { writeVerbatim($0, in: node) }
    case .softBreak, .lineBreak: document.html.append(" ")
    case .htmlInline: refuseHTML(inDescription: node)
    default: break
    }
  }

  mutating func closeImage(_ node: MarkdownNode) {
    image = nil
    document.html.append("\"")
    writeTitle(of: node)
    writeAttributes(of: node)
    document.html.append(" />")
  }

  mutating func writeTitle(of node: MarkdownNode) {
    node.withTitle { title in
      for case .mark(let index) in MarkedText(title) { _ = refuseList(index) }
    }
    let title = node.withTitle { filled($0, in: node) }
    guard !title.isEmpty else { return }
    document.html.append(" title=\"")
    HTMLWriting.append(title, to: &document.html)
    document.html.append("\"")
  }

  /// Where a link or an image leads, its variables filled in, and its place, which is looked for once and if need be.
  struct WrittenDestination {
    var address: String
    let node: MarkdownNode
    /// Every variable in it has a value. Where one has none, that is said, and where the rest leads means nothing.
    let isWhole: Bool
    var place: SourcePlace?
  }

  mutating func destination(of node: MarkdownNode) -> WrittenDestination {
    // With spaces in it an address is none; only an attribute list can have hidden them.
    node.withDestination { address in
      for case .mark(let index) in MarkedText(address) where marks.written(index)?.contains(" ") == true {
        _ = refuseList(index)
      }
    }
    return WrittenDestination(
      address: node.withDestination { filled($0, in: node) }, node: node,
      isWhole: node.withDestination { HTMLWriting.isPlain($0) || marks.hasValues(in: $0) })
  }

  /// Writes an address where it may stand, and says what is wrong with it.
  mutating func write(_ destination: inout WrittenDestination) {
    guard destination.isWhole else { return }
    let isImage = destination.node.kind == .image
    switch links.read(destination.address) {
    case .external(let address):
      if isImage {
        refuseExternalImage(&destination)
      } else if LinkReader.isInsecure(address) {
        diagnostics.add(.insecureLink(to: address, at: place(of: &destination)))
      }
      HTMLWriting.append(address: address, to: &document.html)
    case .local(.address) where isImage:
      // The same host today, and another one for a copy of the site.
      refuseExternalImage(&destination)
    case .local(let target):
      document.html.leave(.reference(document.references.count))
      document.references.append(
        Reference(target, written: destination.address, place: place(of: &destination)))
    case .refused(let reason, let hint):
      diagnostics.add(.error(.unsafeLink, reason, at: place(of: &destination), hint: hint))
    }
  }

  mutating func refuseExternalImage(_ destination: inout WrittenDestination) {
    diagnostics.add(
      .error(
        .externalImage, "image from another host: '\(destination.address)'", at: place(of: &destination),
        hint: "put the file into the policy's media/ folder: pages ask nothing of other hosts"))
  }

  mutating func warnOfEmptyLink(to destination: inout WrittenDestination) {
    diagnostics.add(
      .warning(
        .emptyLink, "the link to '\(destination.address)' has no words", at: place(of: &destination),
        hint: "write words between '[' and ']', or describe the image in it"))
  }

  mutating func place(of destination: inout WrittenDestination) -> SourcePlace {
    if let place = destination.place { return place }
    // As it was typed: what variables stand for is not in the file.
    let written = destination.node.withDestination { marks.written($0) }
    let place = places.place(ofAddress: Array(written.utf8), from: start(of: destination.node))
    destination.place = place
    return place
  }

  mutating func filled(_ text: UnsafeBufferPointer<UInt8>, in node: MarkdownNode) -> String {
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

  /// What looks like an address or a reference in code is not taken for one that follows it.
  mutating func passSigns(in code: UnsafeBufferPointer<UInt8>, of node: MarkdownNode) {
    let hasSign = "]&".utf8.contains { ByteSearch.first($0, in: code, from: 0) != nil }
    guard hasSign else { return }
    let words = marks.written(code)
    if words.contains("](") || words.contains("&#") { places.pass(Array(words.utf8), from: start(of: node)) }
  }

  /// Where in the file the node's block begins.
  mutating func start(of node: MarkdownNode) -> Int { source.offset(ofLine: node.blockLine, places.lines()) }

  /// The address of `<{{name}}>`: what is no web address is one for mail.
  mutating func autolink(_ value: String, in node: MarkdownNode) -> String? {
    let address = value.contains("@") && !value.contains(":") ? "mailto:" + value : value
    switch links.read(address) {
    case .external(let address):
      if LinkReader.isInsecure(address) {
        diagnostics.add(
          .insecureLink(to: address, at: places.place(of: Array(value.utf8), from: start(of: node))))
      }
      return address
    case .local(.address): return address
    case .local:
      diagnostics.add(
        .error(
          .unsafeLink, "'<\(value)>' is no address",
          at: places.place(of: Array(value.utf8), from: start(of: node)),
          hint: "write '[words](address)', or leave out the angle brackets"))
    case .refused(let reason, let hint):
      diagnostics.add(
        .error(
          .unsafeLink, reason, at: places.place(of: Array(value.utf8), from: start(of: node)), hint: hint))
    }
    return nil
  }

  /// Whether a node holds a link, so that it cannot be one: links do not nest (HTML Standard, section 4.5.1).
  func holdsLink(_ node: MarkdownNode) -> Bool {
    node.holds { node in
      switch node.kind {
      case .link: true
      case .htmlInline: node.withLiteral { MarkdownNode.opensLink($0) }
      case .text: node.withLiteral { holdsAutolink($0) }
      default: false
      }
    }
  }

  private func holdsAutolink(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if HTMLWriting.isPlain(text) { return false }
    return MarkedText(text).contains { piece in
      if case .mark(let index) = piece { return marks.isAutolink(index) }
      return false
    }
  }
}

extension Diagnostic {
  /// The error for a link in the words of another (HTML Standard, section 4.5.1).
  static func linkInLink(at place: SourcePlace) -> Diagnostic {
    .error(
      .misplacedHTML, "a link stands in a link", at: place,
      hint: "end the first link before it, or write '\\<' to show the sign")
  }

  /// The warning for a link to an address that is not encrypted.
  package static func insecureLink(to address: String, at place: SourcePlace) -> Diagnostic {
    .warning(
      .insecureLink, "'\(address)' is not encrypted: others can read and change what is sent", at: place,
      hint: "write 'https://' if the host answers there")
  }
}
