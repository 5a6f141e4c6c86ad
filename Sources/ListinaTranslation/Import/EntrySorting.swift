import ListinaContent
import ListinaModel
import ListinaSite

/// Sorts the entries of a file by what is to be done with them: only those count that nobody has doubts about and whose
/// source is as it was when they were translated.
struct EntrySorting {
  /// The translation of a unit, and where it stands.
  struct Translation: Hashable, Sendable {
    var text: String
    var place: SourcePlace
    /// As it stands in the file, with empty lines around it.
    var written: String
    /// Nil when the entry has lost its comments.
    var notes: UnitNotes?

    init(_ entry: POEntry, at place: SourcePlace) {
      text = EntrySorting.trimmed(entry.translation)
      written = entry.translation
      notes = UnitNotes(reading: entry.notes)
      self.place = place
    }
  }

  /// By the index of the unit in the authoritative text.
  private(set) var accepted: [Int: Translation] = [:]
  private(set) var fuzzy = 0
  private(set) var untranslated = 0
  private(set) var outOfDate = 0
  /// Entries that nobody has touched since the export, while the text was edited.
  private(set) var kept = 0
  /// Entries whose translation was changed in the text as well.
  private(set) var conflicting = 0
  private(set) var diagnostics = DiagnosticList()

  private let units: [TextUnit]

  init(_ file: POFile, of units: [TextUnit]) {
    self.units = units
    let contexts = UnitContexts.names(of: units)
    let places = Dictionary(zip(contexts, units.indices)) { first, _ in first }
    var digests: [BlockDigest: [Int]] = [:]
    for (index, unit) in units.enumerated() { digests[unit.digest, default: []].append(index) }
    var waiting: [(entry: POEntry, digest: BlockDigest, translation: Translation)] = []
    for (index, entry) in file.entries.enumerated() where !entry.isObsolete {
      let place = file.places.indices.contains(index) ? file.places[index] : SourcePlace("")
      let translation = Translation(entry, at: place)
      if translation.text.isEmpty {
        untranslated += 1
      } else if entry.isFuzzy {
        fuzzy += 1
      } else if let digest = translation.notes?.digest {
        // Blocks that are equal are told apart by their places.
        let own = digests[digest]?.first { contexts[$0] == entry.context && accepted[$0] == nil }
        if let own {
          accepted[own] = translation
        } else {
          waiting.append((entry, digest, translation))
        }
      } else if let own = Self.unit(of: entry, in: units, places), accepted[own] == nil {
        accepted[own] = translation
      } else {
        refuse(entry, at: place)
      }
    }
    for (entry, digest, translation) in waiting {
      if let own = digests[digest]?.first(where: { accepted[$0] == nil }) {
        accepted[own] = translation
      } else {
        refuse(entry, at: translation.place)
      }
    }
  }

  /// A unit whose entry has lost its comments: it has the same words at the same place.
  private static func unit(of entry: POEntry, in units: [TextUnit], _ places: [String: Int]) -> Int? {
    guard let context = entry.context, let index = places[context] else { return nil }
    return units[index].wording == entry.id ? index : nil
  }

  /// A block has no empty lines around it.
  private static func trimmed(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.firstIndex(where: { !$0.allSatisfy(\.isWhitespace) }),
      let last = lines.lastIndex(where: { !$0.allSatisfy(\.isWhitespace) })
    else { return "" }
    return lines[first...last].joined(separator: "\n")
  }

  private mutating func refuse(_ entry: POEntry, at place: SourcePlace) {
    outOfDate += 1
    diagnostics.add(
      .warning(
        .outdatedUnit,
        "'\(entry.id.excerpt)' does not stand in the authoritative text as it did at the export",
        at: place,
        hint: "export again into the same folder: the translation is kept there, beside what has changed"))
  }
  // MARK: Edits of the text

  /// Takes nothing of an entry where the text was edited since the export, so that no correction there is undone.
  mutating func keepEdits(of review: TranslationReview, _ mark: LanguageMark) {
    for row in review.rows {
      // Without its comments, nobody knows what an entry was at the export.
      guard let index = row.original, let translation = accepted[index], let notes = translation.notes else {
        continue
      }
      let side = EditedSide(
        file: translation.written, text: review.translation(of: row, without: mark),
        exported: notes.exported?.digest)
      switch side {
      case .neither, .file: continue
      case .text:
        kept += 1
        tellKept(units[index], at: translation.place)
      case .both:
        // A tool may have put an empty line around it.
        guard !review.translation(of: row, without: mark).utf8.elementsEqual(translation.text.utf8) else {
          continue
        }
        conflicting += 1
        tellConflicting(units[index], at: translation.place)
      }
      accepted[index] = nil
    }
  }

  private mutating func tellKept(_ unit: TextUnit, at place: SourcePlace) {
    diagnostics.add(
      .note(
        .editedUnit,
        "the text has another translation of '\(unit.wording.excerpt)' since the export, and keeps it",
        at: place, hint: "if the file is right, export again into the same folder and change it there"))
  }

  private mutating func tellConflicting(_ unit: TextUnit, at place: SourcePlace) {
    diagnostics.add(
      .error(
        .editedUnit,
        "the translation of '\(unit.wording.excerpt)' was changed here and in the text since the export",
        at: place, hint: "export again into the same folder: both stand there, and one can be chosen"))
  }
}
