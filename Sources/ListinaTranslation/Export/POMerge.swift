import ListinaContent
package import ListinaModel
import ListinaSite

/// Brings what translators have written into a file that is exported once more.
///
/// Entries belong together whose source is the same, by their digests, or in its place, by their words. Of a translation
/// the side that was edited since the last export counts; where both were, the translator's is kept, and is fuzzy.
package struct POMerge {
  private let former: POFile
  private let units: [TextUnit]

  /// A merge of a former file into exports of these units.
  package init(_ former: POFile, with units: [TextUnit]) {
    self.former = former
    self.units = units
  }

  /// The exported file with the work of the former one.
  package func merge(into exported: POFile) -> POFile {
    var file = exported
    file.header = exported.header.keeping(former.header)
    file.lastRemarks = former.lastRemarks
    let active = former.entries.filter { !$0.isObsolete }
    let places = places(of: active, in: exported.entries)
    var kept: [POEntry] = []
    for (entry, place) in zip(active, places) {
      if let place {
        file.entries[place] = merged(entry, into: file.entries[place])
      } else if !entry.translation.isEmpty || !entry.remarks.isEmpty {
        kept.append(obsolete(entry))
      }
    }
    var seen = Set(file.entries.map(\.key))
    for entry in kept + former.entries.filter(\.isObsolete) where seen.insert(entry.key).inserted {
      file.entries.append(entry)
    }
    return file
  }

  /// For each former entry, the index of the exported one that it has become.
  private func places(of former: [POEntry], in exported: [POEntry]) -> [Int?] {
    let notes = former.map { UnitNotes(reading: $0.notes) }
    let known = former.indices.filter { notes[$0] != nil }
    let recorded = known.compactMap { index in
      notes[index].map { UnitMatching.Recorded($0.kind, $0.digest) }
    }
    // Entries stand in the order of the units, obsolete ones among them.
    let active = exported.indices.filter { !exported[$0].isObsolete }
    var places = [Int?](repeating: nil, count: former.count)
    let matching = UnitMatching(recorded, with: units) { former[known[$0]].id }
    for (index, unit) in zip(known, matching.units) {
      places[index] = unit.flatMap { active.indices.contains($0) ? active[$0] : nil }
    }
    findMoved(former, notes, in: exported, &places)
    return places
  }

  /// Finds blocks that have been moved, and entries whose comments a tool has dropped.
  private func findMoved(
    _ former: [POEntry], _ notes: [UnitNotes?], in exported: [POEntry], _ places: inout [Int?]
  ) {
    var taken = Set(places.compactMap { $0 })
    let active = exported.indices.filter { !exported[$0].isObsolete }
    let digests = Dictionary(grouping: active) { UnitNotes(reading: exported[$0].notes)?.digest }
    let keys = Dictionary(grouping: active) { exported[$0].key }
    for index in former.indices where places[index] == nil {
      let candidates = notes[index].map { digests[$0.digest] ?? [] } ?? keys[former[index].key] ?? []
      guard let place = candidates.first(where: { !taken.contains($0) }) else { continue }
      places[index] = place
      taken.insert(place)
    }
  }

  private func obsolete(_ entry: POEntry) -> POEntry {
    var entry = entry
    entry.isObsolete = true
    entry.notes = []
    entry.references = []
    return entry
  }

  // MARK: Entries

  private func merged(_ former: POEntry, into exported: POEntry) -> POEntry {
    var entry = exported
    entry.remarks = former.remarks
    for flag in former.flags where flag != "fuzzy" && !entry.flags.contains(flag) { entry.flags.append(flag) }
    guard !former.translation.isEmpty else { return entry }
    let (notes, current) = (UnitNotes(reading: former.notes), UnitNotes(reading: exported.notes))
    let isSameSource = notes.map { $0.digest == current?.digest } ?? (former.id == exported.id)
    let side = EditedSide(
      file: former.translation, text: exported.translation, exported: notes?.exported?.digest)
    switch side {
    case .neither:
      // Whoever has changed the mark alone has looked at the translation.
      let isLookedAt = notes?.exported?.isFuzzy != former.isFuzzy
      if isSameSource, isLookedAt, notes?.exported != nil {
        entry.isFuzzy = former.isFuzzy
        if !entry.isFuzzy { entry.previousID = nil }
      }
      return entry
    case .text: return entry
    case .file, .both: break
    }
    entry.translation = former.translation
    entry.isFuzzy = former.isFuzzy || !isSameSource || side == .both
    entry.previousID = previousID(of: former, isSameSource: isSameSource)
    if side == .both {
      entry.notes += exported.translation.split(separator: "\n", omittingEmptySubsequences: false)
        .map { Self.otherLabel + $0 }
    }
    return entry
  }

  /// Before the lines of a translation that was changed in the text while it was changed in the file as well.
  private static let otherLabel = "in the text now: "

  private func previousID(of former: POEntry, isSameSource: Bool) -> String? {
    let known = former.isFuzzy ? former.previousID : nil
    return isSameSource ? known : known ?? former.id
  }
}
