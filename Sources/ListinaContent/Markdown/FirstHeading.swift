import ListinaModel

/// Finds the first heading of a text while its tree is walked, be it of Markdown or of HTML.
struct FirstHeading {
  struct Found {
    var text: String
    /// Whatever follows in the text, the block of the heading is over.
    var isFollowed = false
  }

  private(set) var found: Found?

  private enum Syntax { case markdown, html }

  private let marks: [SourceScanner.Mark]
  private let variables: Variables
  /// What began the heading that is open.
  private var open: Syntax?
  private var words: [UInt8] = []
  /// How many elements of HTML are open in the heading in which variables stay as they were typed.
  private var openCode = 0

  init(_ marks: [SourceScanner.Mark], _ variables: Variables) {
    self.marks = marks
    self.variables = variables
  }

  mutating func visit(_ node: MarkdownNode, isEntering: Bool) -> MarkdownTree.Walk {
    if found == nil {
      read(node, isEntering: isEntering)
    } else if isEntering, node.kind.isBlock {
      found?.isFollowed = true
    }
    return found?.isFollowed == true ? .stop : .goOn
  }

  private mutating func read(_ node: MarkdownNode, isEntering: Bool) {
    switch node.kind {
    case .htmlBlock, .htmlInline: readHTML(node)
    // No block of Markdown may stand in a heading of HTML.
    case _ where open == .html && (node.kind.isBlock || node.kind == .document): close()
    case .heading where !node.isOfScanner(marks): isEntering ? begin(.markdown) : close()
    case _ where open == nil: break
    case .softBreak, .lineBreak: words.append(UInt8(ascii: " "))
    case .text, .code:
      let isCode = node.kind == .code || openCode > 0
      node.withLiteral { literal in append(literal, isCode: isCode) { Array($0) } }
    default: break
    }
  }

  // MARK: HTML

  private mutating func readHTML(_ node: MarkdownNode) {
    node.withLiteral { literal in
      guard open != nil || Self.mayHoldHeading(literal) else { return }
      var tokens = HTMLTokenizer(literal)
      while found == nil, let token = tokens.next() {
        switch token.kind {
        case .text where open != nil:
          let text = UnsafeBufferPointer(rebasing: literal[token.range])
          append(text, isCode: openCode > 0, words: RawHTML.words)
        case .startTag(let tag):
          readStart(tag)
          if HTMLElement.hasRawText(tag.name) { tokens.skip(toEndOf: tag.name) }
        case .endTag(let name): readEnd(name)
        case .text, .comment, .refused: continue
        }
      }
    }
    // Where its end tag stands, a block of HTML has said all of a heading; a paragraph may still go on.
    if node.kind == .htmlBlock { found?.isFollowed = true }
  }

  /// Most HTML holds no heading, and need not be taken apart.
  private static func mayHoldHeading(_ html: UnsafeBufferPointer<UInt8>) -> Bool {
    html.indices.dropLast(2).contains { index in
      html[index] == UInt8(ascii: "<") && html[index + 1] | 0x20 == UInt8(ascii: "h")
        && HTMLBytes.isDigit(html[index + 2])
    }
  }

  private mutating func readStart(_ tag: HTMLTag) {
    guard let element = HTMLElement.named(tag.name), !tag.isSelfClosing || element.isVoid else { return }
    if element.isHeading, open != .markdown { return open == nil ? begin(.html) : close() }
    guard open != nil else { return }
    if element.isCode { openCode += 1 }
    if tag.name == "br" { words.append(UInt8(ascii: " ")) }
  }

  private mutating func readEnd(_ name: String) {
    guard open != nil, let element = HTMLElement.named(name) else { return }
    if element.isHeading, open == .html { return close() }
    if element.isCode, openCode > 0 { openCode -= 1 }
  }

  // MARK: Words

  private mutating func begin(_ syntax: Syntax) { open = syntax }

  private mutating func close() {
    guard let syntax = open else { return }
    open = nil
    switch syntax {
    case .html:
      let words = String(decoding: words, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      found = Found(text: words.joined(separator: " "))
    case .markdown:
      // Without the spaces that an attribute list leaves behind.
      let trailing = words.reversed().prefix { $0 == UInt8(ascii: " ") }.count
      found = Found(text: String(decoding: words.dropLast(trailing), as: UTF8.self))
    }
  }

  private mutating func append(
    _ literal: UnsafeBufferPointer<UInt8>, isCode: Bool, words plain: (UnsafeBufferPointer<UInt8>) -> [UInt8]
  ) {
    for piece in MarkedText(literal) {
      switch piece {
      case .plain(let run): words += plain(run)
      case .mark(let index) where marks.indices.contains(index):
        words += (isCode ? marks[index].written : value(of: marks[index])).utf8
      case .mark, .forbidden: continue
      }
    }
  }

  private func value(of mark: SourceScanner.Mark) -> String {
    switch mark.kind {
    // An unknown variable is reported when the text is rendered.
    case .variable(let name), .autolink(let name): variables.value(of: name) ?? mark.written
    case .attributes, .cell, .footnote: ""
    case .opening, .reference, .foreignTag, .dashes, .comment: mark.written
    }
  }
}
