import ListinaModel

extension MarkdownNode {
  /// A block that libcmark visits once, as it holds no others.
  var isLeafBlock: Bool {
    switch kind {
    case .codeBlock, .htmlBlock, .thematicBreak: true
    default: false
    }
  }

  var blockKind: Block.Kind {
    switch kind {
    case .paragraph: .paragraph
    case .heading: .heading
    case .list: .list
    case .blockQuote: .quote
    case .codeBlock: .code
    case .thematicBreak: .rule
    default: .other
    }
  }
}
