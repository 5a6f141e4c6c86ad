package import ListinaModel

/// Anchors that belong to a policy and not to a language: a link to a section works in every edition.
package struct HeadingAnchors: Sendable {
  /// The id of each heading, in the order of the text.
  package let ids: [String]
  let headings: [Heading]
  /// Ids of the text that are not of its headings.
  let others: [String]

  /// The anchors of an authoritative text: its headings' own.
  package init(of document: Document) {
    self.init(document, ids: document.headings.map(\.id))
  }

  /// The same, but headings keep the ids that they are known by, whatever headings of the same words were added.
  package init(of document: Document, keeping kept: [Int: String]) {
    guard !kept.isEmpty else {
      self.init(of: document)
      return
    }
    let headings = document.headings
    var ids = headings.map { $0.hasExplicitID ? $0.id : nil }
    var taken = Set(ids.compactMap { $0 } + document.anchors.map(\.id))
    for (index, id) in kept.sorted(by: { $0.key < $1.key })
    where headings.indices.contains(index) && ids[index] == nil && taken.insert(id).inserted {
      ids[index] = id
    }
    var counter = NameCounter(besides: taken)
    self.init(document, ids: zip(ids, headings).map { id, heading in id ?? counter.next(heading.id) })
  }

  init(_ document: Document, ids: [String]) {
    self.ids = ids
    self.headings = document.headings
    self.others = document.anchors.map(\.id)
  }

  /// The anchors of a translation, whose headings take the ids of their counterparts.
  ///
  /// Where the two texts differ in the levels of their headings, the translation keeps its own ids,
  /// and the first heading that differs is reported.
  package static func aligned(
    _ translation: Document, with original: (document: Document, anchors: HeadingAnchors),
    from source: SourceFile,
    knowing review: TranslationReview? = nil
  ) -> (anchors: HeadingAnchors, diagnostics: DiagnosticList) {
    let known = review?.knownHeadings ?? KnownHeadings()
    let alignment = HeadingAlignment(of: translation, with: original.document, known: known)
    let anchors = HeadingAnchors(translation, ids: alignment.ids(from: original.anchors.ids))
    return (anchors, DiagnosticList(alignment.difference.map { [$0.warning(source)] } ?? []))
  }

  /// Every id of the text.
  package var all: [String] { others.isEmpty ? ids : ids + others }

  /// All that a link can name: ids, and what headings would be called by their own words.
  package var names: [String] {
    let own = headings.map(\.id)
    return ids == own ? all : all + own
  }
}
