/// Reads the text in HTML that ``DocumentWriter`` wrote: every tag is whole, and `<` and `&` stand for nothing else.
///
/// Tags of raw HTML stand in it as they were typed: in any letter case, with either quotation mark or none.
struct TextReader {
  private let html: [UInt8]
  private let language: [UInt8]
  private var offset = 0
  /// The next `&` at or after the offset.
  private var nextReference: Int

  init(_ html: [UInt8], language: String) {
    self.html = html
    self.language = Array(language.utf8)
    nextReference = ByteSearch.first(UInt8(ascii: "&"), in: html[...]) ?? html.count
  }

  mutating func read(into text: inout PlainText) {
    while let start = ByteSearch.first(UInt8(ascii: "<"), in: html[offset...]) {
      readText(upTo: start, into: &text)
      readTag(into: &text)
    }
    readText(upTo: html.count, into: &text)
  }

  // MARK: Text

  private mutating func readText(upTo end: Int, into text: inout PlainText) {
    while findReference() < end {
      text.append(html[offset..<nextReference])
      offset = nextReference
      readReference(upTo: end, into: &text)
    }
    text.append(html[offset..<end])
    offset = end
  }

  private mutating func findReference() -> Int {
    if nextReference < offset {
      nextReference = ByteSearch.first(UInt8(ascii: "&"), in: html[offset...]) ?? html.count
    }
    return nextReference
  }

  private mutating func readReference(upTo end: Int, into text: inout PlainText) {
    let start = offset
    // As long as the longest name in HTML, which `;` ends.
    let name = html[(start + 1)..<min(end, start + 34)].prefix { $0 != UInt8(ascii: ";") }
    guard name.endIndex < end, html[name.endIndex] == UInt8(ascii: ";") else {
      offset = start + 1
      return text.append(UInt8(ascii: "&"), at: start..<offset)
    }
    offset = name.endIndex + 1
    switch ShortWord(name) {
    case Self.quote: text.append(UInt8(ascii: "\""), at: start..<offset)
    case Self.ampersand: text.append(UInt8(ascii: "&"), at: start..<offset)
    case Self.less: text.append(UInt8(ascii: "<"), at: start..<offset)
    case Self.greater: text.append(UInt8(ascii: ">"), at: start..<offset)
    default: text.append(PlainText.object)
    }
  }

  private static let quote = ShortWord("quot")
  private static let ampersand = ShortWord("amp")
  private static let less = ShortWord("lt")
  private static let greater = ShortWord("gt")

  // MARK: Tags

  private mutating func readTag(into text: inout PlainText) {
    let start = offset
    let isEnd = start + 1 < html.count && html[start + 1] == UInt8(ascii: "/")
    let name = elementName(at: isEnd ? start + 2 : start + 1)
    let nameEnd = (isEnd ? start + 2 : start + 1) + name.count
    offset = tagEnd(after: nameEnd)
    let element = ShortWord(name).flatMap { Self.elements[$0] } ?? .block
    switch element {
    case .block, .line, .verbatimBlock: text.append(PlainText.edge)
    case .image: text.append(PlainText.object)
    case .inline, .verbatim, .breakOpportunity: break
    }
    guard !isEnd, element.hasContent else { return }
    if element.isVerbatim || isForeign(html[nameEnd..<offset]) {
      if element.isInline { text.append(PlainText.object) }
      skipElement(name)
    }
  }

  private func elementName(at start: Int) -> ArraySlice<UInt8> {
    let name = html[start...].prefix { byte in
      HTMLBytes.isLetter(byte) || HTMLBytes.isDigit(byte)
    }
    let isLowercase = !name.contains { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }
    return isLowercase ? name : name.map(HTMLBytes.lowercased)[...]
  }

  /// Behind the `>` of a tag; one in an attribute's value does not count.
  private func tagEnd(after start: Int) -> Int {
    var quote: UInt8?
    for index in start..<html.count {
      switch html[index] {
      case let byte where quote != nil: if byte == quote { quote = nil }
      case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = html[index]
      case UInt8(ascii: ">"): return index + 1
      default: continue
      }
    }
    return html.count
  }

  /// Skips all that stands in the element whose start tag was read, and its end tag.
  private mutating func skipElement(_ name: ArraySlice<UInt8>) {
    var depth = 1
    while depth > 0, let start = ByteSearch.first(UInt8(ascii: "<"), in: html[offset...]) {
      let isEnd = start + 1 < html.count && html[start + 1] == UInt8(ascii: "/")
      let other = elementName(at: isEnd ? start + 2 : start + 1)
      offset = tagEnd(after: (isEnd ? start + 2 : start + 1) + other.count)
      if other.elementsEqual(name) { depth += isEnd ? -1 : 1 }
    }
    if depth > 0 { offset = html.count }
  }

  /// Whether a tag's attributes say that its words are in another language.
  private func isForeign(_ attributes: ArraySlice<UInt8>) -> Bool {
    guard let value = value(ofLangIn: attributes) else { return false }
    return !value.prefix { $0 != UInt8(ascii: "-") }.lazy.map(HTMLBytes.lowercased).elementsEqual(language)
  }

  private func value(ofLangIn attributes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var rest = attributes
    while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
      let name = rest[..<equals].reversed().drop(while: HTMLBytes.isSpace).prefix { !HTMLBytes.isSpace($0) }
      let value = rest[(equals + 1)...].drop(while: HTMLBytes.isSpace)
      let quote = value.first.flatMap { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") ? $0 : nil }
      let content = value.dropFirst(quote == nil ? 0 : 1).prefix { byte in
        quote.map { byte != $0 } ?? (!HTMLBytes.isSpace(byte) && byte != UInt8(ascii: ">"))
      }
      if name.reversed().map({ $0 | 0x20 }).elementsEqual("lang".utf8) { return content }
      rest = attributes[content.endIndex...]
    }
    return nil
  }

  /// What an element is to the text around it.
  private enum Element {
    case block, line, verbatimBlock, inline, verbatim, image, breakOpportunity

    var isInline: Bool { self == .inline || self == .verbatim }
    var isVerbatim: Bool { self == .verbatim || self == .verbatimBlock }
    var hasContent: Bool { isInline || self == .block || self == .verbatimBlock }
  }

  /// All others are blocks (HTML Standard, section 4.5).
  private static let elements: WordTable<Element> = {
    let names: [(Element, String)] = [
      (.inline, "a abbr b bdi bdo cite data del dfn em i ins mark q s small span strong sub sup time u var"),
      (.verbatim, "code kbd samp"), (.verbatimBlock, "pre"), (.image, "img"), (.line, "br hr"),
      (.breakOpportunity, "wbr"),
    ]
    var elements: [ShortWord: Element] = [:]
    for (element, words) in names { for word in ShortWord.set(words) { elements[word] = element } }
    return WordTable(elements)
  }()
}
