import ListinaModel

/// Compares two texts, section by section.
struct TextComparison {
  let original: ReadText
  let translation: ReadText
  private let rules: ComparisonRules
  private let places: (original: TextPlaces, translation: TextPlaces)
  /// By section, the indices of its units in the text.
  private let sections: (original: [Int: [Int]], translation: [Int: [Int]])
  private let groups: [SectionGroups.Group]
  private var words: (original: SpeltNumbers, translation: SpeltNumbers)

  init(_ original: ReadText, _ translation: ReadText) {
    self.original = original
    self.translation = translation
    words = (SpeltNumbers(original.text.locale), SpeltNumbers(translation.text.locale))
    let anchors = original.parts.units.flatMap { $0.facts.filter { $0.kind == .anchor }.map(\.key) }
    rules = ComparisonRules(locale: translation.text.locale, originalAnchors: Set(anchors))
    places = (
      TextPlaces(original.text, original.parts.units), TextPlaces(translation.text, translation.parts.units)
    )
    sections = (Self.bySection(original.parts.units), Self.bySection(translation.parts.units))
    let likeness = SectionLikeness(original.parts.units, translation.parts.units)
    groups =
      SectionGroups(original.text.document.headings, translation.text.document.headings) {
        likeness.worth($0, beside: $1)
      }.groups
  }

  private static func bySection(_ units: [ComparedUnit]) -> [Int: [Int]] {
    Dictionary(grouping: units.indices) { units[$0].section }
  }

  /// All findings, in the order of the texts.
  mutating func findings() -> [Finding] {
    let shapes = ShapeComparison(original, translation, places)
    var findings = shapes.headings(groups)
    var compared: [ComparedGroup] = []
    for group in groups {
      let lists = shapes.lists(in: group), tables = shapes.tables(in: group)
      findings += lists + tables
      let own = group.original.flatMap { sections.original[$0] ?? [] }
      let other = group.translation.flatMap { sections.translation[$0] ?? [] }
      let units = UnitPairs(own.map { original.parts.units[$0] }, other.map { translation.parts.units[$0] })
      var comparison = GroupComparison(units, rules)
      var result = ComparedGroup(
        group: group, units: units, rests: comparison.leftovers(), own: own, other: other)
      result.dropTold(lists: !lists.isEmpty, tables: !tables.isEmpty)
      compared.append(result)
    }
    MovedFacts.cancel(in: &compared, rules)
    for group in compared { findings += facts(in: group) }
    return findings + LinkWords(original, translation).findings(besides: findings, places.translation)
  }

  private mutating func facts(in group: ComparedGroup) -> [Finding] {
    var judge = LeftoverJudge(group, words: words)
    defer { words = judge.words }
    return judge.differences().map { difference in
      let units = difference.units
      let own = units.original.map { group.own[$0] }, other = units.translation.map { group.other[$0] }
      let section =
        own.map { original.anchor(of: original.parts.units[$0].section) }
        ?? other.map {
          translation.anchor(of: translation.parts.units[$0].section)
        }
      let here = place(difference.translation.first, other, places.translation)
      let there = place(difference.original.first, own, places.original)
      return Finding(
        id: difference.id, subject: difference.subject, original: Self.value(difference.original),
        translation: Self.value(difference.translation), anchor: section ?? nil,
        place: here ?? nearest(group, in: places.translation, translation.text),
        otherPlace: there
          ?? nearest(group, in: places.original, original.text, isOriginal: true))
    }
  }

  private static func value(_ facts: [Fact]) -> String? {
    facts.isEmpty ? nil : facts.map(\.shown).joined(separator: ", ")
  }

  private func place(_ fact: Fact?, _ unit: Int?, _ places: TextPlaces) -> SourcePlace? {
    guard let unit else { return nil }
    return fact.map { places.place(of: $0, in: unit) } ?? places.place(ofUnit: unit)
  }

  /// Where the section begins in which a unit has no counterpart.
  private func nearest(
    _ group: ComparedGroup, in places: TextPlaces, _ text: ComparedText, isOriginal: Bool = false
  ) -> SourcePlace {
    if let unit = (isOriginal ? group.own : group.other).first { return places.place(ofUnit: unit) }
    return SourcePlace(text.source.name)
  }
}
