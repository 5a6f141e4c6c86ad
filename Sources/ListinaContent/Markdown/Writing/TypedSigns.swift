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
  /// Lines that begin with `|`.
  case rows
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
      if rest.starts(with: " (".utf8), addresses.contains(where: { rest.dropFirst(2).starts(with: $0) }) {
        return .partedLink
      }
    }
    return nil
  }

  private static let addresses = ["http://", "https://", "mailto:", "#", "../", "./"].map { Array($0.utf8) }

  // MARK: At the beginning of a block

  private static func atBeginning(
    _ text: UnsafeBufferPointer<UInt8>, of node: MarkdownNode
  ) -> TypedSigns? {
    guard let first = text.first, "[!:|*".utf8.contains(first) else { return nil }
    let words = String(decoding: text, as: UTF8.self)
    switch first {
    case UInt8(ascii: "["): return inBrackets(words, node)
    case UInt8(ascii: "!"): return words.hasPrefix("!!! ") ? .callout("!!!") : nil
    case UInt8(ascii: ":"): return words.hasPrefix(":::") ? .callout(":::") : nil
    case UInt8(ascii: "*"): return words.hasPrefix("*[") && words.contains("]: ") ? .abbreviation : nil
    default: return node.parent?.kind == .paragraph && isOfTable(node) ? .rows : nil
    }
  }

  private static let callouts = ["[!note]", "[!tip]", "[!important]", "[!warning]", "[!caution]"]

  private static func inBrackets(_ text: String, _ node: MarkdownNode) -> TypedSigns? {
    let name = text.lowercased()
    if callouts.contains(name), node.parent?.parent?.kind == .blockQuote { return .callout(text) }
    if ["[toc]", "[[toc]]"].contains(name), node.next == nil { return .contents(text) }
    // `[[_TOC_]]` is emphasis in brackets.
    let isEmphasised = text == "[[" && node.next?.firstChild?.plainText?.lowercased() == "toc"
    return isEmphasised ? .contents("[[_TOC_]]") : nil
  }

  /// Lines that would be a table with another below the first; where that is there, it is known why they are none.
  private static func isOfTable(_ node: MarkdownNode) -> Bool {
    var line = node.next
    while let current = line, current.kind != .softBreak { line = current.next }
    guard let next = line?.next?.plainText, next.hasPrefix("|") else { return false }
    return !next.allSatisfy { "|:- \t".contains($0) }
  }
}

/// What a line of a list begins with that CommonMark knows no list by: `a)`, `(1)`, `•`.
private struct ItemMarker {
  let text: String
  private let isInParentheses: Bool
  private let isSign: Bool

  /// Nil when the text does not begin with one and a space.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    let word = bytes.prefix(8).prefix { $0 != UInt8(ascii: " ") }
    guard word.count < bytes.count, word.count > 1, word.count < 7 else { return nil }
    text = String(decoding: word, as: UTF8.self)
    isSign = ["•", "·", "◦", "▪", "●", "‣", "–"].contains(text)
    isInParentheses = word.first == UInt8(ascii: "(")
    let name = word.dropFirst(isInParentheses ? 1 : 0).dropLast()
    let isNumber =
      word.last == UInt8(ascii: ")") && (1...4).contains(name.count)
      && name.allSatisfy { HTMLBytes.isLetter($0) || HTMLBytes.isDigit($0) }
    guard isSign || isNumber else { return nil }
  }

  /// Whether the line that ends in a break begins with a marker of the same kind, and is the first that does.
  func follows(_ lineEnd: MarkdownNode) -> Bool {
    guard isLike(lineEnd), let before = lineEnd.lineStart.previous else { return isLike(lineEnd) }
    return !isLike(before)
  }

  private func isLike(_ lineEnd: MarkdownNode) -> Bool {
    let start = lineEnd.lineStart
    guard start.kind == .text, let other = start.withLiteral({ ItemMarker($0) }) else { return false }
    return isSign ? text == other.text : isInParentheses == other.isInParentheses && !other.isSign
  }
}

extension MarkdownNode {
  fileprivate var plainText: String? {
    kind == .text ? withLiteral { String(decoding: $0, as: UTF8.self) } : nil
  }

  /// The first node of the line that this break ends.
  fileprivate var lineStart: MarkdownNode {
    var node = self
    while let before = node.previous, !before.kind.isBreak { node = before }
    return node
  }
}
