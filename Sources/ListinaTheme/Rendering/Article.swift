package import ListinaModel
package import ListinaSite

/// A text as one page shows it: its document, its anchors, and where its references lead.
package struct Article: Sendable {
  package let document: Document
  package let anchors: HeadingAnchors
  /// For each of the document's references, its address on this page.
  package let addresses: [String]
  /// The attributes of blocks that have some of their own, by their index.
  package var attributes: [Int: BlockAttributes] = [:]
  /// What a translation does not follow any more.
  package var outdated: OutdatedText?

  package init(document: Document, anchors: HeadingAnchors, addresses: [String]) {
    self.document = document
    self.anchors = anchors
    self.addresses = addresses
  }
}
