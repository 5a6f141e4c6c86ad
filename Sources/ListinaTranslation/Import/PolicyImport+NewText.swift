import ListinaContent
import ListinaFiles
import ListinaModel
import ListinaSite

/// An import into a language that the policy has no text in yet.
extension PolicyImport {
  /// The authoritative text with each block translated, or marked with its language.
  func begin(from original: Edition) throws(CommandTrouble) -> Outcome {
    var outcome = begin()
    guard sorting.accepted.keys.contains(where: { !translations.units[$0].isWordless }) else {
      outcome.counts.unchanged = sorting.accepted.count
      return outcome
    }
    let source = try rawText(of: original)
    let front = try frontMatter(of: source, original)
    let bodyStart = source.rawOffset(front.bodyStart)
    let body = NewBody(
      translations.units, RawText(Array(source.raw[bodyStart...])), from: front.bodyStart,
      translations.reader(of: original))
    let tried = body.trial(sorting, mark, translations.site.watchdog, original.source.name)
    report(tried, in: &outcome)
    guard let result = tried.result else { return outcome }
    let taken = Set(sorting.accepted.keys).subtracting(tried.refused).subtracting(tried.untried)
    // A line across the page is there already.
    outcome.counts.unchanged = taken.count { translations.units[$0].isWordless }
    outcome.counts.taken = taken.count - outcome.counts.unchanged
    outcome.counts.marked = body.units.count { !taken.contains($0.index) && !$0.unit.isWordless }
    outcome.isDraft = translations.units.indices.contains {
      !taken.contains($0) && !translations.units[$0].isWordless
    }
    let head = head(of: front, with: taken, isDraft: outcome.isDraft)
    let bytes = source.written(head) + result.bytes
    try record(bytes, taken, original, in: &outcome)
    outcome.bytes = bytes
    return outcome
  }

  private func frontMatter(of source: RawText, _ edition: Edition) throws(CommandTrouble) -> FrontMatter {
    do throws(FrontMatter.Unclosed) {
      return try FrontMatter(of: source.text, file: edition.source.name)
    } catch {
      throw .refused([error.diagnostic])
    }
  }

  /// The front matter as 'listina new' writes it, with the values that are translated.
  private func head(of front: FrontMatter, with taken: Set<Int>, isDraft: Bool) -> String {
    var head = NewFrontMatter(
      from: String(decoding: front.yaml ?? [], as: UTF8.self), isDraft: isDraft)
    for (index, unit) in translations.units.enumerated() where unit.kind.isOfFrontMatter {
      if taken.contains(index), let translation = sorting.accepted[index] {
        head.add(translation.text, for: unit.kind.rawValue)
      } else if unit.kind == .title {
        head.add(untranslated: unit.wording, for: unit.kind.rawValue)
      }
    }
    return head.text
  }

  /// Makes the lock, for which every block of the new text is paired with its original.
  private func record(
    _ bytes: [UInt8], _ taken: Set<Int>, _ original: Edition, in outcome: inout Outcome
  ) throws(CommandTrouble) {
    let name = "\(translations.policy.place.file)/\(locale).md"
    let text = SourceText(name: name, bytes: RawText(bytes).text)
    let originals = translations.units
    let reader = translations.reader(of: original)
    let units = translations.site.watchdog.watch(name) { reader.read(text) } ?? []
    let bodies = (
      originals.indices.filter { !originals[$0].kind.isOfFrontMatter },
      units.indices.filter { !units[$0].kind.isOfFrontMatter }
    )
    guard bodies.0.count == bodies.1.count else {
      throw .refused(
        .refusedUnit, "the first block of the translation would be read as the top of the file",
        at: SourcePlace(name), hint: "write '***' for a line across the page")
    }
    var places = Dictionary(zip(bodies.0, bodies.1)) { first, _ in first }
    for index in originals.indices where originals[index].kind.isOfFrontMatter {
      places[index] = units.firstIndex { $0.kind == originals[index].kind }
    }
    let review = TranslationReview(
      of: [], with: originals, since: translations.acceptance(of: locale), in: translations.lock
    )
    .following(units) { $0.original.flatMap { places[$0] } }
    outcome.lock = lock(recording: review, taken)
  }
}

/// The body of a text that others are begun from.
private struct NewBody {
  /// With their indices among all units of the text.
  let units: [(index: Int, unit: TextUnit)]
  private let base: RawText
  private let reader: UnitReader

  init(_ all: [TextUnit], _ base: RawText, from start: Int, _ reader: UnitReader) {
    units = all.enumerated().filter { !$0.element.kind.isOfFrontMatter }.map { index, unit in
      var unit = unit
      unit.range = (unit.range.lowerBound - start)..<(unit.range.upperBound - start)
      return (index, unit)
    }
    self.base = base
    self.reader = reader
  }

  func trial(
    _ sorting: EntrySorting, _ mark: LanguageMark, _ watchdog: Watchdog, _ name: String
  ) -> EditTrial.Outcome {
    let edits = units.enumerated().compactMap { number, part -> BlockEdit? in
      var texts = [mark.mark(part.unit), part.unit.wording]
      if let translation = sorting.accepted[part.index] { texts.insert(translation.text, at: 0) }
      guard let first = texts.first, !first.utf8.elementsEqual(part.unit.wording.utf8) else { return nil }
      return BlockEdit(
        original: part.index, place: .replacing(number), texts: texts,
        shapes: [BlockEdit.Shape(part.unit), BlockEdit.Shape.other])
    }
    // A body may begin with a line that would begin front matter, if there were none before it.
    let head = Array("---\n---\n".utf8)
    let text = EditedBlocks(base, units.map(\.unit)) { bytes in
      watchdog.watch(name) { reader.read(SourceText(name: name, bytes: head + bytes)) }
    }
    var trial = EditTrial(text, size: base.text.count)
    return trial.run(edits)
  }
}
