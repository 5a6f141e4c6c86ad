/// A piece of a text that is compared with one of the other text: a heading, a paragraph, an item, a row.
struct ComparedUnit {
  enum Kind: Hashable { case heading, paragraph, item, row, code }

  var kind: Kind
  /// How many lists it stands in.
  var depth: Int
  /// The heading below which it stands, from 1; 0 before the first.
  var section: Int
  /// The block of the document.
  var block: Int
  var signs: PlainSigns
  var facts: [Fact] = []
  /// It is not compared, nor is what belongs to it.
  var isSkipped = false
}

/// A list or a table, for its shape.
struct TextShape {
  var section: Int
  var block: Int
  /// Items of a list, rows of a table.
  var rows = 0
  /// Cells of the widest row of a table.
  var columns = 0
}

/// A text taken apart for comparing.
struct TextParts {
  var units: [ComparedUnit] = []
  var lists: [TextShape] = []
  var tables: [TextShape] = []
}
