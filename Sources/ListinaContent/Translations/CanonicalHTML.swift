import ListinaFiles
import ListinaModel

/// The HTML of a block as digests know it: without what says nothing to readers, so that only a change of the words or
/// of their structure is one.
///
/// Gone are ids, spaces and line ends beyond one space, and the typography of spaces, dashes and quotation marks. Items
/// of a list are the same with empty lines between them and without.
struct CanonicalHTML {
  private let document: Document
  private let range: Range<Int>
  private var slots: ArraySlice<(offset: Int, slot: SlottedHTML.Slot)>
  private var bytes: [UInt8] = []
  /// A space was read that counts if words follow.
  private var hasSpace = false
  /// A paragraph in an item has ended; a second one counts.
  private var endedParagraph = false
  private var openItems = 0
  private var openCode = 0

  /// The HTML of one block of a document.
  static func bytes(of block: Block, in document: Document) -> [UInt8] {
    var canonical = CanonicalHTML(document, block.html)
    canonical.read()
    return Self.composed(canonical.bytes)
  }

  /// Plain words, as those of front matter.
  static func bytes(ofWords words: String) -> [UInt8] {
    var html = SlottedHTML()
    HTMLWriting.append(words, to: &html)
    var document = Document()
    document.html = html
    return bytes(of: Block(.paragraph, html: 0..<html.bytes.count, line: 1), in: document)
  }

  private init(_ document: Document, _ range: Range<Int>) {
    self.document = document
    self.range = range
    let all = document.html.slots
    slots = all[Self.firstSlot(in: all, from: range.lowerBound)...].prefix { $0.offset < range.upperBound }
    bytes.reserveCapacity(range.count)
  }

