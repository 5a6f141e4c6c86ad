/// Where an attribute list stands in the tree, and what is its owner there.
struct ListSite {
  let node: MarkdownNode
  let block: MarkdownNode
  /// Nothing but lists stands before it in its node.
  let isFirst: Bool
  /// Nothing but lists and spaces stands after it in its node.
  let isLast: Bool

  /// It begins the text of an item, where kramdown has the item's attributes.
  var isAtStartOfItem: Bool { isFirst && node.previous == nil && isFirstInItem && isInBlock }

  // MARK: Owners

  /// The link, the emphasised words and the like that it follows without a space.
  var inlineOwner: (node: MarkdownNode, element: ElementAttributes.Element)? {
    guard isFirst, let inline = node.previous, let element = inline.inlineElement else { return nil }
    return (inline, element)
  }

  /// The block at whose end, or the item at whose beginning it stands.
  var blockOwner: MarkdownNode? { ownerAtEndOfLine ?? (isAtStartOfItem ? block.parent : nil) }

  private var ownerAtEndOfLine: MarkdownNode? {
    guard isAtEndOfLine else { return nil }
    // A heading, or a cell, is no text of its item.
    if block.kind == .heading { return node.next == nil ? block : nil }
    if isFirstInItem, isOnFirstLine { return block.parent }
    // A list that is all there is of a paragraph belongs to nothing.
    let isAlone = block.kind == .paragraph && isFirst && node.previous == nil
    guard node.next == nil, !isAlone else { return nil }
    return block.isInTightList ? block.parent : block
  }

  // MARK: What is around it

  private var isInBlock: Bool { node.parent.map { $0.isSame(as: block) } ?? false }

  private var isAtEndOfLine: Bool { isInBlock && isLast && (node.next.map { $0.kind.isBreak } ?? true) }

  private var isOnFirstLine: Bool {
    var before = node.previous
    while let sibling = before {
      if sibling.kind.isBreak { return false }
      before = sibling.previous
    }
    return true
  }

  private var isFirstInItem: Bool {
    block.kind == .paragraph && block.previous == nil && block.parent?.kind == .item
  }
}
