/// One tag of a template.
struct TemplateTag: Sendable {
  enum Kind: Sendable {
    case variable, raw, section, inverted, close, comment, partial, block, parent

    var opens: Bool {
      switch self {
      case .section, .inverted, .block, .parent: true
      case .variable, .raw, .close, .comment, .partial: false
      }
    }

    /// What stands before the name.
    var sigil: String {
      switch self {
      case .variable: ""
      case .raw: "&"
      case .section: "#"
      case .inverted: "^"
      case .close: "/"
      case .comment: "!"
      case .partial: ">"
      case .block: "$"
      case .parent: "<"
      }
    }
  }

  let kind: Kind
  let name: TemplateName
  /// The whole tag, braces included.
  let range: Range<Int>
  /// Where the text before the tag ends: earlier than the tag when the tag takes its line away.
  var cut: Int
  /// Where the text after the tag begins.
  var resume: Int
  /// Whether the tag stands on a line that it takes away.
  var takesLine = false

  init(_ kind: Kind, _ name: TemplateName, range: Range<Int>) {
    self.kind = kind
    self.name = name
    self.range = range
    cut = range.lowerBound
    resume = range.upperBound
  }

  /// The tag as its author likely wrote it.
  var written: String { "{{\(kind.sigil)\(TemplateProblem.quotable(name.text))}}" }
}
