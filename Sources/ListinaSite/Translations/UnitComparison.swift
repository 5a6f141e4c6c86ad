import ListinaModel

/// Finds the units of two texts that belong together, by what was accepted and, where nothing was, by their kinds.
struct UnitComparison {
  private let original: [TextUnit]
  private let translation: [TextUnit]
  private let pairs: [TranslationLock.Pair]
  /// For each pair, the index of its unit in the authoritative text, and in the translation.
  private let originals: [Int?]
  private let translations: [Int?]
  /// The units of both texts that are those of an accepted pair, wherever they stand now.
  private let paired: (original: Set<Int>, translation: Set<Int>)

  init(
    _ original: [TextUnit], _ translation: [TextUnit], _ acceptance: TranslationLock.Acceptance,
    _ lock: TranslationLock
  ) {
    self.original = original
    self.translation = translation
    let pairs = acceptance.pairs
    let originals = Self.matches(of: pairs, with: original, by: \.original) { lock.wording(of: $0) }
    let translations = Self.matches(of: pairs, with: translation, by: \.translation) { _ in nil }
    // What was accepted and is gone from the translation may stand there in another form.
    let lost = pairs.indices.filter { translations[$0] == nil && pairs[$0].translation != nil }
    paired = (
      Set(originals.compactMap { $0 }).subtracting(lost.compactMap { originals[$0] }),
      Set(translations.compactMap { $0 })
    )
    self.pairs = pairs
    self.originals = originals
    self.translations = translations
  }

  private static func matches(
    of pairs: [TranslationLock.Pair], with units: [TextUnit],
    by digest: KeyPath<TranslationLock.Pair, BlockDigest?>,
    wording: (BlockDigest) -> String?
  ) -> [Int?] {
    let indices = pairs.indices.filter { pairs[$0][keyPath: digest] != nil }
    if indices.map({ pairs[$0][keyPath: digest] }) == units.map(\.digest) {
      return spread(Array(units.indices), at: indices, of: pairs.count)
    }
    let recorded = indices.compactMap { index in
      pairs[index][keyPath: digest].map { UnitMatching.Recorded(pairs[index].kind, $0) }
    }
    let matching = UnitMatching(recorded, with: units) { wording(recorded[$0].digest) }
    return spread(matching.units, at: indices, of: pairs.count)
  }

  private static func spread(_ units: [Int?], at indices: [Int], of count: Int) -> [Int?] {
    var matches = [Int?](repeating: nil, count: count)
    for (index, unit) in zip(indices, units) { matches[index] = unit }
    return matches
  }

  /// In the order of the authoritative text; what is not there stands behind what was before it.
  func rows() -> [TranslationReview.Row] {
    var rows: [TranslationReview.Row] = []
    var (next, nextTranslation) = (0, 0)
    var waiting: [TranslationReview.Row] = []
    let fixed = Set(SequenceAlignment.ascending(pairs.indices.map { (originals[$0], translations[$0]) }))
    for index in pairs.indices + [pairs.count] {
      let isEnd = index == pairs.count
      let unit = isEnd ? original.count : originals[index]
      let own = isEnd ? translation.count : translations[index]
      // A pair of which both are there parts what is new before it from what is new behind it.
      guard let unit, let own, isEnd || fixed.contains(index) else {
        waiting.append(row(index, unit, own))
        continue
      }
      rows += stretch(next..<max(next, unit), nextTranslation..<max(nextTranslation, own), waiting)
      waiting = []
      if !isEnd { rows.append(row(index, unit, own)) }
      (next, nextTranslation) = (max(next, unit + 1), max(nextTranslation, own + 1))
    }
    return rows
  }

  private func row(_ pair: Int, _ unit: Int?, _ own: Int?) -> TranslationReview.Row {
    TranslationReview.Row(recorded: pair, original: unit, translation: own)
  }

  /// What stands between two pairs: accepted ones of which one is gone, and new units of both texts.
  private func stretch(
    _ range: Range<Int>, _ ownRange: Range<Int>, _ waiting: [TranslationReview.Row]
  ) -> [TranslationReview.Row] {
    let new = range.filter { !paired.original.contains($0) }
    let ownNew = ownRange.filter { !paired.translation.contains($0) }
    let alignment = BlockAlignment(
      of: ownNew.map { Self.item(translation[$0]) }, with: new.map { Self.item(original[$0]) })
    var known = waiting, added: [TranslationReview.Row] = []
    let places = Dictionary(
      waiting.enumerated().compactMap { index, row in row.original.map { ($0, index) } },
      uniquingKeysWith: { $1 })
    for pair in alignment.pairs {
      let unit = pair.original.map { new[$0] }, own = pair.translation.map { ownNew[$0] }
      if let place = unit.flatMap({ places[$0] }) {
        known[place].translation = own
      } else {
        added.append(TranslationReview.Row(original: unit, translation: own))
      }
    }
    return Self.merge(known, added)
  }

  private static func item(_ unit: TextUnit) -> BlockAlignment.Item {
    let kind: Block.Kind =
      switch unit.kind {
      case .title, .description, .heading: .heading
      case .paragraph: .paragraph
      case .list: .list
      case .quote: .quote
      case .table: .table
      case .code: .code
      case .rule: .rule
      case .other: .other
      }
    let id = unit.kind.isOfFrontMatter ? unit.kind.rawValue : unit.givenID
    return BlockAlignment.Item(kind, level: unit.level, id: id, length: unit.length)
  }

  /// One list of two, each of which is in the order of the authoritative text as far as its rows stand in it.
  private static func merge(
    _ first: [TranslationReview.Row], _ second: [TranslationReview.Row]
  ) -> [TranslationReview.Row] {
    var merged: [TranslationReview.Row] = []
    var rest = second[...]
    for row in first {
      if let place = row.original {
        // Rows without a place go with the one before them.
        while let other = rest.first, other.original.map({ $0 < place }) ?? true {
          merged.append(rest.removeFirst())
        }
      }
      merged.append(row)
    }
    return merged + rest
  }
}
