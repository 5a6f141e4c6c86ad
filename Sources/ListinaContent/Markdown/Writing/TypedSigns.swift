/// What CommonMark leaves in a text as it was typed, and what its writer surely meant as something else.
///
/// Other generators know more signs, and a sign that is one character off is text: nobody sees it before the readers do.
enum TypedSigns: Hashable {
  /// `**` that begins or ends nothing (CommonMark 0.30, section 6.2), as beside Chinese or German quotation marks.
  case emphasis
  /// `~~`
  case strikethrough
  /// `[^1]`, with what stands in the brackets.
  case footnote(String)
  /// `[TOC]` and its like.
  case contents(String)
  /// `[!NOTE]`, `!!! note`, `::: note`
  case callout(String)
  /// `: words` below a term.
  case definition
  /// `*[GDPR]: words`
  case abbreviation
  /// `[words](address` that is no link.
  case link
  /// `[words] (address)`
  case partedLink
  /// `-->` of a comment that ended before it, or never began.
  case commentEnd
  /// `[words][name]` whose name nothing defines.
  case reference
  /// Lines that begin with `|`.
  case rows
  /// `+---+`, of tables drawn with signs.
  case grid
  /// `[ ]` of a task.
  case task(String)
  /// `##` with words directly behind it.
  case heading(String)
  /// `-` with a non-breaking space behind it, as from a word processor.
  case marker(String)
  /// `1.` of a date at the beginning of a line, which makes a list.
  case date(String)
  /// A heading without words.
  case emptyHeading
  /// A fence whose code goes on to the end.
  case fence(String)
  /// The second of the lines that begin with `a)`, `(1)` or `•`.
  case lines(String)
  /// Markdown in HTML that goes on without an empty line.
  case inHTML(String)
  /// A tag within HTML that is code.
  case indentedHTML(String)

  /// Everything of that kind in a text, which stands on one line: libcmark joins the texts between two elements.
  static func find(in text: UnsafeBufferPointer<UInt8>, of node: MarkdownNode) -> [TypedSigns] {
    var found: [TypedSigns] = []
    if node.previous == nil, let sign = atBeginning(text, of: node) { found.append(sign) }
    if let previous = node.previous, previous.kind == .softBreak {
      if text.starts(with: ": ".utf8) { found.append(.definition) }
      if let marker = ItemMarker(text), marker.follows(previous) { found.append(.lines(marker.text)) }
    }
    if holdsPair(of: UInt8(ascii: "*"), in: text) { found.append(.emphasis) }
    if holdsPair(of: UInt8(ascii: "~"), in: text) { found.append(.strikethrough) }
    if ByteSearch.first(UInt8(ascii: ">"), in: text, from: 0) != nil, holds("-->", text) {
      found.append(.commentEnd)
    }
    if let note = footnote(in: text) { found.append(.footnote(note)) }
    if let link = link(in: text) { found.append(link) }
    return found
  }

  // MARK: In a line

  /// Two of a sign with something other than a space beside them.
  private static func holdsPair(of sign: UInt8, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    var offset = 0
    while let start = ByteSearch.first(sign, in: text, from: offset) {
      let end = text[start...].firstIndex { $0 != sign } ?? text.count
      let isBeside = { (index: Int) in text.indices.contains(index) && text[index] != UInt8(ascii: " ") }
      if (2...3).contains(end - start), isBeside(start - 1) || isBeside(end) || text.count == end - start {
        return true
      }
      offset = end
    }
    return false
  }

  /// `[^1]`
  private static func footnote(in text: UnsafeBufferPointer<UInt8>) -> String? {
    guard let sign = ByteSearch.first(UInt8(ascii: "^"), in: text, from: 0), sign > 0,
      text[sign - 1] == UInt8(ascii: "["),
      let end = ByteSearch.first(UInt8(ascii: "]"), in: text, from: sign), end > sign + 1, end - sign < 40
    else { return nil }
    return String(decoding: text[(sign - 1)...end], as: UTF8.self)
  }

  private static func link(in text: UnsafeBufferPointer<UInt8>) -> TypedSigns? {
    var offset = 0
    while let bracket = ByteSearch.first(UInt8(ascii: "]"), in: text, from: offset) {
      offset = bracket + 1
      let rest = text[offset...]
      if rest.first == UInt8(ascii: "(") { return .link }
      if rest.first == UInt8(ascii: "["), namesReference(rest.dropFirst()) { return .reference }
      if rest.starts(with: " (".utf8), addresses.contains(where: { rest.dropFirst(2).starts(with: $0) }) {
        return .partedLink
      }
    }
    return nil
  }

