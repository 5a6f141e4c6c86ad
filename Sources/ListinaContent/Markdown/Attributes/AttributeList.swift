/// An attribute list as it was written: `{: #id .class key="value" }`, or `{#id .class key="value"}`.
///
/// The grammar is what kramdown and Python-Markdown have in common.
struct AttributeList {
  enum Item: Equatable {
    case id(String)
    case classes([String])
    case pair(key: String, value: String)
  }

  /// Each item, and how many bytes after the opening brace it begins.
  private(set) var items: [(item: Item, offset: Int)] = []

  private let text: ArraySlice<UInt8>
  private var position: Int

  /// Reads a list with its braces; nil when it is none.
  init?(_ text: ArraySlice<UInt8>) {
    self.text = text
    position = text.startIndex + 1
    skipSpaces()
    if current == UInt8(ascii: ":") { position += 1 }
    skipSpaces()
    while current != UInt8(ascii: "}") {
      let start = position
      guard let item = readItem(), isAtEndOfItem else { return nil }
      items.append((item, start - text.startIndex))
      skipSpaces()
    }
    guard !items.isEmpty, position == text.endIndex - 1 else { return nil }
  }

  static func isSound(_ text: ArraySlice<UInt8>) -> Bool { AttributeList(text) != nil }

  // MARK: Quotation marks

  /// Those that word processors put in the place of `"` and `'`, which alone quote a value.
  static func hasCurlyQuotes(_ text: String) -> Bool { text.contains { "“”„‟‘’‚‛«»".contains($0) } }

  static let quotesHint =
    "write straight quotation marks, '\"', around a value, and none around an id or a class"

  // MARK: Reading

  private var current: UInt8? { position < text.endIndex ? text[position] : nil }

  private var isAtEndOfItem: Bool {
    current.map { MarkdownBytes.isBlank($0) || $0 == UInt8(ascii: "}") } ?? false
  }

  private mutating func skipSpaces() {
    while let byte = current, MarkdownBytes.isBlank(byte) { position += 1 }
  }

  private mutating func readItem() -> Item? {
    switch current {
    case UInt8(ascii: "#"):
      position += 1
      return readName().map { .id($0) }
    case UInt8(ascii: "."): return readClasses()
    default:
      guard let key = readName(), current == UInt8(ascii: "=") else { return nil }
      position += 1
      return readValue().map { .pair(key: key.lowercased(), value: $0) }
    }
  }

  private mutating func readName() -> String? {
    let start = position
    while let byte = current, Self.isNameByte(byte) { position += 1 }
    return position > start ? String(decoding: text[start..<position], as: UTF8.self) : nil
  }

  /// `.a` or `.a.b`
  private mutating func readClasses() -> Item? {
    position += 1
    guard let first = current, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first),
      let names = readName()
    else {
      return nil
    }
    let classes = names.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    return classes.contains("") ? nil : .classes(classes)
  }

  private mutating func readValue() -> String? {
    guard let quote = current, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return readBareValue()
    }
    guard let end = text[(position + 1)...].firstIndex(of: quote) else { return nil }
    defer { position = end + 1 }
    return String(decoding: text[(position + 1)..<end], as: UTF8.self)
  }

  private mutating func readBareValue() -> String? {
    let start = position
    while let byte = current, !MarkdownBytes.isBlank(byte), byte != UInt8(ascii: "}"),
      byte != UInt8(ascii: "\"")
    {
      position += 1
    }
    return position > start ? String(decoding: text[start..<position], as: UTF8.self) : nil
  }

  /// Letters of any script, digits, and `- _ : .`
  static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ":"),
      UInt8(ascii: "."),
      0x80...0xFF:
      true
    default: false
    }
  }
}
