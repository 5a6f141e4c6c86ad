/// Gives the attribute lists of a text to the elements that they belong to, and takes them out of the tree.
struct AttributePlacement {
  /// The lists that were met, with the elements that they were given to.
  private(set) var lists: PlacedLists

  private let source: MarkdownSource
  private lazy var lines = TextLines(source.bytes)
  /// The lists on lines of their own that stand directly under each other belong to one block.
  private var run: (parent: Int, lastLine: Int, target: MarkdownNode?)?
  private let text: SourceText

  /// Nil when the text has no attribute list.
  init?(_ source: MarkdownSource, in text: SourceText) {
    guard source.marks.contains(where: \.isAttributeList) else { return nil }
    self.source = source
    self.text = text
    lists = PlacedLists(source.marks)
  }

  mutating func place(in root: MarkdownNode) {
    var nodes: [MarkdownNode] = []
    let marks = source.marks
    root.visitDescendants { node in
      guard node.kind == .text else { return }
      let hasList = node.withLiteral { !HTMLWriting.isPlain($0) && TextSegments.holdsList($0, marks) }
      if hasList { nodes.append(node) }
    }
    for node in nodes { place(listsOf: node) }
  }

  private mutating func place(listsOf node: MarkdownNode) {
    var segments = node.withLiteral { TextSegments($0, source.marks) }
    let block = node.block
    for (index, mark) in segments.lists {
      let site = ListSite(
        node: node, block: block, isFirst: segments.isFirst(index), isLast: segments.isLast(index))
      place(mark, at: site)
      if let sign = segments.sign(before: index) { lists.warn(mark, of: sign) }
      if site.isLast { segments.trimEnd(before: index) }
      if site.isAtStartOfItem { segments.trimStart(after: index) }
    }
    let rest = segments.text
    guard rest.isEmpty else { return node.setLiteral(rest) }
    node.remove()
    // A heading without words is one all the same, unless the scanner made it.
    if block.firstChild == nil, block.kind == .paragraph || segments.lists.contains(where: { isAlone($1) }) {
      block.remove()
    }
  }

  private func isAlone(_ mark: Int) -> Bool { source.marks[mark].kind == .attributes(.alone) }

  // MARK: Lists in lines

  private mutating func place(_ mark: Int, at site: ListSite) {
    switch source.marks[mark].kind {
    case .attributes(.beside): lists.giveToLastOwner(mark)
    case .attributes(.alone):
      lists.forgetLastOwner()
      site.block.kind == .heading ? placeAlone(mark, site) : lists.refuse(mark, .indented)
    default: placeInLine(mark, site)
    }
  }

  private mutating func placeInLine(_ mark: Int, _ site: ListSite) {
    if let (node, element) = site.inlineOwner { return lists.give(mark, to: node, element) }
    guard let owner = site.blockOwner else { return lists.refuse(mark, .misplaced) }
    lists.give(mark, to: owner, owner.cell(among: source.marks) == nil ? owner.blockElement : .cell)
  }

  // MARK: Lists on lines of their own

  /// A list on its own line belongs to the block directly above it, in the container that its indentation tells; where
  /// none is there, to the one directly below, as in kramdown.
  private mutating func placeAlone(_ mark: Int, _ site: ListSite) {
    let (parent, line) = (site.block.parentIdentity, site.block.lineRange.lowerBound)
    var target: MarkdownNode?
    if let run, run.parent == parent, run.lastLine + 1 == line {
      target = run.target
    } else {
      target = isBelowBlankLine(mark) ? nil : blockAbove(site.block)
      target = target ?? blockDirectlyBelow(site.block)
    }
    run = (parent, line, target)
    if let target { place(mark, at: target) } else { lists.refuse(mark, .nothingAbove) }
  }

  private mutating func place(_ mark: Int, at block: MarkdownNode) {
    if let cell = block.cell(among: source.marks) { return lists.give(mark, toTable: cell.table) }
    switch block.kind {
    case .paragraph where block.isInTightList: block.parent.map { lists.give(mark, to: $0, .item) }
    case .htmlBlock: lists.refuse(mark, .inHTML)
    default: lists.give(mark, to: block, block.blockElement)
    }
  }

  /// The block above, or the item in it that a list goes on below.
  private mutating func blockAbove(_ heading: MarkdownNode) -> MarkdownNode? {
    guard let above = heading.previous, !isBelowDefinition(heading) else { return nil }
    return above.kind == .list ? item(of: above, goingOnAfter: heading) ?? above : above
  }

  /// Whether a definition of a link stands directly above, which is no block.
  private mutating func isBelowDefinition(_ heading: MarkdownNode) -> Bool {
    let line = heading.lineRange.lowerBound
    guard line > 0, let above = heading.previous, above.lineRange.upperBound < line - 1 else { return false }
    let words = lines[line - 1].drop(while: MarkdownBytes.isIndentation)
    return words.first == UInt8(ascii: "[") && ByteSearch.first(Array("]:".utf8), in: words) != nil
  }

  /// The block that begins on the line after a list's, or after those of the lists that follow it.
  private func blockDirectlyBelow(_ heading: MarkdownNode) -> MarkdownNode? {
    var current = heading
    while let next = current.next, next.lineRange.lowerBound == current.lineRange.upperBound + 1 {
      guard next.isAloneList(among: source.marks) else { return next }
      current = next
    }
    return nil
  }

  /// The item above a list that goes on directly below: the scanner's heading has parted what is joined here again.
  private mutating func item(of list: MarkdownNode, goingOnAfter heading: MarkdownNode) -> MarkdownNode? {
    guard let rest = blockDirectlyBelow(heading), rest.kind == .list, marker(of: rest) == marker(of: list)
    else { return nil }
    let item = list.lastChild
    list.isTight = list.isTight && rest.isTight
    while let next = rest.firstChild { list.append(next) }
    rest.remove()
    return item
  }

  /// What the items of a list begin with, without their numbers: another sign begins another list (CommonMark 0.30,
  /// section 5.3).
  private mutating func marker(of list: MarkdownNode) -> UInt8? {
    let line = source.bytes[lines.start(of: list.lineRange.lowerBound)...]
    return line.dropFirst(list.startColumn - 1).first { !HTMLBytes.isDigit($0) }
  }

  /// Whether the line above a list is blank or not there.
  private func isBelowBlankLine(_ mark: Int) -> Bool {
    let bytes = text.bytes
    guard let end = bytes[..<source.marks[mark].range.lowerBound].lastIndex(of: UInt8(ascii: "\n")) else {
      return true
    }
    let start = bytes[..<end].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return bytes[start..<end].allSatisfy(MarkdownBytes.isIndentation)
  }
}
