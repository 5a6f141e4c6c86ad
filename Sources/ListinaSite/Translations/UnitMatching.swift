package import ListinaModel

/// Which units of a text are those that were recorded of it, unchanged or changed.
package struct UnitMatching: Sendable {
  /// What was recorded of a unit.
  package struct Recorded: Sendable {
    package var kind: TextUnit.Kind
    package var digest: BlockDigest

    package init(_ kind: TextUnit.Kind, _ digest: BlockDigest) {
      self.kind = kind
      self.digest = digest
    }
  }

  /// For each recorded unit, the index of the unit that it is now; nil where it is gone.
  package let units: [Int?]

  /// Units with the same digest are the same, in order; what stands between them is compared by kind and words.
  ///
  /// `wording` tells how a recorded unit was written, where that is known.
  package init(_ recorded: [Recorded], with units: [TextUnit], wording: (Int) -> String? = { _ in nil }) {
    var matches = [Int?](repeating: nil, count: recorded.count)
    var start = 0
    while start < min(recorded.count, units.count), recorded[start].digest == units[start].digest {
      matches[start] = start
      start += 1
    }
    var (end, unitEnd) = (recorded.count, units.count)
    while end > start, unitEnd > start, recorded[end - 1].digest == units[unitEnd - 1].digest {
      (end, unitEnd) = (end - 1, unitEnd - 1)
      matches[end] = unitEnd
    }
    let same = SequenceAlignment.pairs(end - start, unitEnd - start) {
      recorded[start + $0].digest == units[start + $1].digest ? 1 : nil
    }
    var gap = (start, start)
    for (index, unit) in same.map({ (start + $0, start + $1) }) + [(end, unitEnd)] {
      for (index, unit) in Self.changed(recorded, gap.0..<index, units, gap.1..<unit, wording) {
        matches[index] = unit
      }
      if index < end { matches[index] = unit }
      gap = (index + 1, unit + 1)
    }
    Self.moveToHeadings(&matches, units)
    Self.findMoved(&matches, recorded, units)
    self.units = matches
  }

  /// What was inserted begins with a heading where it can: a section that was put before another one of the same words is
  /// new, and the other keeps its name.
  private static func moveToHeadings(_ matches: inout [Int?], _ units: [TextUnit]) {
    var owners = Dictionary(
      matches.enumerated().compactMap { index, unit in unit.map { ($0, index) } }, uniquingKeysWith: { $1 })
    var end = 0
    while let start = (end..<units.count).first(where: { owners[$0] == nil }) {
      end = (start..<units.count).first { owners[$0] != nil } ?? units.count
      var (first, last) = (start, end)
      while first > 0, units[first].kind != .heading, let owner = owners[first - 1],
        units[first - 1].digest == units[last - 1].digest
      {
        (owners[first - 1], owners[last - 1]) = (nil, owner)
        (first, last) = (first - 1, last - 1)
      }
      if units[first].kind == .heading, first < start {
        for index in last..<end { owners[index].map { matches[$0] = index } }
      } else {
        // There is none: what was moved goes back.
        for offset in stride(from: 0, to: start - first, by: 1) {
          owners[first + offset] = owners[last + offset]
        }
        for index in last..<end { owners[index] = nil }
      }
    }
  }

  /// What has gone from one place and stands, word for word, at another one was moved.
  private static func findMoved(_ matches: inout [Int?], _ recorded: [Recorded], _ units: [TextUnit]) {
    let gone = matches.indices.filter { matches[$0].map { units[$0].digest } != recorded[$0].digest }
    guard !gone.isEmpty else { return }
    let changed = Set(gone)
    let taken = Set(matches.indices.compactMap { changed.contains($0) ? nil : matches[$0] })
    var places: [BlockDigest: [Int]] = [:]
    for index in units.indices.reversed() where !taken.contains(index) {
      places[units[index].digest, default: []].append(index)
    }
    var owners = Dictionary(
      gone.compactMap { index in matches[index].map { ($0, index) } }, uniquingKeysWith: { $1 })
    for index in gone {
      guard let unit = places[recorded[index].digest]?.popLast() else { continue }
      // Whatever was thought to have become that unit has gone.
      if let other = owners.removeValue(forKey: unit) { matches[other] = nil }
      if let before = matches[index] { owners[before] = nil }
      matches[index] = unit
    }
  }

  private static let mostComparisons = 250_000

  /// Pairs of what was recorded and what stands in its place with other words.
  private static func changed(
    _ recorded: [Recorded], _ range: Range<Int>, _ units: [TextUnit], _ unitRange: Range<Int>,
    _ wording: (Int) -> String?
  ) -> [(Int, Int)] {
    if range.count == 1, unitRange.count == 1, let index = range.first, let unit = unitRange.first {
      return recorded[index].kind == units[unit].kind ? [(index, unit)] : []
    }
    // A text of which so much is new is another one, where only the order tells.
    guard range.count <= mostComparisons / max(1, unitRange.count) else {
      return zip(range, unitRange).filter { recorded[$0].kind == units[$1].kind }.map { ($0, $1) }
    }
    let words = range.map { wording($0).map { WordBag($0) } }
    let unitWords = unitRange.map { WordBag(units[$0].wording) }
    return SequenceAlignment.pairs(range.count, unitRange.count) { index, unit in
      guard recorded[range.lowerBound + index].kind == units[unitRange.lowerBound + unit].kind else {
        return nil
      }
      return 0.1 + (words[index].map { $0.likeness(to: unitWords[unit]) } ?? 0)
    }.map { (range.lowerBound + $0, unitRange.lowerBound + $1) }
  }
}
