package import ListinaModel

/// The mark of a block that stands untranslated in a text of another language: an attribute list that says its own.
package struct LanguageMark: Hashable, Sendable {
  private let attributes: String

  /// The mark of text in one language within a text of another.
  package init(of language: LocaleTag, in locale: LocaleTag) {
    let direction =
      language.direction == locale.direction ? "" : " dir=\"\(language.direction.rawValue)\""
    attributes = "lang=\"\(language)\"\(direction)"
  }

  private var line: String { "{: \(attributes) }" }
  private var tag: String { "<div \(attributes)>\n\n" }
  private static let endTag = "\n\n</div>"

  /// The block with the mark; as it is where there are no words, or where it says its language already.
  package func mark(_ unit: TextUnit) -> String {
    let block = unit.wording
    if unit.isWordless || unit.kind.isOfFrontMatter || Self.saysLanguage(block) { return block }
    if Self.isHTML(block) { return tag + block + Self.endTag }
    let indentation = block.prefix { $0 == " " }
    return block + "\n" + (indentation.count < 4 ? indentation : "") + line
  }

  /// Whether a block has this mark.
  package func isOn(_ block: String) -> Bool {
    if block.hasPrefix(tag), block.hasSuffix(Self.endTag) { return true }
    guard let last = block.split(separator: "\n").last, last.count < block.count else { return false }
    return last.drop { $0 == " " } == line
  }

  /// The block without this mark.
  package func unmarked(_ block: String) -> String {
    guard isOn(block) else { return block }
    if block.hasPrefix(tag) { return String(block.dropFirst(tag.count).dropLast(Self.endTag.count)) }
    let last = block.lastIndex(of: "\n") ?? block.endIndex
    return String(block[..<last])
  }

  // MARK: What is there

  /// Whether an attribute list of the block as a whole names a language.
  private static func saysLanguage(_ block: String) -> Bool {
    let lines = Array(block.utf8).split(separator: UInt8(ascii: "\n")).map {
      $0.drop(while: MarkdownBytes.isBlank)
    }
    return lines.enumerated().contains { index, line in
      let end = line.dropLast(line.reversed().prefix(while: MarkdownBytes.isBlank).count)
      guard let start = end.lastIndex(of: UInt8(ascii: "{")), end.last == UInt8(ascii: "}") else {
        return false
      }
      // In a line, one that follows a word without a space is about that word.
      let isAlone = start == end.startIndex
      let isOfBlock = isAlone || (index == lines.count - 1 && MarkdownBytes.isBlank(end[start - 1]))
      guard isOfBlock, let list = AttributeList(end[start...]) else { return false }
      return list.items.contains { item, _ in
        if case .pair("lang", _) = item { true } else { false }
      }
    }
  }

  /// Whether the block is HTML, beside which no attribute list can stand (CommonMark 0.30, section 4.6).
  private static func isHTML(_ block: String) -> Bool {
    let bytes = Array(block.utf8)[...].drop { $0 == UInt8(ascii: " ") }
    guard bytes.first == UInt8(ascii: "<"), block.utf8.count - bytes.count < 4 else { return false }
    let name = bytes.dropFirst().drop { $0 == UInt8(ascii: "/") }.prefix { !HTMLBytes.endsName($0) }
    let element = HTMLElement.named(String(decoding: name, as: UTF8.self).lowercased())
    if element?.isInline == false { return true }
    // A tag of any name begins HTML where it has its line for itself.
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
    let words = line.dropLast(line.reversed().prefix(while: MarkdownBytes.isBlank).count)
    return element != nil && words.last == UInt8(ascii: ">")
      && words.firstIndex(of: UInt8(ascii: ">")) == words.endIndex - 1
  }
}

extension TextUnit {
  /// There is nothing to translate in it: a line across the page, or a table of records.
  package var isWordless: Bool {
    if kind == .rule { return true }
    guard kind == .table || kind == .other || kind == .paragraph else { return false }
    let words = wording.utf8.drop(while: MarkdownBytes.isBlank)
    return words.starts(with: "{{>".utf8) && !words.contains(UInt8(ascii: "\n"))
      && words.reversed().drop(while: MarkdownBytes.isBlank).starts(with: "}}".utf8)
  }
}
