import ListinaModel

/// Links that are called as a heading is, and lead to another one.
struct LinkWords {
  private let original: ReadText
  private let translation: ReadText

  init(_ original: ReadText, _ translation: ReadText) {
    self.original = original
    self.translation = translation
  }

  /// What the comparison of links has not found: two links of one sentence that were confused.
  func findings(besides known: [Finding], _ places: TextPlaces) -> [Finding] {
    let confused = Self.confused(in: translation)
    guard !confused.isEmpty else { return [] }
    let there = Set(Self.confused(in: original).map(\.fact.key))
    let told = Set(known.filter { $0.id == .parityAnchor }.map(\.place))
    return confused.compactMap { unit, fact, meant in
      let place = places.place(of: fact, in: unit)
      guard !there.contains(fact.key), !told.contains(place) else { return nil }
      let section = translation.parts.units[unit].section
      return Finding(
        id: .parityAnchor, subject: "the link '\(fact.words.excerpt)' to", original: "#" + meant,
        translation: fact.written, anchor: translation.anchor(of: section), place: place,
        otherPlace: SourcePlace(original.text.source.name))
    }
  }

  private static func confused(in text: ReadText) -> [(unit: Int, fact: Fact, meant: String)] {
    var ids: [String: [String]] = [:]
    for (heading, id) in zip(text.text.document.headings, text.text.anchors.ids) {
      ids[plain(heading.text), default: []].append(id)
    }
    var found: [(Int, Fact, String)] = []
    for (index, unit) in text.parts.units.enumerated() {
      for fact in unit.facts where fact.kind == .anchor && fact.key.hasPrefix("a:#") && !fact.words.isEmpty {
        guard fact.key != ComparisonRules.deadKey, let meant = ids[plain(fact.words)], meant.count == 1,
          let id = meant.first,
          "a:#" + id != fact.key
        else { continue }
        found.append((index, fact, id))
      }
    }
    return found
  }

  private static func plain(_ words: String) -> String {
    String(words.lowercased().filter { $0.isLetter })
  }
}
