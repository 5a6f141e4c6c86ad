import ListinaContent

/// Puts the units of a text together as its tags open and close, and notes the shape of lists and tables.
struct PieceBuilder {
  private(set) var parts = TextParts()
  /// What was read of the unit so far.
  var words = PieceWords()

  private var section = 0
  private var block = 0
  private var isInHeading = false
  private var isInCode = false
  /// The lists and tables that are open, by their indices.
  private var lists: [Int] = []
  private var tables: [Int] = []
  private var cells = 0

  mutating func begin(block: Int) { self.block = block }

  // MARK: Tags

  /// A heading begins, with its section.
  mutating func beginSection(under heading: Int) {
    endPiece()
    section = heading + 1
  }

  mutating func open(_ name: String) {
    switch name {
    case "br": words.appendBreak()
    case "sup", "sub": words.appendSpace()
    case "td", "th":
      words.appendBreak()
      cells += 1
    case _ where HTMLTag.isInline(name), "col", "colgroup": break
    default:
      endPiece()
      openBlock(name)
    }
  }

  private mutating func openBlock(_ name: String) {
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6": isInHeading = true
    case "ul", "ol":
      lists.append(parts.lists.count)
      parts.lists.append(TextShape(section: section, block: block))
    case "li": if let list = lists.last { parts.lists[list].rows += 1 }
    case "table":
      tables.append(parts.tables.count)
      parts.tables.append(TextShape(section: section, block: block))
    case "tr":
      cells = 0
      if let table = tables.last { parts.tables[table].rows += 1 }
    case "pre": isInCode = true
    default: break
    }
  }

  mutating func close(_ name: String) {
    switch name {
    case "a": words.closeLink()
    case "sup", "sub": words.appendSpace()
    case "td", "th": break
    case _ where HTMLTag.isInline(name): break
    default: closeBlock(name)
    }
  }

  private mutating func closeBlock(_ name: String) {
    switch name {
    case "tr":
      endPiece()
      if let table = tables.last { parts.tables[table].columns = max(parts.tables[table].columns, cells) }
    case "table":
      endPiece()
      _ = tables.popLast()
    case "ul", "ol":
      endPiece()
      _ = lists.popLast()
    case "h1", "h2", "h3", "h4", "h5", "h6":
      endPiece()
      isInHeading = false
    case "pre":
      endPiece()
      isInCode = false
    // What stands in a cell is part of its row.
    default: if tables.isEmpty || name == "caption" { endPiece() } else { words.appendBreak() }
    }
  }

  // MARK: Units

  mutating func endPiece() {
    guard let (signs, links) = words.take() else { return }
    var unit = ComparedUnit(kind: kind, depth: lists.count, section: section, block: block, signs: signs)
    unit.facts = links
    parts.units.append(unit)
  }

  private var kind: ComparedUnit.Kind {
    if isInHeading { return .heading }
    if isInCode { return .code }
    if !tables.isEmpty { return .row }
    return lists.isEmpty ? .paragraph : .item
  }
}
