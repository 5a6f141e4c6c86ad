import ListinaModel

/// Gives the attribute lists of a text to the elements that they belong to, and takes them out of the tree.
struct AttributePlacement {
  private let source: MarkdownSource
  private let text: SourceText
  /// The lists of each element that has some; an element's label is its number here, from 1.
  private var owners: [(element: ElementAttributes.Element, marks: [Int])] = []
  private var tableOwners: [Int: Int] = [:]
  private var lastOwner: Int?
  private var problems: [(mark: Int, problem: Problem)] = []

  private enum Problem {
    case misplaced, nothingAbove, inHTML, indented
  }

  /// Nil when the text has no attribute list.
  init?(_ source: MarkdownSource, in text: SourceText) {
    guard source.marks.contains(where: \.isAttributeList) else { return nil }
    self.source = source
    self.text = text
  }

  // MARK: The tree

  mutating func place(in root: MarkdownNode) {
    var nodes: [MarkdownNode] = []
    root.visitDescendants { node in
      if node.kind == .text, node.withLiteral(hasList) { nodes.append(node) }
    }
    for node in nodes { place(listsOf: node) }
  }

  private enum Segment {
    case text([UInt8])
    case list(Int)

    var isBlank: Bool {
      if case .text(let bytes) = self { return bytes.allSatisfy(Self.isSpace) }
      return false
    }
    var isList: Bool {
      if case .list = self { return true }
      return false
    }
    mutating func trimEnd() {
      if case .text(let bytes) = self {
        self = .text(Array(bytes.dropLast(bytes.reversed().prefix(while: Self.isSpace).count)))
      }
    }
    mutating func trimStart() {
      if case .text(let bytes) = self { self = .text(Array(bytes.drop(while: Self.isSpace))) }
    }
    private static func isSpace(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }
  }

  private mutating func place(listsOf node: MarkdownNode) {
    var segments = node.withLiteral(segments)
    let block = node.block
    let firstText = segments.firstIndex { !$0.isList } ?? segments.count
    let lastText = segments.lastIndex { !$0.isList && !$0.isBlank } ?? -1
    for index in segments.indices {
      guard case .list(let mark) = segments[index] else { continue }
      let site = Site(
        node: node, block: block, isFirst: index <= firstText,
        isLast: index > lastText)
      place(mark, at: site)
      if site.isLast, index > 0 { segments[index - 1].trimEnd() }
      if site.isAtStartOfItem, index + 1 < segments.count { segments[index + 1].trimStart() }
    }
    let rest = segments.reduce(into: [UInt8]()) { if case .text(let bytes) = $1 { $0 += bytes } }
    guard rest.isEmpty else { return node.setLiteral(rest) }
    node.remove()
    // A heading without words is one all the same, unless the scanner made it.
    if block.firstChild == nil, block.kind == .paragraph || segments.contains(where: isAlone) {
      block.remove()
    }
  }

  private func isAlone(_ segment: Segment) -> Bool {
    guard case .list(let mark) = segment else { return false }
    return source.marks[mark].kind == .attributes(.alone)
  }

  /// Where a list stands in the tree.
  private struct Site {
    let node: MarkdownNode
    let block: MarkdownNode
    /// Nothing but lists stands before it in its node.
    let isFirst: Bool
    /// Nothing but lists and spaces stands after it in its node.
    let isLast: Bool

    var isInBlock: Bool { node.parent.map { $0.isSame(as: block) } ?? false }
    var isAtEndOfLine: Bool { isInBlock && isLast && (node.next.map { $0.kind.isBreak } ?? true) }
    var isAtEnd: Bool { isAtEndOfLine && node.next == nil }
    var isOnFirstLine: Bool {
      var before = node.previous
      while let sibling = before {
        if sibling.kind.isBreak { return false }
        before = sibling.previous
      }
      return true
    }
    var isFirstInItem: Bool {
      block.kind == .paragraph && block.previous == nil && block.parent?.kind == .item
    }
    var isAtStartOfItem: Bool { isFirst && node.previous == nil && isFirstInItem && isInBlock }
  }

  private mutating func place(_ mark: Int, at site: Site) {
    switch source.marks[mark].kind {
    case .attributes(.beside): lastOwner.map { owners[$0].marks.append(mark) }
    case .attributes(.alone):
      lastOwner = nil
      site.block.kind == .heading ? placeAlone(mark, site) : problems.append((mark, .indented))
    default: placeInLine(mark, site)
    }
  }

  private mutating func placeInLine(_ mark: Int, _ site: Site) {
    if site.isFirst, let inline = site.node.previous, let element = inline.inlineElement {
      return give(mark, to: inline, element)
    }
    // kramdown has the attributes of an item before its text.
    let owner = owner(ofListAtEndOfLine: site) ?? (site.isAtStartOfItem ? site.block.parent : nil)
    guard let owner else { return problems.append((mark, .misplaced)) }
    give(mark, to: owner, owner.cell(among: source.marks) == nil ? owner.blockElement : .cell)
  }

  private func owner(ofListAtEndOfLine site: Site) -> MarkdownNode? {
    guard site.isAtEndOfLine else { return nil }
    if site.isFirstInItem, site.isOnFirstLine { return site.block.parent }
    // A list that is all there is of a paragraph belongs to nothing.
    let isAlone = site.block.kind == .paragraph && site.isFirst && site.node.previous == nil
    guard site.isAtEnd, !isAlone else { return nil }
    return site.block.isInTightList ? site.block.parent : site.block
  }

  // MARK: Lists on lines of their own

