import ListinaModel

extension MarkdownNode {
  /// The block whose text the node belongs to.
  var block: MarkdownNode {
    var node = self
    while !node.kind.isBlock, let parent = node.parent { node = parent }
    return node
  }

  /// What it is as an element that an attribute list can follow in a line.
  var inlineElement: ElementAttributes.Element? {
    switch kind {
    case .link: .link
    case .image: .image
    case .emphasis, .strong: .emphasis
    case .code: .code
    default: nil
    }
  }

  /// What it is as an element that an attribute list can end or stand below.
  var blockElement: ElementAttributes.Element? {
    switch kind {
    case .heading: .heading
    case .paragraph: .paragraph
    case .list: isOrderedList ? .orderedList : .bulletList
    case .item: .item
    case .blockQuote: .quote
    case .codeBlock: .codeBlock
    case .thematicBreak: .rule
    default: nil
    }
  }

  /// Where in a table a heading stands that the scanner has made of a cell.
  func cell(among marks: [SourceScanner.Mark]) -> PipeTable.Position? {
    guard kind == .heading, let text = firstChild, text.kind == .text else { return nil }
    return text.withLiteral { literal in
      guard let mark = VariableMark.read(literal, at: 0), marks.indices.contains(mark.index),
        case .cell(let position) = marks[mark.index].kind
      else { return nil }
      return position
    }
  }

  /// Whether the scanner has made a heading of what is none: a cell, or an attribute list on its own line.
  func isOfScanner(_ marks: [SourceScanner.Mark]) -> Bool {
    guard let text = firstChild, text.kind == .text else { return false }
    return text.withLiteral { literal in
      guard let mark = VariableMark.read(literal, at: 0), marks.indices.contains(mark.index) else {
        return false
      }
      if case .cell = marks[mark.index].kind { return true }
      return marks[mark.index].kind == .attributes(.alone)
    }
  }

  /// Whether the scanner has made it of an attribute list on its own line.
  func isAloneList(among marks: [SourceScanner.Mark]) -> Bool {
    isOfScanner(marks) && cell(among: marks) == nil
  }

  /// Visits what is below it, in the order of the text; the visitor may not change the tree.
  func visitDescendants(_ visit: (MarkdownNode) -> Void) {
    var node = firstChild
    while let current = node {
      visit(current)
      node = current.firstChild ?? current.following(below: self)
    }
  }

  /// The next node that is not below this one, inside of another.
  func following(below root: MarkdownNode) -> MarkdownNode? {
    var node = self
    while !node.isSame(as: root) {
      if let next = node.next { return next }
      guard let parent = node.parent else { return nil }
      node = parent
    }
    return nil
  }
}

extension MarkdownNode.Kind {
  /// The end of a line inside a block.
  var isBreak: Bool { self == .softBreak || self == .lineBreak }
}
