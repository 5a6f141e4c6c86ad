import ListinaModel
import ListinaSite
import ListinaTheme

/// What blocks of a text are given on its pages.
struct BlockMarks {
  var attributes: [Int: BlockAttributes] = [:]
  var outdated: OutdatedText?
}

/// Gives ids to the blocks that a notice on an outdated translation leads to, in both texts.
struct OutdatedMarking {
  private let review: TranslationReview
  private let locale: LocaleTag
  private let source: LocaleTag
  private let anchors: (own: HeadingAnchors, original: HeadingAnchors)

  init(
    _ review: TranslationReview, locale: LocaleTag, source: LocaleTag,
    anchors: (own: HeadingAnchors, original: HeadingAnchors)
  ) {
    self.review = review
    self.locale = locale
    self.source = source
    self.anchors = anchors
  }

  /// Marks what has changed, and says of it what a notice shows.
  func mark(
    _ own: inout Document, _ original: inout Document, _ marks: inout BlockMarks,
    _ originalMarks: inout BlockMarks
  ) {
    var blocks: [OutdatedBlock] = []
    let names = Self.names(of: review.original)
    for row in review.changes {
      guard let change = row.change else { continue }
      let unit = row.translation.map { review.translation[$0] },
        other = row.original.map { review.original[$0] }
      let shown =
        unit.map { Excerpt.text(of: $0, in: own) } ?? other.map { Excerpt.text(of: $0, in: original) }
      var block = OutdatedBlock(change.kind, excerpt: shown ?? "", in: unit == nil ? source : locale)
      if let unit {
        block.id = id(of: unit, named: change.id, in: &own, anchors.own, &marks)
        if let index = unit.block { marks.attributes[index]?.change = change.kind }
      }
      if let other, let index = row.original {
        block.originalID = id(of: other, named: names[index], in: &original, anchors.original, &originalMarks)
      }
      blocks.append(block)
    }
    marks.outdated = OutdatedText(compared: review.acceptance.date, blocks: blocks)
  }

  /// What units of the authoritative text can be called on its page, whichever translation leads to them.
  private static func names(of units: [TextUnit]) -> [String] {
    var counter = NameCounter()
    return units.map { counter.next($0.digest.shortText) }
  }

  /// The id of a block on its page: its own, or one that it is given; that of its section where it can have none.
  private func id(
    of unit: TextUnit, named name: String, in document: inout Document, _ anchors: HeadingAnchors,
    _ marks: inout BlockMarks
  ) -> String? {
    guard let index = unit.block, let opening = document.opening(of: document.blocks[index]) else {
      let heading = document.headings.firstIndex { $0.id == unit.section }
      return heading.map { anchors.ids[$0] }
    }
    let own = opening.heading.map { anchors.ids[$0] } ?? opening.id
    if marks.attributes[index] == nil {
      marks.attributes[index] = BlockAttributes(id: own == nil ? "l-" + name : nil)
      document.html.leave(.attributes(index), at: opening.attributes)
    }
    return own ?? marks.attributes[index]?.id
  }
}
