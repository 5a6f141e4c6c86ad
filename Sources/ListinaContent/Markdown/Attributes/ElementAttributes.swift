import ListinaModel

/// What attribute lists say of one element, checked.
struct ElementAttributes {
  /// An element that can have attributes.
  enum Element: String {
    case heading, paragraph, item, orderedList, bulletList, quote, table, cell, link, image, emphasis, code,
      codeBlock
    case rule

    /// In a diagnostic.
    var name: String {
      switch self {
      case .orderedList: "a numbered list"
      case .bulletList: "a list"
      case .item: "a list item"
      case .codeBlock: "a block of code"
      case .cell: "a table cell"
      case .image: "an image"
      case .emphasis: "emphasis"
      case .code: "code"
      default: "a \(rawValue)"
      }
    }
  }

  var id: Anchor?
  var classes: [String] = []
  /// In the order in which they were written.
  var others: [(name: String, value: String)] = []
  /// A day, a month or a moment, for a `<time>` around the element's words.
  var datetime: String?
  /// Ids that the element had once, and by which links may still know it.
  var formerly: [Anchor] = []

  /// Something of it stands inside of the element, before or around its words.
  var hasContent: Bool { datetime != nil || !formerly.isEmpty }
}
