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
    for row in review.changes {
      guard let change = row.change else { continue }
      let unit = row.translation.map { review.translation[$0] },
        other = row.original.map { review.original[$0] }
      let shown =
        unit.map { Excerpt.text(of: $0, in: own) } ?? other.map { Excerpt.text(of: $0, in: original) }
      var block = OutdatedBlock(change.kind, excerpt: shown ?? "", in: unit == nil ? source : locale)
      if let unit {
        block.id = id(of: unit, named: change, in: &own, anchors.own, &marks, isOutdated: true)
      }
      if let other {
        block.originalID = id(
          of: other, named: change, in: &original, anchors.original, &originalMarks, isOutdated: false)
      }
      blocks.append(block)
    }
    marks.outdated = OutdatedText(compared: review.acceptance.date, blocks: blocks)
  }

  /// The id of a block on its page: its own, or one that it is given; that of its section where it can have none.
  private func id(
    of unit: TextUnit, named change: TranslationReview.Change, in document: inout Document,
    _ anchors: HeadingAnchors, _ marks: inout BlockMarks, isOutdated: Bool
  ) -> String? {
    guard let index = unit.block, let opening = document.opening(of: document.blocks[index]) else {
      return unit.section
    }
    let own = opening.heading.map { anchors.ids[$0] } ?? opening.id
    let known = marks.attributes[index]
    let id = own ?? known?.id ?? "l-" + change.id
    marks.attributes[index] = BlockAttributes(
      id: own == nil ? id : nil, change: isOutdated ? change.kind : known?.change)
    if known == nil { document.html.leave(.attributes(index), at: opening.attributes) }
    return id
  }
}
