/// What a line of a list begins with that CommonMark knows no list by: `a)`, `(1)`, `•`, `1.1`, `§ 2`.
struct ItemMarker {
  let text: String
  private let kind: Kind

  private enum Kind: Equatable {
    case sign(String), parenthesised, closed, lettered, numbered, decimal
    case section(String)
  }

  /// Nil when the text does not begin with one and a blank.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    let word = bytes.prefix(12).prefix { !MarkdownBytes.isBlank($0) }
    guard let last = word.last, word.count < bytes.count, MarkdownBytes.isBlank(bytes[word.count]) else {
      return nil
    }
    let follows = bytes[word.count...].first { !MarkdownBytes.isBlank($0) }
    let isBeforeNumber = follows.map(HTMLBytes.isDigit) == true
    // Most lines begin with another word, and need not be looked at any closer.
    guard
      ").".utf8.contains(last) || HTMLBytes.isDigit(last) || isBeforeNumber || word.count <= 3 && last >= 0x80
    else { return nil }
    text = String(decoding: word, as: UTF8.self)
    guard let kind = Self.kind(of: text, isBeforeNumber: isBeforeNumber) else {
      return nil
    }
    self.kind = kind
  }

  private static func kind(of text: String, isBeforeNumber: Bool) -> Kind? {
    if ["•", "·", "◦", "▪", "●", "‣", "–"].contains(text) { return .sign(text) }
    let name = text.dropFirst(text.hasPrefix("(") ? 1 : 0).dropLast()
    if text.hasSuffix(")"), isShort(name) { return text.hasPrefix("(") ? .parenthesised : .closed }
    let numbers = text.split(separator: ".", omittingEmptySubsequences: false)
    let isDecimal = (numbers.last == "" ? numbers.dropLast() : numbers[...]).allSatisfy {
      !$0.isEmpty && $0.utf8.allSatisfy(HTMLBytes.isDigit)
    }
    if isDecimal, text.contains(".") { return numbers.count == 2 && numbers[1] == "" ? .numbered : .decimal }
    if text.hasSuffix("."), isShort(name),
      name.count == 1 || name.lowercased().allSatisfy({ "ivxlc".contains($0) })
    {
      return .lettered
    }
    let words = ["§", "§§", "art.", "article", "čl.", "článek", "clause", "section"]
    return isBeforeNumber && words.contains(text.lowercased()) ? .section(text.lowercased()) : nil
  }

  private static func isShort(_ name: Substring) -> Bool {
    (1...4).contains(name.utf8.count)
      && name.utf8.allSatisfy { HTMLBytes.isLetter($0) || HTMLBytes.isDigit($0) }
  }

  /// Whether the line that ends in a break begins with a marker of the same kind, and is the first that does.
  func follows(_ lineEnd: MarkdownNode) -> Bool {
    guard isLike(lineEnd) else { return false }
    return lineEnd.lineStart.previous.map { !isLike($0) } ?? true
  }

  private func isLike(_ lineEnd: MarkdownNode) -> Bool {
    let start = lineEnd.lineStart
    guard start.kind == .text, let other = start.withLiteral({ ItemMarker($0) }) else { return false }
    return other.kind == kind
  }
}

extension MarkdownNode {
  /// The first node of the line that this break ends.
  fileprivate var lineStart: MarkdownNode {
    var node = self
    while let before = node.previous, !before.kind.isBreak { node = before }
    return node
  }
}
