import ListinaModel

/// Compares what two texts are built of: headings and their ids, lists, tables.
struct ShapeComparison {
  private let original: ReadText
  private let translation: ReadText
  private let places: (original: TextPlaces, translation: TextPlaces)

  init(
    _ original: ReadText, _ translation: ReadText, _ places: (original: TextPlaces, translation: TextPlaces)
  ) {
    self.original = original
    self.translation = translation
    self.places = places
  }

  // MARK: Headings

  /// Levels and ids that differ, and headings without counterpart beyond the first, of which every build tells.
  func headings(_ groups: [SectionGroups.Group]) -> [Finding] {
    var findings = ids(groups) + lone(groups).dropFirst()
    for (own, other) in pairs(groups)
    where own.hasExplicitID && own.id == other.id && own.level != other.level {
      findings.append(
        finding(
          .parityHeadings, "the level of the heading", ("\(own.level)", own.place),
          ("\(other.level)", other.place), own.id))
    }
    return findings
  }

  private func pairs(_ groups: [SectionGroups.Group]) -> [(Heading, Heading)] {
    groups.compactMap { group in
      guard let own = group.original.first, let other = group.translation.first, own > 0, other > 0 else {
        return nil
      }
      return (original.text.document.headings[own - 1], translation.text.document.headings[other - 1])
    }
  }

  /// One finding for each stretch of headings that one text alone has.
  private func lone(_ groups: [SectionGroups.Group]) -> [Finding] {
    let skipped = (original.skippedSections, translation.skippedSections)
    return groups.compactMap { group in
      let own = group.loneOriginal.subtracting(skipped.0).min().map {
        original.text.document.headings[$0 - 1]
      }
      let other = group.loneTranslation.subtracting(skipped.1).min().map {
        translation.text.document.headings[$0 - 1]
      }
      guard own != nil || other != nil else { return nil }
      let here =
        other ?? group.translation.first { $0 > 0 }.map { translation.text.document.headings[$0 - 1] }
      let there = own ?? group.original.first { $0 > 0 }.map { original.text.document.headings[$0 - 1] }
      return Finding(
        id: .parityHeadings, subject: "the heading", original: own?.text, translation: other?.text,
        anchor: group.original.first.flatMap(original.anchor),
        place: here?.place ?? SourcePlace(translation.text.source.name),
        otherPlace: there?.place ?? SourcePlace(original.text.source.name))
    }
  }

  private func ids(_ groups: [SectionGroups.Group]) -> [Finding] {
    let given = pairs(groups).filter { $0.hasExplicitID && $1.hasExplicitID }
    let unlike = given.filter { $0.id != $1.id }
    var findings = unlike.map { own, other in
      finding(
        .parityAnchor, "the id", (own.id, own.idPlace ?? own.place), (other.id, other.idPlace ?? other.place),
        own.id)
    }
    // Who gave each heading a name of its own language made one decision.
    if unlike.count > 2, unlike.count == given.count { findings = Array(findings.prefix(1)) }
    findings += taken(groups)
    let known = Set(translation.text.anchors.all + translation.text.document.headings.map(\.id))
    let lost = original.text.document.anchors.filter { !known.contains($0.id) }
    return findings
      + lost.map { anchor in
        Finding(
          id: .parityAnchor, subject: "the id", original: anchor.id, translation: nil, anchor: nil,
          place: SourcePlace(translation.text.source.name), otherPlace: anchor.place)
      }
  }

  /// Ids that the authoritative text has on a heading, and the translation on something else.
  private func taken(_ groups: [SectionGroups.Group]) -> [Finding] {
    let given = Dictionary(
      original.text.document.headings.filter(\.hasExplicitID).map { ($0.id, $0.place) }
    ) { first, _ in first }
    guard !given.isEmpty else { return [] }
    let headings = pairs(groups).filter { !$0.hasExplicitID && $1.hasExplicitID }
      .map { ($1.id, $1.idPlace ?? $1.place) }
    let anchors = translation.text.document.anchors.map { ($0.id, $0.place) }
    return (headings + anchors).compactMap { id, place in
      given[id].map {
        Finding(
          id: .parityAnchor, subject: "the heading of the id", original: id, translation: nil, anchor: id,
          place: place,
          otherPlace: $0)
      }
    }
  }

  private func finding(
    _ id: DiagnosticID, _ subject: String, _ own: (String, SourcePlace), _ other: (String, SourcePlace),
    _ anchor: String
  ) -> Finding {
    Finding(
      id: id, subject: subject, original: own.0, translation: other.0, anchor: anchor, place: other.1,
      otherPlace: own.1)
  }

  // MARK: Lists and tables

  func lists(in group: SectionGroups.Group) -> [Finding] {
    let own = original.parts.lists.filter {
      group.original.contains($0.section) && !group.loneOriginal.contains($0.section)
    }
    let other = translation.parts.lists.filter {
      group.translation.contains($0.section) && !group.loneTranslation.contains($0.section)
    }
    if own.map(\.rows) == other.map(\.rows) { return [] }
    let counts = (own.reduce(0) { $0 + $1.rows }, other.reduce(0) { $0 + $1.rows })
    guard own.count == other.count else {
      // Lists that were split or joined have the same items.
      return counts.0 == counts.1
        ? []
        : [finding(.parityList, "the number of list items", counts, own.first, other.first, group)].compactMap
        { $0 }
    }
    return zip(own, other).filter { $0.rows != $1.rows }.compactMap { own, other in
      finding(.parityList, "the number of list items", (own.rows, other.rows), own, other, group)
    }
  }

  func tables(in group: SectionGroups.Group) -> [Finding] {
    let own = original.parts.tables.filter {
      group.original.contains($0.section) && !group.loneOriginal.contains($0.section)
    }
    let other = translation.parts.tables.filter {
      group.translation.contains($0.section) && !group.loneTranslation.contains($0.section)
    }
    guard own.count == other.count else {
      return [
        finding(.parityTable, "the number of tables", (own.count, other.count), own.first, other.first, group)
      ]
      .compactMap { $0 }
    }
    return zip(own, other).compactMap { own, other in
      own.rows != other.rows
        ? finding(.parityTable, "the number of rows", (own.rows, other.rows), own, other, group)
        : own.columns != other.columns
          ? finding(.parityTable, "the number of columns", (own.columns, other.columns), own, other, group)
          : nil
    }
  }

  private func finding(
    _ id: DiagnosticID, _ subject: String, _ counts: (Int, Int), _ own: TextShape?, _ other: TextShape?,
    _ group: SectionGroups.Group
  ) -> Finding? {
    guard own != nil || other != nil else { return nil }
    let section = own?.section ?? group.original.first ?? 0
    return Finding(
      id: id, subject: subject, original: "\(counts.0)", translation: "\(counts.1)",
      anchor: original.anchor(of: section),
      place: other.map { places.translation.place(ofBlock: $0.block) }
        ?? start(of: group.translation.first, translation),
      otherPlace: own.map { places.original.place(ofBlock: $0.block) }
        ?? start(of: group.original.first, original))
  }

  private func start(of section: Int?, _ text: ReadText) -> SourcePlace {
    guard let section, section > 0 else { return SourcePlace(text.text.source.name) }
    return text.text.document.headings[section - 1].place
  }
}
