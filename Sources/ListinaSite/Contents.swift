package import ListinaModel

/// The table of contents of a text: its headings as a tree.
package struct Contents: Sendable {
  package struct Entry: Sendable {
    package var text: String
    package var id: String
    package var entries: [Entry]
  }

  package let entries: [Entry]

  /// The tree of the headings below the title; a level that was skipped adds no empty one.
  package init(of document: Document, anchors: HeadingAnchors) {
    var headings = Array(zip(document.headings, anchors.ids))[...]
    if document.opensWithTitle { headings = headings.dropFirst() }
    var entries: [Entry] = []
    while let (heading, _) = headings.first {
      entries += Self.read(&headings, below: heading.level - 1)
    }
    self.entries = entries
  }

  private static func read(
    _ headings: inout ArraySlice<(Heading, String)>, below level: Int
  ) -> [Entry] {
    var entries: [Entry] = []
    while let (heading, id) = headings.first, heading.level > level {
      headings = headings.dropFirst()
      entries.append(Entry(text: heading.text, id: id, entries: read(&headings, below: heading.level)))
    }
    return entries
  }
}
