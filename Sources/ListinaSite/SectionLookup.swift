/// Finds the section that a link means, for as many links as a text has.
package struct SectionLookup: Sendable {
  private let anchors: HeadingAnchors
  /// What headings would be called by their own words, and, above these, the ids that there are.
  private lazy var names: [String: String] = {
    var names: [String: String] = [:]
    for (heading, id) in zip(anchors.headings, anchors.ids) { names[heading.id] = id }
    for id in anchors.all { names[id] = id }
    return names
  }()
  /// Made for the first link that has no such name: most texts have none.
  private lazy var spellings = SectionSpellings(of: anchors)

  package init(_ anchors: HeadingAnchors) { self.anchors = anchors }

  /// The id that a link means: that of an element, what a heading would be called by its own words, or what another
  /// generator would call it.
  package mutating func find(_ name: String) -> String? { names[name] ?? spellings.find(name) }
}
