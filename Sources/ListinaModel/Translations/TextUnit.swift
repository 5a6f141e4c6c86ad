/// What is translated as one: a block of a text, or a value of its front matter that readers see.
package struct TextUnit: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case title, description
    case paragraph, heading, list, quote, table, code, rule, other

    package init(_ kind: Block.Kind) {
      self =
        switch kind {
        case .paragraph: .paragraph
        case .heading: .heading
        case .list: .list
        case .quote: .quote
        case .table: .table
        case .code: .code
        case .rule: .rule
        case .other: .other
        }
    }

    /// It stands in the front matter.
    package var isOfFrontMatter: Bool { self == .title || self == .description }
  }

  package var kind: Kind
  /// Of a heading, from 1; 0 for others.
  package var level = 0
  /// The index of the block in the document; nil for what stands in the front matter.
  package var block: Int?
  /// Of a heading, its index among those of the document.
  package var heading: Int?
  package var digest: BlockDigest
  package var place: SourcePlace
  /// Its bytes in the file: the lines of a block without the empty ones around it, or those of a key.
  package var range: Range<Int>
  /// As it was typed: Markdown, or the value of the key.
  package var wording: String
  /// The id of the heading above it, or its own, in the text itself; nil before the first one.
  package var section: String?
  /// Of a heading, its words without markup; variables stand by their names.
  package var headingWords: String?
  /// The id that the writer gave to a heading.
  package var givenID: String?
  /// The language that the block is marked with, as a BCP 47 tag.
  package var language: String?
  /// Comments that stand directly before it, without their signs.
  package var comments: [String] = []
  /// In bytes of HTML.
  package var length = 0

  package init(_ kind: Kind, digest: BlockDigest, at place: SourcePlace, range: Range<Int>, wording: String) {
    self.kind = kind
    self.digest = digest
    self.place = place
    self.range = range
    self.wording = wording
  }
}
