import ListinaContent
import ListinaFiles
import ListinaModel
import ListinaSite

/// An import into a text that is there.
extension PolicyImport {
  mutating func revise(_ edition: Edition) throws(CommandTrouble) -> Outcome {
    let text = try rawText(of: edition)
    let reader = translations.reader(of: edition)
    let name = edition.source.name
    let watchdog = translations.site.watchdog
    let rest = FrontMatterRest(of: text.text)
    let read = { (bytes: [UInt8]) -> [TextUnit]? in
      // A value that shares its line with another would take that with it.
      guard FrontMatterRest(of: bytes) == rest else { return nil }
      return watchdog.watch(name) { reader.read(SourceText(name: name, bytes: bytes)) }
    }
    guard let units = read(text.text) else { throw PolicyTranslations.unreadable(edition) }
    let review = TranslationReview(
      of: units, with: translations.units, since: translations.acceptance(of: locale), in: translations.lock)
    sorting.keepEdits(of: review, mark)
    var outcome = begin()
    let plan = RevisionPlan(review, sorting, mark)
    outcome.counts.unchanged = plan.unchanged.count
    var trial = EditTrial(EditedBlocks(text, units, reading: read), size: text.text.count)
    let tried = trial.run(plan.edits)
    report(tried, in: &outcome)
    guard let result = tried.result else { return outcome }
    let taken = Set(sorting.accepted.keys).subtracting(tried.refused).subtracting(tried.untried)
    outcome.counts.taken = taken.count - plan.unchanged.count
    outcome.counts.marked = result.places.keys.count { sorting.accepted[$0] == nil }
    if !result.places.isEmpty { outcome.bytes = result.bytes }
    let after = review.following(result.units) { row in
      row.original.flatMap { result.places[$0] } ?? row.translation.map { result.moved[$0] }
    }
    outcome.lock = lock(recording: after, taken)
    tell(after, in: &outcome)
    return outcome
  }

  /// Names blocks of the translation whose originals are gone.
  private func tell(_ review: TranslationReview, in outcome: inout Outcome) {
    for row in review.rows where row.change?.kind == .removed {
      guard let index = row.translation else { continue }
      outcome.diagnostics.add(
        .note(
          .unmatchedUnit, "the block that this one translates is gone from the authoritative text",
          at: review.translation[index].place, hint: "delete it if it is to go here too"))
    }
  }
}

/// Which blocks of a translation are replaced, and which are put in.
private struct RevisionPlan {
  private(set) var edits: [BlockEdit] = []
  /// The units of the authoritative text whose translation stands in the text already.
  private(set) var unchanged: Set<Int> = []

  private let review: TranslationReview
  private let mark: LanguageMark
  /// By the unit of the authoritative text.
  private let rows: [Int: TranslationReview.Row]
  /// For each unit of the authoritative text, the block of the translation behind which a new one goes.
  private let places: [BlockEdit.Place]

  init(_ review: TranslationReview, _ sorting: EntrySorting, _ mark: LanguageMark) {
    self.review = review
    self.mark = mark
    rows = Dictionary(
      review.rows.compactMap { row in row.original.map { ($0, row) } },
      uniquingKeysWith: { first, _ in first })
    places = Self.newPlaces(of: review, rows)
    for (index, translation) in sorting.accepted { add(translation.text, for: index) }
    // Whoever has translated nothing finds everything as it was.
    guard !edits.isEmpty else { return }
    for index in review.original.indices where sorting.accepted[index] == nil { fill(index) }
    edits.sort { $0.original < $1.original }
  }

  private mutating func add(_ text: String, for index: Int) {
    let unit = review.original[index]
    guard let place = rows[index]?.translation else {
      return edits.append(
        BlockEdit(
          original: index, place: places[index], texts: [text], shapes: [BlockEdit.Shape(unit)]))
    }
    let own = review.translation[place]
    if own.wording.utf8.elementsEqual(text.utf8) {
      unchanged.insert(index)
    } else {
      edits.append(
        BlockEdit(
          original: index, place: .replacing(place), texts: [text],
          shapes: [BlockEdit.Shape(unit), BlockEdit.Shape(own)]))
    }
  }

  /// Puts in a block that is new in the authoritative text, and brings one up to date that was put in so before.
  private mutating func fill(_ index: Int) {
    let unit = review.original[index]
    guard let row = rows[index], !unit.kind.isOfFrontMatter else { return }
    let texts = [mark.mark(unit), unit.wording]
    let shapes: Set = [BlockEdit.Shape(unit), BlockEdit.Shape.other]
    if let place = row.translation {
      let own = review.translation[place].wording
      guard mark.isOn(own), mark.unmarked(own) != unit.wording else { return }
      edits.append(BlockEdit(original: index, place: .replacing(place), texts: texts, shapes: shapes))
    } else if row.change?.kind == .added, isRecorded(index - 1), isRecorded(index + 1) {
      // Where the blocks around it were accepted, it is new. Elsewhere translators may have joined two blocks.
      edits.append(BlockEdit(original: index, place: places[index], texts: texts, shapes: shapes))
    }
  }

  private func isRecorded(_ index: Int) -> Bool {
    guard review.original.indices.contains(index) else { return !review.acceptance.pairs.isEmpty }
    return rows[index]?.recorded != nil
  }

  /// Behind the translation of what stands before it.
  private static func newPlaces(
    of review: TranslationReview, _ rows: [Int: TranslationReview.Row]
  ) -> [BlockEdit.Place] {
    var before: Int?
    return review.original.indices.map { index in
      if review.original[index].kind.isOfFrontMatter { return .frontMatter }
      let place = BlockEdit.Place.after(before)
      before = rows[index]?.translation ?? before
      return place
    }
  }
}