  private static func firstSlot(in slots: [(offset: Int, slot: SlottedHTML.Slot)], from offset: Int) -> Int {
    var (low, high) = (0, slots.count)
    while low < high {
      let middle = (low + high) / 2
      if slots[middle].offset < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func read() {
    let html = document.html.bytes
    html.withUnsafeBufferPointer { html in
      var offset = range.lowerBound
      while offset < range.upperBound {
        fillSlots(at: offset)
        if html[offset] == UInt8(ascii: "<") {
          offset = readTag(html, at: offset)
        } else if openCode > 0 {
          bytes.append(html[offset])
          offset += 1
        } else {
          offset = readText(html, at: offset)
        }
      }
    }
  }

  private mutating func fillSlots(at offset: Int) {
    while let (place, slot) = slots.first, place <= offset {
      slots.removeFirst()
      switch slot {
      case .headingID, .permalinkStart, .permalinkEnd, .permalink, .attributes: continue
      case .reference(let index): append(document.references[index])
      case .records(let table): bytes += "{{>\(table.rawValue)}}".utf8
      }
    }
  }

  /// Where a link leads, however it is written.
  private mutating func append(_ reference: Reference) {
    switch reference.target {
    case .anchor(let anchor): bytes += "#\(anchor)".utf8
    case .policy(let link): bytes += "policy:\(link.policy) \(link.page)\(link.suffix)".utf8
    case .index(let suffix): bytes += "index:\(suffix)".utf8
    case .media(let path): bytes += path.utf8
    case .path(let path, let suffix): bytes += "/\(path)\(suffix)".utf8
    // A whole address stays what it is, wherever the site itself is published.
    case .address:
      var html = SlottedHTML()
      HTMLWriting.append(address: reference.written, to: &html)
      bytes += html.bytes
    }
  }

  // MARK: Tags

  private mutating func readTag(_ html: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    let isEnd = start + 1 < range.upperBound && html[start + 1] == UInt8(ascii: "/")
    let nameStart = start + (isEnd ? 2 : 1)
    let nameEnd = html[nameStart..<range.upperBound].firstIndex(where: HTMLBytes.endsName) ?? range.upperBound
    let name = String(decoding: html[nameStart..<nameEnd], as: UTF8.self)
    let isBlock = HTMLElement.named(name)?.isInline != true || name == "br"
    let end = Self.end(ofTag: html, from: nameEnd, within: range)
    if isBlock { hasSpace = false } else { writeSpace(before: UInt8(ascii: "<")) }
    if name == "p", openItems > 0, nameEnd + 1 == end {
      if isEnd {
        endedParagraph = true
      } else if endedParagraph {
        bytes += "<p>".utf8
        endedParagraph = false
      }
      return end
    }
    endedParagraph = false
    bytes += html[start..<nameEnd]
    copyAttributes(html, from: nameEnd, to: end)
    if isBlock { hasSpace = false }
    switch name {
    case "li": openItems += isEnd ? -1 : 1
    // What is code is as it was typed: there `--x` is not `-x`.
    case "pre", "code", "kbd", "samp": openCode += isEnd ? -1 : 1
    default: break
    }
    return end
  }

  private static func end(
    ofTag html: UnsafeBufferPointer<UInt8>, from start: Int, within range: Range<Int>
  ) -> Int {
    var isQuoted = false
    for offset in start..<range.upperBound {
      if html[offset] == UInt8(ascii: "\"") { isQuoted.toggle() }
      if html[offset] == UInt8(ascii: ">"), !isQuoted { return offset + 1 }
    }
    return range.upperBound
  }

  /// Copies what stands in a tag behind its name, but for an id: names of places are no words.
  private mutating func copyAttributes(_ html: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
    var last = html[end - 1] == UInt8(ascii: ">") ? end - 1 : end
    if last - start >= 2, html[last - 1] == UInt8(ascii: "/"), html[last - 2] == UInt8(ascii: " ") {
      last -= 2
    }
    var offset = start
    while offset < last {
      let attributeEnd = Self.end(ofAttribute: html, from: offset, to: last)
      if html[offset..<attributeEnd].starts(with: " id=".utf8) {
        fillSlots(at: attributeEnd - 1)
      } else {
        for position in offset..<attributeEnd {
          fillSlots(at: position)
          bytes.append(html[position])
        }
      }
      offset = attributeEnd
    }
    bytes.append(UInt8(ascii: ">"))
  }

  /// The space before the next attribute, or the end of the tag.
  private static func end(ofAttribute html: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
    var isQuoted = false
    for offset in start..<end {
      if html[offset] == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, offset > start, html[offset] == UInt8(ascii: " ") { return offset }
    }
    return end
  }

  // MARK: Words

  private mutating func readText(_ html: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    let (sign, length) = TypographicSign.read(html, at: offset, before: range.upperBound)
    switch sign {
    case .nothing: break
    case .space: hasSpace = true
    case .quote:
      // French sets spaces inside of its marks; that they stand apart says nothing.
      hasSpace = false
      bytes.append(UInt8(ascii: "\""))
    case .dash:
      writeSpace(before: UInt8(ascii: "-"))
      if bytes.last != UInt8(ascii: "-") { bytes.append(UInt8(ascii: "-")) }
    case .apostrophe:
      writeSpace(before: UInt8(ascii: "'"))
      bytes.append(UInt8(ascii: "'"))
    case .ellipsis:
      writeSpace(before: UInt8(ascii: "."))
      bytes += "...".utf8
    case .letter:
      writeSpace(before: html[offset])
      bytes += html[offset..<(offset + length)]
    }
    return offset + length
  }

  private mutating func writeSpace(before next: UInt8) {
    guard hasSpace else { return }
    hasSpace = false
    guard let last = bytes.last, last != UInt8(ascii: "\""), last != UInt8(ascii: ">") || isInline else {
      return
    }
    // Lines of Chinese and Japanese wrap between any two signs.
    if Self.isIdeographic(next), endsWithIdeograph { return }
    bytes.append(UInt8(ascii: " "))
  }

  /// What was written last is the tag of an element in a line.
  private var isInline: Bool {
    guard let start = bytes.lastIndex(of: UInt8(ascii: "<")) else { return true }
    let name = bytes[(start + 1)...].drop { $0 == UInt8(ascii: "/") }.prefix { !HTMLBytes.endsName($0) }
    return HTMLElement.named(String(decoding: name, as: UTF8.self))?.isInline == true
      && !name.elementsEqual("br".utf8)
  }

  private static func isIdeographic(_ lead: UInt8) -> Bool { (0xE3...0xE9).contains(lead) || lead == 0xEF }

  private var endsWithIdeograph: Bool {
    guard let lead = bytes.last(where: { $0 & 0xC0 != 0x80 }) else { return false }
    return Self.isIdeographic(lead)
  }

  /// Composed Unicode (NFC), where there is anything to compose.
  private static func composed(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(where: { $0 >= 0xCC }) else { return bytes }
    return Array(NormalisedName.of(String(decoding: bytes, as: UTF8.self)).utf8)
  }
}
