/// A block at the top level of a text, the unit in which texts are compared.
package struct Block: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case paragraph, heading, list, quote, table, code, rule, other
  }

  package var kind: Kind
  /// Its bytes in the document's HTML.
  package var html: Range<Int>
  /// Where it stands in the file, from 1.
  package var line: Int

  package init(_ kind: Kind, html: Range<Int>, line: Int) {
    self.kind = kind
    self.html = html
    self.line = line
  }
}
