import ListinaContent
import ListinaModel

/// The first words of a block, without markup, by which readers know it again.
enum Excerpt {
  private static let longest = 72

  static func text(of unit: TextUnit, in document: Document) -> String {
    guard let index = unit.block else { return shortened(unit.wording) }
    let words = shortened(PlainWords.text(of: document.blocks[index], in: document))
    // Of a rule, an image or a table of records there are no words.
    return words.isEmpty ? shortened(unit.wording) : words
  }

  private static func shortened(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard words.count > longest else { return words }
    let start = words.prefix(longest)
    // Languages without spaces between words are cut anywhere.
    let end = start.lastIndex(of: " ").flatMap {
      start.distance(from: $0, to: start.endIndex) < 24 ? $0 : nil
    }
    return start[..<(end ?? start.endIndex)].trimmingSuffix { $0.isPunctuation } + "…"
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while predicate: (Character) -> Bool) -> Substring {
    dropLast(reversed().prefix(while: predicate).count)
  }
}
