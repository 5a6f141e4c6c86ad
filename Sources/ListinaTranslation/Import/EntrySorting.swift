import ListinaModel

/// Sorts the entries of a file by what is to be done with them: only those count that nobody has doubts about and whose
/// source is as it was when they were translated.
struct EntrySorting {
  /// The translation of a unit, and where it stands.
  struct Translation: Hashable, Sendable {
    var text: String
    var place: SourcePlace
  }

  /// By the index of the unit in the authoritative text.
  private(set) var accepted: [Int: Translation] = [:]
  private(set) var fuzzy = 0
  private(set) var untranslated = 0
  private(set) var outOfDate = 0
  private(set) var diagnostics = DiagnosticList()

  private let units: [TextUnit]

  init(_ file: POFile, of units: [TextUnit]) {
    self.units = units
    let contexts = UnitContexts.names(of: units)
    var digests: [BlockDigest: [Int]] = [:]
    for (index, unit) in units.enumerated() { digests[unit.digest, default: []].append(index) }
    var waiting: [(entry: POEntry, digest: BlockDigest, place: SourcePlace)] = []
    for (index, entry) in file.entries.enumerated() where !entry.isObsolete {
      let place = file.places.indices.contains(index) ? file.places[index] : SourcePlace("")
      let text = Self.trimmed(entry.translation)
      if text.isEmpty {
        untranslated += 1
      } else if entry.isFuzzy {
        fuzzy += 1
      } else if let digest = UnitNotes(reading: entry.notes)?.digest {
        // Blocks that are equal are told apart by their places.
        let own = digests[digest]?.first { contexts[$0] == entry.context && accepted[$0] == nil }
        if let own {
          accepted[own] = Translation(text: text, place: place)
        } else {
          waiting.append((entry, digest, place))
        }
      } else if let own = Self.unit(of: entry, in: units, contexts), accepted[own] == nil {
        accepted[own] = Translation(text: text, place: place)
      } else {
        refuse(entry, at: place)
      }
    }
    for (entry, digest, place) in waiting {
      if let own = digests[digest]?.first(where: { accepted[$0] == nil }) {
        accepted[own] = Translation(text: Self.trimmed(entry.translation), place: place)
      } else {
        refuse(entry, at: place)
      }
    }
  }

  /// A unit whose entry has lost its comments: it has the same words at the same place.
  private static func unit(of entry: POEntry, in units: [TextUnit], _ contexts: [String]) -> Int? {
    guard let context = entry.context, let index = contexts.firstIndex(of: context) else { return nil }
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
    let words = entry.id.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let quote = words.count > 40 ? words.prefix(40) + "…" : words[...]
    diagnostics.add(
      .warning(
        .outdatedUnit, "'\(quote)' does not stand in the authoritative text as it did at the export",
        at: place,
        hint: "export again into the same folder: the translation is kept there, beside what has changed"))
  }
}
