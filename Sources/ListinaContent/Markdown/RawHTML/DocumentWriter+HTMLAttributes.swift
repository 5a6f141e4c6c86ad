import ListinaModel

/// Attributes of raw HTML.
extension DocumentWriter {
  /// What of an attribute is written.
  enum AttributePiece {
    /// As it was typed.
    case typed(Range<Int>)
    case pair(String, String)
    case address(String, LinkReader.Destination, written: String, offset: Int)
  }

  mutating func attributes(of tag: HTMLTag, _ raw: RawTag) -> [AttributePiece] {
    let isHeading = HTMLElement.named(tag.name)?.isHeading == true
    if isHeading { html.heading = (nil, raw.offset) }
    var pieces: [AttributePiece] = []
    for attribute in tag.attributes {
      let reader = HTMLAttributeReader(tag: tag, attribute: attribute, raw: raw.raw)
      if let piece = piece(reader) { pieces.append(piece) }
    }
    if tag.name == "img" { checkImage(tag, raw) }
    return pieces
  }

  private mutating func checkImage(_ tag: HTMLTag, _ raw: RawTag) {
    if !tag.attributes.contains(where: { $0.name == "alt" }) {
      report(
        .missingAlt, "'<img>' without 'alt'", at: raw,
        hint: "write alt=\"…\" for those who do not see the image, or alt=\"\" where it only decorates")
    }
    if !tag.attributes.contains(where: { $0.name == "src" }) {
      report(.rawHTML, "'<img>' without 'src'", at: raw, hint: "write src=\"media/…\"")
    }
  }

  private mutating func piece(_ reader: HTMLAttributeReader) -> AttributePiece? {
    let attribute = reader.attribute
    let offset = offset(of: attribute.range.lowerBound, in: reader.raw)
    guard let rule = HTMLAttributeRule.rule(for: attribute.name, of: reader.tag.name) else {
      report(
        .rawHTML, "attribute '\(attribute.name)' is not accepted on '<\(reader.tag.name)>'", at: offset,
        hint: "remove it")
      return nil
    }
    guard rule != .dropped else {
      warn(attribute.name, at: offset)
      return nil
    }
    guard rule != .address else { return address(reader, at: offset) }
    guard !reader.holdsMark else {
      report(
        .rawHTML, "'\(attribute.name)' may not hold variables or braces", at: offset,
        hint: "in tags, variables stand in 'href' and 'src' alone")
      return nil
    }
    if let wrong = reader.forbiddenReference {
      refuse(reference: wrong.text, at: wrong.offset, of: reader.raw)
    }
    return piece(reader, under: rule, at: offset)
  }

  private mutating func piece(
    _ reader: HTMLAttributeReader, under rule: HTMLAttributeRule, at offset: Int
  ) -> AttributePiece? {
    switch rule {
    case .id: return identifier(reader, at: offset)
    case .alignment:
      let side = reader.text.lowercased()
      guard ["left", "center", "right"].contains(side),
        !reader.tag.attributes.contains(where: { $0.name == "class" })
      else {
        warn(reader.attribute.name, at: offset)
        return nil
      }
      return .pair("class", "align-\(side)")
    case .value(.size) where reader.problem(under: rule) != nil:
      warn(reader.attribute.name, at: offset)
      return nil
    default:
      guard let problem = reader.problem(under: rule) else { return .typed(reader.attribute.range) }
      refuseValue(reader, at: offset, hint: problem)
      return nil
    }
  }

  private mutating func refuseValue(_ reader: HTMLAttributeReader, at offset: Int, hint: String) {
    report(
      .invalidValue, "'\(reader.text.prefix(40))' is no value of '\(reader.attribute.name)'", at: offset,
      hint: hint)
  }

  private mutating func warn(_ attribute: String, at offset: Int) {
    guard html.warned.insert(attribute + "=").inserted else { return }
    diagnostics.add(
      .warning(
        .obsoleteHTML, "attribute '\(attribute)' is left out", at: places.place(atOffset: offset),
        hint: "the theme decides how texts look: remove it"))
  }

  // MARK: Ids

