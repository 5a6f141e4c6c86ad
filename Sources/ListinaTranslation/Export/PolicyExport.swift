import ListinaContent
package import ListinaModel
package import ListinaSite

/// The entries of one translation for translators: each unit of the authoritative text, what it was when it was translated,
/// and its translation.
package struct PolicyExport {
  /// How many units there are, and of how many the translation is to be looked at or missing.
  package struct Counts: Hashable, Sendable {
    package var units = 0, fuzzy = 0, untranslated = 0

    package init() {}

    package static func += (left: inout Counts, right: Counts) {
      left.units += right.units
      left.fuzzy += right.fuzzy
      left.untranslated += right.untranslated
    }
  }

  private let review: TranslationReview
  private let lock: TranslationLock
  private let mark: LanguageMark
  private let contexts: [String]
  private let sections: [Int: String]

  /// The export of a review of a translation into a locale.
  package init(of review: TranslationReview, _ lock: TranslationLock, into locale: LocaleTag) {
    self.review = review
    self.lock = lock
    mark = LanguageMark(of: review.acceptance.source, in: locale)
    contexts = UnitContexts.names(of: review.original)
    sections = Self.sections(of: review.original)
  }

  /// In the order of the authoritative text; what is gone from it is obsolete.
  package func entries() -> [POEntry] {
    let known = review.rows.compactMap { row in row.original.map { (index: $0, row: row) } }
    var entries = known.sorted { $0.index < $1.index }.map { entry(of: $0.index, $0.row) }
    var seen = Set(entries.map(\.key))
    for entry in review.rows.compactMap({ $0.original == nil ? removed($0) : nil })
    where seen.insert(entry.key).inserted {
      entries.append(entry)
    }
    return entries
  }

  package static func counts(of entries: [POEntry]) -> Counts {
    var counts = Counts()
    for entry in entries where !entry.isObsolete {
      counts.units += 1
      if entry.translation.isEmpty { counts.untranslated += 1 } else if entry.isFuzzy { counts.fuzzy += 1 }
    }
    return counts
  }

  // MARK: Units

  private func entry(of index: Int, _ row: TranslationReview.Row) -> POEntry {
    let unit = review.original[index]
    var entry = POEntry(unit.wording, review.translation(of: row, without: mark), in: contexts[index])
    var notes = UnitNotes(unit, below: sections[index])
    entry.references = ["\(unit.place.file):\(unit.place.line ?? 1)"]
    if !entry.translation.isEmpty, !(unit.isWordless && entry.translation == unit.wording) {
      entry.isFuzzy = row.change != nil
    }
    if entry.isFuzzy, row.change?.kind == .changed, let recorded = row.recorded {
      entry.previousID = review.acceptance.pairs[recorded].original.flatMap { lock.wording(of: $0) }
    }
    if !entry.translation.isEmpty, let digest = BlockDigest(exactly: entry.translation) {
      notes.exported = (digest, entry.isFuzzy)
    }
    entry.notes = notes.lines
    return entry
  }

  /// What was translated and is gone from the authoritative text.
  private func removed(_ row: TranslationReview.Row) -> POEntry? {
    guard row.change?.kind == .removed, let recorded = row.recorded, let index = row.translation,
      let id = review.acceptance.pairs[recorded].original.flatMap({ lock.wording(of: $0) })
    else { return nil }
    var entry = POEntry(id, review.translation[index].wording)
    entry.isObsolete = true
    return entry
  }

  // MARK: Sections

  /// The words of the heading above each unit that is none itself.
  private static func sections(of units: [TextUnit]) -> [Int: String] {
    var sections: [Int: String] = [:]
    var last: String?
    for (index, unit) in units.enumerated() {
      if unit.kind == .heading {
        last = unit.headingWords
      } else if let last, !unit.kind.isOfFrontMatter {
        sections[index] = last
      }
    }
    return sections
  }
}

extension TranslationReview {
  /// The translation of a unit of the authoritative text as it is exported; empty where there is none.
  func translation(of row: Row, without mark: LanguageMark) -> String {
    guard let index = row.translation else {
      guard let unit = row.original.map({ original[$0] }), unit.isWordless else { return "" }
      return unit.wording
    }
    // What stands in the text untranslated is no translation.
    return mark.isOn(translation[index].wording) ? "" : translation[index].wording
  }
}
