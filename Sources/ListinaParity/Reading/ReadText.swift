import ListinaModel
import ListinaSite

/// A text with its facts, taken apart once for all that it is compared with.
struct ReadText {
  let text: ComparedText
  var parts: TextParts
  let style: NumberStyle

  init(_ text: ComparedText) {
    self.text = text
    style = NumberStyle(text.locale)
    parts = PieceReader(text).read()
    var sections = SectionLookup(text.anchors)
    for index in parts.units.indices {
      let unit = parts.units[index]
      let facts = unit.facts.map { Self.named($0, &sections) } + FactReader.read(unit.signs, style: style)
      parts.units[index].facts = facts
    }
  }

  /// A link to a section by the name that it has in every language.
  private static func named(_ fact: Fact, _ sections: inout SectionLookup) -> Fact {
    guard let section = fact.target?.section, section.page.isEmpty else { return fact }
    var named = fact
    named.key = sections.find(section.name).map { "a:#" + $0 } ?? ComparisonRules.deadKey
    return named
  }

  /// The text without what is said in some blocks.
  func skipping(_ blocks: Set<Int>) -> ReadText {
    guard !blocks.isEmpty else { return self }
    var text = self
    for index in text.parts.units.indices where blocks.contains(text.parts.units[index].block) {
      text.parts.units[index].facts = []
      text.parts.units[index].isSkipped = true
    }
    text.parts.lists.removeAll { blocks.contains($0.block) }
    text.parts.tables.removeAll { blocks.contains($0.block) }
    return text
  }

  /// Sections whose headings are not compared.
  var skippedSections: Set<Int> {
    Set(parts.units.lazy.filter { $0.isSkipped && $0.kind == .heading }.map(\.section))
  }

  /// The anchor of a section; nil before the first heading.
  func anchor(of section: Int) -> String? {
    section > 0 && section <= text.anchors.ids.count ? text.anchors.ids[section - 1] : nil
  }
}
