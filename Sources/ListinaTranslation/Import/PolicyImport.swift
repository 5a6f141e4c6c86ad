package import ListinaContent
import ListinaFiles
package import ListinaModel
import ListinaSite

/// What becomes of a translation when a translators' file is taken into it.
package struct PolicyImport {
  package struct Counts: Hashable, Sendable {
    /// Entries whose translation was put into the text.
    package var taken = 0
    /// Entries whose translation stood there already.
    package var unchanged = 0
    package var fuzzy = 0
    package var untranslated = 0
    package var outOfDate = 0
    /// Entries that are as they were exported, while the text was edited: it stays as it is.
    package var kept = 0
    /// Entries that would have broken the text, or undone what was changed in it.
    package var refused = 0
    /// Blocks that were put in as they are in the authoritative text, marked with its language.
    package var marked = 0

    package init() {}

    package static func += (left: inout Counts, right: Counts) {
      left.taken += right.taken
      left.unchanged += right.unchanged
      left.fuzzy += right.fuzzy
      left.untranslated += right.untranslated
      left.outOfDate += right.outOfDate
      left.kept += right.kept
      left.refused += right.refused
      left.marked += right.marked
    }
  }

  package struct Outcome: Sendable {
    package var counts = Counts()
    /// Nil when the text stays as it is.
    package var bytes: [UInt8]?
    /// Nil when there is nothing new to record.
    package var lock: TranslationLock?
    package var diagnostics = DiagnosticList()
    /// The text is new, and is a draft as it is not whole.
    package var isDraft = false
  }

  let translations: PolicyTranslations
  let locale: LocaleTag
  var sorting: EntrySorting
  let mark: LanguageMark
  let date: CalendarDate

  /// An import of a file that is known to be for a translation of this policy.
  package init(
    _ file: POFile, into translations: PolicyTranslations, _ locale: LocaleTag, on date: CalendarDate
  ) {
    self.translations = translations
    self.locale = locale
    self.date = date
    sorting = EntrySorting(file, of: translations.units)
    mark = LanguageMark(of: translations.policy.authoritative, in: locale)
  }

  /// The counts that do not depend on the text.
  func begin() -> Outcome {
    var outcome = Outcome()
    outcome.counts.fuzzy = sorting.fuzzy
    outcome.counts.untranslated = sorting.untranslated
    outcome.counts.outOfDate = sorting.outOfDate
    outcome.counts.kept = sorting.kept
    outcome.counts.refused = sorting.conflicting
    outcome.diagnostics = sorting.diagnostics
    return outcome
  }

  /// The text and the lock as they are afterwards.
  package func run() throws(CommandTrouble) -> Outcome {
    if let edition = translations.policy.editions[locale] {
      var revision = self
      return try revision.revise(edition)
    }
    return try begin(from: translations.original)
  }

  // MARK: What is shared

  func rawText(of edition: Edition) throws(CommandTrouble) -> RawText {
    let source = edition.source
    let (text, diagnostics) = RawText.read(FileEntry(path: source.path, name: source.name))
    guard let text else { throw .refused(diagnostics.all) }
    return text
  }

  /// Tells of entries that could not be put in, and counts them.
  func report(_ trial: EditTrial.Outcome, in outcome: inout Outcome) {
    for (index, translation) in sorting.accepted.sorted(by: { $0.key < $1.key }) {
      let isUntried = trial.untried.contains(index)
      guard isUntried || trial.refused.contains(index) else { continue }
      let unit = translations.units[index]
      let name = unit.kind == .heading ? "heading of level \(unit.level)" : unit.kind.rawValue
      outcome.counts.refused += 1
      outcome.diagnostics.add(
        .error(
          .refusedUnit,
          isUntried
            ? "the translation was not tried, as too many others break the text"
            : "the translation is not one \(name), or changes what stands beside it",
          at: translation.place,
          hint: isUntried
            ? "mend the others first"
            : "write one block as the original is, with an end for all that has a beginning"))
    }
  }

  /// The lock with what was accepted, or nil where it says so already.
  func lock(recording review: TranslationReview, _ accepted: Set<Int>) -> TranslationLock? {
    let isNew = review.rows.contains { row in
      // Nobody has to say of a line across the page that it matches.
      guard let original = row.original, accepted.contains(original), !review.original[original].isWordless
      else { return false }
      guard row.change == nil, let recorded = row.recorded else { return true }
      return review.acceptance.pairs[recorded].translation
        != row.translation.map { review.translation[$0].digest }
    }
    guard isNew else { return nil }
    return Acceptance(of: review, in: translations.lock).lock(from: translations.lock, for: locale, on: date)
    { row in
      row.original.map(accepted.contains) ?? false
    }
  }
}
