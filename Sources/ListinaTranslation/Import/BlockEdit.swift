import ListinaModel

/// A block that is put into a text: in the place of one, or between two.
struct BlockEdit: Hashable, Sendable {
  enum Place: Hashable, Sendable {
    /// The index of the unit that is replaced.
    case replacing(Int)
    /// The index of the unit before it; nil where it is the first block of the text.
    case after(Int?)
    /// At the end of the front matter.
    case frontMatter
  }

  /// The index of the unit in the authoritative text.
  var original: Int
  var place: Place
  /// What is tried, the best first: Markdown, or the value of a key.
  var texts: [String]
  /// The kinds that the new block may have, and the levels if it is a heading.
  var shapes: Set<Shape>

  struct Shape: Hashable, Sendable {
    var kind: TextUnit.Kind
    var level: Int

    init(_ unit: TextUnit) {
      kind = unit.kind
      level = unit.level
    }

    private init(_ kind: TextUnit.Kind) {
      self.kind = kind
      level = 0
    }

    /// What HTML is that holds other blocks.
    static let other = Shape(.other)
  }
}
