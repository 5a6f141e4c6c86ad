import ListinaContent
import ListinaModel

/// Takes the HTML of a document apart into units, with their links, and notes the shape of lists and tables.
struct UnitReader {
  private let document: Document
  private var parts = TextParts()
  private var signs = PlainSigns()
  private var links: [Fact] = []
  /// The link that is open: where its words begin and where it leads.
  private var open: (start: Int, target: LinkTarget)?
  private var section = 0
  private var block = 0
  private var heading = false
  private var code = false
  private var lists: [Int] = []
  private var tables: [Int] = []
  private var cells = 0
  private var slot = 0

  init(_ text: ComparedText) {
    document = text.document
  }

  /// The parts of the text; their facts are those of links alone.
  consuming func read() -> TextParts {
    document.html.bytes.withUnsafeBufferPointer { bytes in
      for index in document.blocks.indices {
        block = index
        read(bytes, document.blocks[index].html)
        flush()
      }
    }
    return parts
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "<") {
        offset = readTag(bytes, from: offset, limit: range.upperBound)
      } else if byte == UInt8(ascii: "&") {
        offset = readReference(bytes, at: offset, limit: range.upperBound)
      } else {
        offset = readScalar(bytes, at: offset, limit: range.upperBound)
      }
    }
  }

  // MARK: Words

  private mutating func readReference(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, limit: Int) -> Int {
    var end = start + 1
    while end < limit, end - start < 34, bytes[end] != UInt8(ascii: ";"), bytes[end] != UInt8(ascii: "<") {
      end += 1
    }
    let decoded = CharacterReferences.decode(
      UnsafeBufferPointer(rebasing: bytes[start..<min(end + 1, limit)]))
    guard end < limit, bytes[end] == UInt8(ascii: ";"),
      decoded.first != UInt8(ascii: "&") || decoded.count == 1
    else {
      signs.append(UInt32(UInt8(ascii: "&")))
      return start + 1
    }
    for scalar in String(decoding: decoded, as: UTF8.self).unicodeScalars { signs.append(scalar.value) }
    return end + 1
  }

  private mutating func readScalar(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, limit: Int) -> Int {
    let first = UInt32(bytes[start])
    if first < 0x80 {
      signs.append(first)
      return start + 1
    }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard start + length <= limit else { return limit }
    var scalar = first & (0xFF >> UInt32(length + 1))
    for byte in bytes[(start + 1)..<(start + length)] { scalar = scalar << 6 | UInt32(byte & 0x3F) }
    signs.append(scalar)
    return start + length
  }

  // MARK: Tags

  private mutating func readTag(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int) -> Int {
    if bytes[start...].starts(with: "<!--".utf8) { return endOfComment(bytes, from: start, limit: limit) }
    var end = start + 1
    var quoted = false
    while end < limit, quoted || bytes[end] != UInt8(ascii: ">") {
      if bytes[end] == UInt8(ascii: "\"") { quoted.toggle() }
      end += 1
    }
    let isClosing = start + 1 < limit && bytes[start + 1] == UInt8(ascii: "/")
    let nameStart = start + (isClosing ? 2 : 1)
    var nameEnd = nameStart
    while nameEnd < end, isNameByte(bytes[nameEnd]) { nameEnd += 1 }
    let name = String(decoding: bytes[nameStart..<nameEnd], as: UTF8.self)
    let slots = takeSlots(before: end)
    if isClosing {
      close(name)
    } else {
      let attributes = TagAttributes(UnsafeBufferPointer(rebasing: bytes[nameEnd..<end]))
      self.open(name, attributes, slots)
    }
    return min(end + 1, limit)
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
  }

  private func endOfComment(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int) -> Int {
    var end = start + 4
    while end + 2 < limit, !(bytes[end] == 0x2D && bytes[end + 1] == 0x2D && bytes[end + 2] == 0x3E) {
      end += 1
    }
    return min(end + 3, limit)
  }

  private mutating func takeSlots(before end: Int) -> [SlottedHTML.Slot] {
    var taken: [SlottedHTML.Slot] = []
    while slot < document.html.slots.count, document.html.slots[slot].offset <= end {
      taken.append(document.html.slots[slot].slot)
      slot += 1
    }
    return taken
  }

  private mutating func open(_ name: String, _ attributes: TagAttributes, _ slots: [SlottedHTML.Slot]) {
    switch name {
    case "a": openLink(attributes, slots)
    case "img": addImage(attributes, slots)
    case "br": signs.appendBreak()
    case "sup", "sub": signs.append(Sign.space)
    case "code", "em", "strong", "b", "i", "span", "abbr", "time", "small", "s", "u", "del", "ins", "mark",
      "kbd",
      "q", "cite", "dfn", "var", "samp", "wbr", "bdi", "bdo", "ruby", "rt", "rp", "col", "colgroup":
      break
    default: openBlock(name, slots)
    }
  }

  private mutating func openBlock(_ name: String, _ slots: [SlottedHTML.Slot]) {
    if name == "td" || name == "th" {
      signs.appendBreak()
      cells += 1
      return
    }
    flush()
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      heading = true
      for case .headingID(let index) in slots { section = index + 1 }
    case "ul", "ol":
      lists.append(parts.lists.count)
      parts.lists.append(TextShape(section: section, block: block))
    case "li": if let list = lists.last { parts.lists[list].rows += 1 }
    case "table":
      tables.append(parts.tables.count)
      parts.tables.append(TextShape(section: section, block: block))
    case "tr":
      cells = 0
      if let table = tables.last { parts.tables[table].rows += 1 }
    case "pre": code = true
    default: break
    }
  }

  private mutating func close(_ name: String) {
    switch name {
    case "a": closeLink()
    case "sup", "sub": signs.append(Sign.space)
    case "tr":
      flush()
      if let table = tables.last {
        parts.tables[table].columns = max(parts.tables[table].columns, cells)
      }
    case "table":
      flush()
      _ = tables.popLast()
    case "ul", "ol":
      flush()
      _ = lists.popLast()
    case "h1", "h2", "h3", "h4", "h5", "h6":
      flush()
      heading = false
    case "pre":
      flush()
      code = false
    case "p", "li", "dt", "dd", "div", "blockquote", "section", "figure", "figcaption", "caption", "dl",
      "details",
      "summary", "address", "aside", "header", "footer":
      if tables.isEmpty || name == "caption" { flush() } else { signs.appendBreak() }
    default: break
    }
  }

  // MARK: Links

  private mutating func openLink(_ attributes: TagAttributes, _ slots: [SlottedHTML.Slot]) {
    separateDigits()
    for case .reference(let index) in slots {
      open = (signs.count, LinkTarget(document.references[index]))
      return
    }
    if let address = attributes["href"], !address.isEmpty { open = (signs.count, LinkTarget(address)) }
  }

  private mutating func closeLink() {
    guard let open else { return }
    let range = min(open.start, signs.count)..<signs.count
    links.append(Fact(linkTo: open.target, words: signs.writtenText(range)))
    if open.target.hidesWords(signs.text(range)) { signs.hide(range) }
    self.open = nil
    separateDigits()
  }

  /// No number goes over the edge of a link.
  private mutating func separateDigits() {
    if let last = signs.folded.last, Sign.isDigit(last) { signs.append(Sign.space) }
  }

  private mutating func addImage(_ attributes: TagAttributes, _ slots: [SlottedHTML.Slot]) {
    for case .reference(let index) in slots {
      links.append(Fact(linkTo: LinkTarget(document.references[index]), words: ""))
    }
  }

  /// Ends a unit.
  private mutating func flush() {
    defer {
      signs = PlainSigns()
      links = []
      // The words of a link that goes on in the next unit are those there.
      open?.start = 0
    }
    guard !signs.isBlank || !links.isEmpty else { return }
    var unit = ComparedUnit(kind: kind, depth: lists.count, section: section, block: block, signs: signs)
    unit.facts = links
    parts.units.append(unit)
  }

  private var kind: ComparedUnit.Kind {
    if heading { return .heading }
    if code { return .code }
    if !tables.isEmpty { return .row }
    return lists.isEmpty ? .paragraph : .item
  }
}
