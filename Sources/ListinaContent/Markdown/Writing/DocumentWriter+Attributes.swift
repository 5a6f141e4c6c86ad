import ListinaModel

/// Elements with the attributes that attribute lists give them.
extension DocumentWriter {
  func attributes(of node: MarkdownNode) -> ElementAttributes? {
    guard !attributes.isEmpty else { return nil }
    let label = node.label
    return label > 0 && label <= attributes.count ? attributes[label - 1] : nil
  }

  /// Opens an element at the start of a line; `tag` lacks its end.
  mutating func openBlock(_ tag: StaticString, _ node: MarkdownNode, end: StaticString = ">") {
    startLine(tag)
    openTag(of: node, end)
  }

  mutating func openInline(_ tag: StaticString, _ node: MarkdownNode) {
    document.html.append(tag)
    openTag(of: node, ">")
  }

  private mutating func openTag(of node: MarkdownNode, _ end: StaticString) {
    writeAttributes(of: node)
    document.html.append(end)
    openContent(of: node)
  }

  mutating func closeBlock(_ tag: StaticString, _ node: MarkdownNode) {
    closeContent(of: node)
    document.html.append(tag)
  }

  // MARK: Attributes

  mutating func writeAttributes(of node: MarkdownNode) {
    guard let attributes = attributes(of: node) else { return }
    // That of a heading is a slot: it may be another in a translation.
    write(attributes, hasSlot: node.kind == .heading && cell == nil)
  }

  mutating func write(_ attributes: ElementAttributes, classes: [String] = [], hasSlot: Bool = false) {
    if let id = attributes.id, !hasSlot {
      write("id", id.id)
      document.anchors.append(id)
    }
    if !(classes + attributes.classes).isEmpty {
      write("class", (classes + attributes.classes).joined(separator: " "))
    }
    for (name, value) in attributes.others { write(name, value) }
  }

  private mutating func write(_ name: String, _ value: String) {
    document.html.append(" ")
    document.html.append(name)
    document.html.append("=\"")
    HTMLWriting.append(value, to: &document.html)
    document.html.append("\"")
  }

  // MARK: What stands inside because of them

  /// Anchors for former ids, and the beginning of a `<time>`.
  mutating func openContent(of node: MarkdownNode) {
    guard let attributes = attributes(of: node), attributes.hasContent else { return }
    for anchor in attributes.formerly {
      document.html.append("<span")
      write("id", anchor.id)
      document.html.append("></span>")
      document.anchors.append(anchor)
    }
    if node.kind != .item { openTime(attributes) }
  }

  mutating func closeContent(of node: MarkdownNode) {
    guard node.kind != .item, let attributes = attributes(of: node) else { return }
    closeTime(attributes)
  }

  // MARK: Dates

  /// An item's date stands around the words of its first paragraph: a `<time>` can hold no blocks.
  mutating func openTime(ofItemOf paragraph: MarkdownNode) {
    if let attributes = attributes(ofItemOf: paragraph) { openTime(attributes) }
  }

  mutating func closeTime(ofItemOf paragraph: MarkdownNode) {
    if let attributes = attributes(ofItemOf: paragraph) { closeTime(attributes) }
  }

  private func attributes(ofItemOf paragraph: MarkdownNode) -> ElementAttributes? {
    guard !attributes.isEmpty, paragraph.previous == nil, let item = paragraph.parent, item.kind == .item
    else { return nil }
    return attributes(of: item)
  }

  private mutating func openTime(_ attributes: ElementAttributes) {
    guard let date = attributes.datetime else { return }
    document.html.append("<time")
    write("datetime", date)
    document.html.append(">")
  }

  private mutating func closeTime(_ attributes: ElementAttributes) {
    if attributes.datetime != nil { document.html.append("</time>") }
  }
}

extension ElementAttributes {
  func has(_ name: String) -> Bool { others.contains { $0.name == name } }
}
