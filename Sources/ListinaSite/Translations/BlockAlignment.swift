package import ListinaModel

/// Which block of a translation belongs to which block of the authoritative text.
///
/// Headings come first: those whose id was given in both texts, then those of the same level in the same order. What
/// stands between two pairs of headings is paired by kind and length, as translations are about as long as what they
/// translate (Gale and Church, 1993).
package struct BlockAlignment: Sendable {
  /// One block of each text, or a block that the other text lacks.
  package struct Pair: Hashable, Sendable {
    package var original: Int?
    package var translation: Int?

    package init(original: Int?, translation: Int?) {
      self.original = original
      self.translation = translation
    }
  }

  /// What of a block counts.
  package struct Item: Hashable, Sendable {
    package var kind: Block.Kind
    /// Of a heading; 0 for others.
    package var level: Int
    /// The id that the writer gave to a heading.
    package var id: String?
    /// In bytes, markup included.
    package var length: Int

    package init(_ kind: Block.Kind, level: Int = 0, id: String? = nil, length: Int) {
      self.kind = kind
      self.level = level
      self.id = id
      self.length = length
    }
  }

  /// In the order of the authoritative text; a block of the translation alone stands behind the one before it.
  package let pairs: [Pair]

  package init(of translation: Document, with original: Document) {
    self.init(of: Self.items(of: translation), with: Self.items(of: original))
  }

  package init(of translation: [Item], with original: [Item]) {
    var pairs: [Pair] = []
    var (start, otherStart) = (0, 0)
    for anchor in Self.headings(of: translation, with: original) + [(translation.count, original.count)] {
      pairs += Self.stretch(
        original, otherStart..<anchor.1, translation, start..<anchor.0)
      if anchor.1 < original.count {
        pairs.append(Pair(original: anchor.1, translation: anchor.0))
      }
      (start, otherStart) = (anchor.0 + 1, anchor.1 + 1)
    }
    self.pairs = pairs
  }

  /// The blocks of a text as far as they count here.
  package static func items(of document: Document) -> [Item] {
    var headings = document.headings[...]
    return document.blocks.map { block in
      var item = Item(block.kind, length: block.html.count)
      guard block.kind == .heading else { return item }
      // Headings within other blocks stand before that of the line, or after it.
      while let heading = headings.first, (heading.place.line ?? 0) < block.line { headings.removeFirst() }
      if let heading = headings.popFirst() {
        item.level = heading.level
        item.id = heading.hasExplicitID ? heading.id : nil
      }
      return item
    }
  }

  // MARK: Headings

  /// Pairs of headings in the order of both texts, as indices in the translation and in the original.
  private static func headings(of translation: [Item], with original: [Item]) -> [(Int, Int)] {
    let own = translation.indices.filter { translation[$0].kind == .heading }
    let other = original.indices.filter { original[$0].kind == .heading }
    if own.map({ translation[$0].level }) == other.map({ original[$0].level }),
      !contradict(own.map { translation[$0].id }, other.map { original[$0].id })
    {
      return Array(zip(own, other))
    }
    return SequenceAlignment.pairs(own.count, other.count) {
      score(heading: translation[own[$0]], original[other[$1]])
    }.map { (own[$0], other[$1]) }
  }

  /// Whether ids that were given in both texts say that headings do not belong together.
  private static func contradict(_ own: [String?], _ other: [String?]) -> Bool {
    zip(own, other).contains { own, other in own != nil && other != nil && own != other }
  }

  private static func score(heading own: Item, _ other: Item) -> Double? {
    if let id = own.id, let otherID = other.id { return id == otherID ? 10 : nil }
    // What stands in the front matter is no heading of the text.
    if own.level != other.level, own.level == 0 || other.level == 0 { return nil }
    let likeness = likeness(own.length, other.length)
    return own.level == other.level ? 2 + likeness : 0.5 + likeness / 4
  }

  // MARK: Between headings

  private static func stretch(
    _ original: [Item], _ others: Range<Int>, _ translation: [Item], _ own: Range<Int>
  ) -> [Pair] {
    let matched = SequenceAlignment.pairs(own.count, others.count) { ownIndex, otherIndex in
      score(translation[own.lowerBound + ownIndex], original[others.lowerBound + otherIndex])
    }
    var pairs: [Pair] = []
    var (next, otherNext) = (own.lowerBound, others.lowerBound)
    for (ownIndex, otherIndex) in matched + [(own.count, others.count)] {
      let (end, otherEnd) = (own.lowerBound + ownIndex, others.lowerBound + otherIndex)
      pairs += (otherNext..<max(otherNext, otherEnd)).map { Pair(original: $0, translation: nil) }
      pairs += (next..<max(next, end)).map { Pair(original: nil, translation: $0) }
      if otherIndex < others.count { pairs.append(Pair(original: otherEnd, translation: end)) }
      (next, otherNext) = (end + 1, otherEnd + 1)
    }
    return pairs
  }

  private static func score(_ own: Item, _ other: Item) -> Double? {
    if own.kind == .heading || other.kind == .heading { return nil }
    let likeness = likeness(own.length, other.length)
    return own.kind == other.kind ? 2 + likeness : likeness - 0.5
  }

  /// From 1 for equal lengths down to 0 where one is five times the other.
  private static func likeness(_ first: Int, _ second: Int) -> Double {
    let (short, long) = (Double(min(first, second)) + 8, Double(max(first, second)) + 8)
    return max(0, (short / long - 0.2) / 0.8)
  }
}