  /// A name with letters, as other brackets may hold numbers.
  private static func namesReference(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let end = rest.firstIndex(of: UInt8(ascii: "]")) else { return false }
    return rest[..<end].contains { HTMLBytes.isLetter($0) || $0 >= 0x80 }
  }

  private static func holds(_ sign: StaticString, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.indices.contains {
      text[$0...].starts(with: UnsafeBufferPointer(start: sign.utf8Start, count: sign.utf8CodeUnitCount))
    }
  }

  private static let addresses = ["http://", "https://", "mailto:", "#", "../", "./"].map { Array($0.utf8) }

  // MARK: At the beginning of a block

  private static func atBeginning(
    _ text: UnsafeBufferPointer<UInt8>, of node: MarkdownNode
  ) -> TypedSigns? {
    guard let first = text.first, "[!?:|*+#-".utf8.contains(first) else { return nil }
    let words = String(decoding: text, as: UTF8.self)
    switch first {
    case UInt8(ascii: "["): return inBrackets(words, node)
    case UInt8(ascii: "!"): return words.hasPrefix("!!! ") ? .callout("!!!") : nil
    case UInt8(ascii: "?"): return words.hasPrefix("??? ") ? .callout("???") : nil
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      return words.hasPrefix("+--") ? .grid : marker(beginning: words)
    case UInt8(ascii: "#"): return heading(beginning: words)
    case UInt8(ascii: ":"): return words.hasPrefix(":::") ? .callout(":::") : nil
    case UInt8(ascii: "*"):
      return words.hasPrefix("*[") && words.contains("]: ") ? .abbreviation : marker(beginning: words)
    default: return text.count > 1 && node.parent?.kind == .paragraph && isOfTable(node) ? .rows : nil
    }
  }

  private static func heading(beginning text: String) -> TypedSigns? {
    let sign = text.prefix { $0 == "#" }
    return (2...6).contains(sign.count) && sign.count < text.count ? .heading(String(sign)) : nil
  }

  private static func marker(beginning text: String) -> TypedSigns? {
    text.dropFirst().hasPrefix("\u{A0}") ? .marker(String(text.prefix(1))) : nil
  }

  private static let callouts = ["[!note]", "[!tip]", "[!important]", "[!warning]", "[!caution]"]

  private static func inBrackets(_ text: String, _ node: MarkdownNode) -> TypedSigns? {
    let name = text.lowercased()
    if callouts.contains(name), node.parent?.parent?.kind == .blockQuote { return .callout(text) }
    if ["[ ] ", "[x] "].contains(where: name.hasPrefix), node.parent?.parent?.kind == .item {
      return .task(String(text.prefix(3)))
    }
    if ["[toc]", "[[toc]]"].contains(name), node.next == nil { return .contents(text) }
    // `[[_TOC_]]` is emphasis in brackets.
    let isEmphasised = text == "[[" && node.next?.firstChild?.plainText?.lowercased() == "toc"
    return isEmphasised ? .contents("[[_TOC_]]") : nil
  }

  /// Lines that would be a table with another below the first, or a row that an empty line has parted from its table;
  /// where there is that other line, it is known why they are none.
  private static func isOfTable(_ node: MarkdownNode) -> Bool {
    var last = node
    while let next = last.next, next.kind != .softBreak { last = next }
    guard let next = last.next?.next?.plainText else {
      return last.plainText?.hasSuffix("|") == true && last.next == nil
    }
    return next.hasPrefix("|") && !next.allSatisfy { "|:- \t".contains($0) }
  }

  // MARK: Lists

  /// The number of a list of one item that is the day or the year of a date.
  static func date(_ list: MarkdownNode) -> TypedSigns? {
    guard list.isOrderedList, let item = list.firstChild, item.next == nil, let first = item.firstChild else {
      return nil
    }
    let sign = TypedSigns.date("\(list.listStart).")
    if (1900...2100).contains(list.listStart) { return sign }
    guard (1...31).contains(list.listStart) else { return nil }
    // `31. 12. 2024` is a list in a list.
    if first.kind == .list, (1...12).contains(first.listStart) {
      return isYear(first.firstChild?.firstChild?.firstChild?.plainText?.split(separator: " ").first)
        ? sign : nil
    }
    guard let words = first.firstChild?.plainText?.split(separator: " ", maxSplits: 2), words.count > 1,
      words[0].allSatisfy(\.isLetter)
    else { return nil }
    return isYear(words[1]) ? sign : nil
  }

  private static func isYear(_ word: Substring?) -> Bool {
    guard let digits = word?.prefix(while: \.isNumber), digits.count == 4 else { return false }
    return digits.hasPrefix("19") || digits.hasPrefix("20")
  }
}

extension MarkdownNode {
  fileprivate var plainText: String? {
    kind == .text ? withLiteral { String(decoding: $0, as: UTF8.self) } : nil
  }
}