  private mutating func identifier(_ reader: HTMLAttributeReader, at offset: Int) -> AttributePiece? {
    let id = reader.text
    let isFree = !ThemeNames.owns(id)
    guard isFree, !id.isEmpty, !id.utf8.contains(where: { HTMLBytes.isSpace($0) || $0 == UInt8(ascii: "&") })
    else {
      refuseValue(
        reader, at: offset,
        hint: isFree ? "write a word without spaces" : ThemeNames.advice)
      return nil
    }
    if reader.attribute.name == "name", let other = reader.other("id") {
      if other != id {
        report(
          .invalidValue, "'\(id)' and '\(other)' are ids of one element", at: offset, hint: "remove 'name'")
      }
      return nil
    }
    if HTMLElement.named(reader.tag.name)?.isHeading == true {
      html.heading?.id = id
      return nil
    }
    document.anchors.append(Anchor(id, at: places.place(atOffset: offset)))
    return reader.attribute.name == "id" ? .typed(reader.attribute.range) : .pair("id", id)
  }

  // MARK: Addresses

  private mutating func address(_ reader: HTMLAttributeReader, at offset: Int) -> AttributePiece? {
    guard let value = reader.attribute.value else {
      refuseValue(reader, at: offset, hint: "write the address")
      return nil
    }
    let start = self.offset(of: value.lowerBound, in: reader.raw)
    if let unknown = reader.unknownReference {
      report(
        .unsafeLink, "character reference '\(unknown)' in an address", at: start,
        hint: "write the character itself")
      return nil
    }
    let written = addressText(reader)
    guard marks.hasValues(in: reader.value) else { return nil }
    let destination = links.read(written)
    if case .external(let address) = destination, reader.tag.name == "a", LinkReader.isInsecure(address) {
      diagnostics.add(.insecureLink(to: address, at: places.place(atOffset: start)))
    }
    switch destination {
    case .external(let address) where reader.tag.name == "img":
      report(
        .externalImage, "image from another host: '\(address)'", at: start,
        hint: "put the file into the policy's media/ folder: pages ask nothing of other hosts")
      return nil
    case .local(.address) where reader.tag.name == "img":
      report(
        .externalImage, "image with a whole address: '\(written)'", at: start,
        hint: "put the file into the policy's media/ folder: pages ask nothing of other hosts")
      return nil
    case .external where HTMLWriting.isPlain(address: reader.raw.part(value)):
      return .typed(reader.attribute.range)
    case .refused(let reason, let hint):
      report(.unsafeLink, reason, at: start, hint: hint)
      return nil
    default: return .address(reader.attribute.name, destination, written: written, offset: start)
    }
  }

  /// The address as a browser reads it: references decoded, variables filled in, no white space around it.
  private mutating func addressText(_ reader: HTMLAttributeReader) -> String {
    var bytes: [UInt8] = []
    for piece in MarkedText(reader.value) {
      switch piece {
      case .plain(let run): bytes += CharacterReferences.decode(run)
      case .mark(let index): bytes += value(ofMark: index, in: reader.raw.node).utf8
      case .forbidden(let scalar): refuse(scalar, in: reader.raw.node)
      }
    }
    let text = bytes.drop(while: HTMLBytes.isSpace)
    return String(
      decoding: text.dropLast(text.reversed().prefix(while: HTMLBytes.isSpace).count), as: UTF8.self)
  }

  // MARK: Writing

  /// Writes a start tag, byte for byte where nothing of it changes.
  mutating func write(_ pieces: [AttributePiece], of tag: HTMLTag, as name: String, _ raw: RawTag) {
    let isHeading = HTMLElement.named(tag.name)?.isHeading == true
    let isVoid = HTMLElement.named(name)?.isVoid == true
    let isTyped =
      (isVoid || !tag.isSelfClosing) && pieces.allSatisfy { if case .typed = $0 { true } else { false } }
    if isTyped, pieces.count == tag.attributes.count, name == tag.name, !isHeading {
      return document.html.append(raw.raw.part(raw.range))
    }
    document.html.append("<\(name)")
    if isHeading {
      document.html.append(" id=\"")
      document.html.leave(.headingID(document.headings.count))
      document.html.append("\"")
    }
    for piece in pieces {
      document.html.append(" ")
      write(piece, raw.raw)
    }
    document.html.append(tag.isSelfClosing && isVoid ? " />" : ">")
  }

  private mutating func write(_ piece: AttributePiece, _ raw: RawHTML) {
    switch piece {
    case .typed(let range): document.html.append(raw.part(range))
    case .pair(let name, let value):
      document.html.append("\(name)=\"")
      HTMLWriting.append(value, to: &document.html)
      document.html.append("\"")
    case .address(let name, let destination, let written, let offset):
      document.html.append("\(name)=\"")
      if case .local(let target) = destination {
        document.html.leave(.reference(document.references.count))
        document.references.append(Reference(target, written: written, place: places.place(atOffset: offset)))
      } else {
        HTMLWriting.append(address: written, to: &document.html)
      }
      document.html.append("\"")
    }
  }
}
