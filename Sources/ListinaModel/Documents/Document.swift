/// One parsed text: the HTML of its blocks, its headings and its references to other places of the site.
package struct Document: Sendable {
  package var html: SlottedHTML
  package var blocks: [Block]
  package var headings: [Heading]
  /// What links can lead to beside the headings.
  package var anchors: [Anchor]
  package var references: [Reference]
  /// The tables of records that the text shows, and where it first asks for each.
  package var tables: [RecordTable: SourcePlace]
  /// What is still to be written or translated, in the order of the text.
  package var unfinished: [Unfinished]
  /// The lines on which comments begin that are blocks of their own, outside of HTML.
  package var commentLines: [Int]

  package init() {
    html = SlottedHTML()
    blocks = []
    headings = []
    anchors = []
    references = []
    tables = [:]
    unfinished = []
    commentLines = []
  }

  /// The text shows its own title: its first block is a heading of level 1.
  package var opensWithTitle: Bool { blocks.first?.kind == .heading && headings.first?.level == 1 }
}