  /// A list on its own line belongs to the block directly above it, in the container that its indentation tells.
  private mutating func placeAlone(_ mark: Int, _ site: Site) {
    guard let above = site.block.previous, !isBelowBlankLine(mark) else {
      return problems.append((mark, .nothingAbove))
    }
    if let cell = above.cell(among: source.marks) { return give(mark, toTable: cell.table) }
    switch above.kind {
    case .paragraph where above.isInTightList: above.parent.map { give(mark, to: $0, .item) }
    case .list:
      let item = item(of: above, goingOnAfter: site.block)
      give(mark, to: item ?? above, (item ?? above).blockElement)
    case .htmlBlock: problems.append((mark, .inHTML))
    default: give(mark, to: above, above.blockElement)
    }
  }

  /// The item above a list that goes on directly below: the scanner's heading has parted what is joined here again.
  private func item(of list: MarkdownNode, goingOnAfter heading: MarkdownNode) -> MarkdownNode? {
    guard let rest = heading.next, rest.kind == .list, rest.isOrderedList == list.isOrderedList,
      rest.lineRange.lowerBound == heading.lineRange.upperBound + 1
    else { return nil }
    let item = list.lastChild
    list.isTight = list.isTight && rest.isTight
    while let next = rest.firstChild { list.append(next) }
    rest.remove()
    return item
  }

  private func isBelowBlankLine(_ mark: Int) -> Bool {
    let bytes = text.bytes
    guard let end = bytes[..<source.marks[mark].range.lowerBound].lastIndex(of: UInt8(ascii: "\n")) else {
      return true
    }
    let start = bytes[..<end].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return bytes[start..<end].allSatisfy {
      $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: ">")
    }
  }

  // MARK: Owners

  private mutating func give(_ mark: Int, to node: MarkdownNode, _ element: ElementAttributes.Element?) {
    guard let element else { return problems.append((mark, .misplaced)) }
    if node.label == 0 { node.label = newOwner(element) + 1 }
    add(mark, to: node.label - 1)
  }

  private mutating func give(_ mark: Int, toTable table: Int) {
    add(mark, to: tableOwners[table] ?? newOwner(.table))
    tableOwners[table] = lastOwner
  }

  private mutating func newOwner(_ element: ElementAttributes.Element) -> Int {
    owners.append((element, []))
    return owners.count - 1
  }

  private mutating func add(_ mark: Int, to owner: Int) {
    owners[owner].marks.append(mark)
    lastOwner = owner
  }

  // MARK: Text

  private func hasList(_ literal: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !HTMLWriting.isPlain(literal) else { return false }
    return segments(literal).contains(where: \.isList)
  }

  private func segments(_ literal: UnsafeBufferPointer<UInt8>) -> [Segment] {
    var segments: [Segment] = []
    var run: [UInt8] = []
    var offset = 0
    while offset < literal.count {
      if let mark = VariableMark.read(literal, at: offset), source.marks.indices.contains(mark.index),
        source.marks[mark.index].isAttributeList
      {
        if !run.isEmpty { segments.append(.text(run)) }
        run = []
        segments.append(.list(mark.index))
        offset += mark.length
      } else {
        run.append(literal[offset])
        offset += 1
      }
    }
    if !run.isEmpty { segments.append(.text(run)) }
    return segments
  }
}

// MARK: - What was found

extension AttributePlacement {
  /// The attributes of the elements with labels, in the order of the labels, and those of tables by their numbers.
  func read(_ places: inout SourcePlaces) -> (
    elements: [ElementAttributes], tables: [Int: ElementAttributes], DiagnosticList
  ) {
    var diagnostics = DiagnosticList()
    var elements: [ElementAttributes] = []
    for owner in owners {
      var check = AttributeCheck(owner.element)
      for mark in owner.marks.map({ source.marks[$0] }) {
        guard let list = AttributeList(Array(mark.written.utf8)[...]) else {
          diagnostics.add(malformed(mark, at: places.place(atOffset: mark.range.lowerBound)))
          continue
        }
        check.add(list) { places.place(atOffset: mark.range.lowerBound + $0) }
      }
      diagnostics.add(contentsOf: check.diagnostics)
      elements.append(check.attributes)
    }
    for (index, problem) in problems {
      let mark = source.marks[index]
      let place = places.place(atOffset: mark.range.lowerBound)
      let isSound = AttributeList.isSound(Array(mark.written.utf8)[...])
      diagnostics.add(isSound ? misplaced(mark, problem, at: place) : malformed(mark, at: place))
    }
    return (elements, tableOwners.mapValues { elements[$0] }, diagnostics)
  }

  private func malformed(_ mark: SourceScanner.Mark, at place: SourcePlace) -> Diagnostic {
    .error(
      .malformedAttributes, "'\(mark.written)' is no attribute list", at: place,
      hint: "write '{#id}', '{: .class }' or '{: key=\"value\" }', or '\\{' to show the brace")
  }

  private func misplaced(_ mark: SourceScanner.Mark, _ problem: Problem, at place: SourcePlace) -> Diagnostic
  {
    let (trouble, cure) =
      switch problem {
      case .misplaced:
        (
          "stands in the middle of a text",
          "write it at the end of the line, on the line below, or directly after a link or emphasis"
        )
      case .nothingAbove:
        ("has nothing above it", "write it directly below what it belongs to, without an empty line")
      case .inHTML: ("stands below HTML", "write the attributes into the tag")
      case .indented: ("is indented too far", "indent it like the block above it")
      }
    return .error(
      .misplacedAttributes, "attribute list '\(mark.written)' \(trouble)", at: place,
      hint: cure + "; '\\{' shows a brace")
  }
}
