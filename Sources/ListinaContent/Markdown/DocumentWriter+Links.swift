import ListinaModel

/// Links, images, and where they lead.
extension DocumentWriter {
  mutating func openLink(_ node: MarkdownNode) {
    document.html.append("<a href=\"")
    writeAddress(of: node)
    document.html.append("\"")
    writeTitle(of: node)
    writeAttributes(of: node)
    document.html.append(">")
    openContent(of: node)
    html.isInLink = true
  }

  mutating func closeLink(_ node: MarkdownNode) {
    html.isInLink = false
    closeBlock("</a>", node)
  }

  mutating func openImage(_ node: MarkdownNode) {
    document.html.append("<img src=\"")
    writeAddress(of: node)
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
    let title = node.withTitle { filled($0, in: node) }
    guard !title.isEmpty else { return }
    document.html.append(" title=\"")
    HTMLWriting.append(title, to: &document.html)
    document.html.append("\"")
  }

  mutating func writeAddress(of node: MarkdownNode) {
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

  mutating func refuseExternalImage(_ address: String, in node: MarkdownNode) {
    diagnostics.add(
      .error(
        .externalImage, "image from another host: '\(address)'", at: place(of: address, in: node),
        hint: "put the file into the policy's media/ folder: pages ask nothing of other hosts"))
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

  mutating func place(of destination: String, in node: MarkdownNode) -> SourcePlace {
    guard node.kind == .link || node.kind == .image else {
      return places.place(of: Array(destination.utf8), from: start(of: node))
    }
    let written = node.withDestination { marks.written($0) }
    return places.place(ofAddress: Array(written.utf8), from: start(of: node))
  }

  /// Where in the file the node's block begins.
  mutating func start(of node: MarkdownNode) -> Int { source.offset(ofLine: node.blockLine, places.lines()) }

  /// The address of `<{{name}}>`: what is no web address is one for mail.
  mutating func autolink(_ value: String, in node: MarkdownNode) -> String? {
    let address = value.contains("@") && !value.contains(":") ? "mailto:" + value : value
    switch links.read(address) {
    case .external(let address): return address
    case .local:
      diagnostics.add(
        .error(
          .unsafeLink, "'<\(value)>' is no address", at: place(of: value, in: node),
          hint: "write '[words](address)', or leave out the angle brackets"))
    case .refused(let reason, let hint):
      diagnostics.add(.error(.unsafeLink, reason, at: place(of: value, in: node), hint: hint))
    }
    return nil
  }
}
