import ListinaModel

/// The attribute lists of a text by the elements that they were given to, and those that belong to nothing.
struct PlacedLists {
  /// Why a list belongs to nothing.
  enum Problem {
    case misplaced, nothingAbove, inHTML, indented
  }

  private let marks: [SourceScanner.Mark]
  /// The lists of each element that has some; an element's label is its number here, from 1.
  private var owners: [(element: ElementAttributes.Element, marks: [Int])] = []
  private var tableOwners: [Int: Int] = [:]
  private var lastOwner: Int?
  private var problems: [(mark: Int, problem: Problem)] = []
  private var signs: [(mark: Int, sign: UInt8, owner: ElementAttributes.Element)] = []

  init(_ marks: [SourceScanner.Mark]) { self.marks = marks }

  // MARK: Giving

  mutating func give(_ mark: Int, to node: MarkdownNode, _ element: ElementAttributes.Element?) {
    guard let element else { return refuse(mark, .misplaced) }
    if node.label == 0 { node.label = newOwner(element) + 1 }
    add(mark, to: node.label - 1)
  }

  mutating func give(_ mark: Int, toTable table: Int) {
    add(mark, to: tableOwners[table] ?? newOwner(.table))
    tableOwners[table] = lastOwner
  }

  /// Gives a list to the owner of the one before it on its line, if that had one.
  mutating func giveToLastOwner(_ mark: Int) { lastOwner.map { owners[$0].marks.append(mark) } }

  /// What follows on the line of a list without an owner belongs to nothing either.
  mutating func forgetLastOwner() { lastOwner = nil }

  mutating func refuse(_ mark: Int, _ problem: Problem) { problems.append((mark, problem)) }

  /// Notes a sign before a list that has just been given to a block, and not to what the sign should have ended.
  mutating func warn(_ mark: Int, of sign: UInt8) {
    guard let lastOwner, owners[lastOwner].marks.last == mark else { return }
    signs.append((mark, sign, owners[lastOwner].element))
  }

  private mutating func newOwner(_ element: ElementAttributes.Element) -> Int {
    owners.append((element, []))
    return owners.count - 1
  }

  private mutating func add(_ mark: Int, to owner: Int) {
    owners[owner].marks.append(mark)
    lastOwner = owner
  }

  // MARK: Reading

  /// The attributes of the elements with labels, in the order of the labels, and those of tables by their numbers.
  func read(_ places: inout SourcePlaces) -> (
    elements: [ElementAttributes], tables: [Int: ElementAttributes], DiagnosticList
  ) {
    var diagnostics = DiagnosticList()
    var elements: [ElementAttributes] = []
    for owner in owners {
      var check = AttributeCheck(owner.element)
      for mark in owner.marks.map({ marks[$0] }) {
        guard let list = AttributeList(Array(mark.written.utf8)[...]) else {
          diagnostics.add(.malformedList(mark, at: places.place(atOffset: mark.range.lowerBound)))
          continue
        }
        check.add(list) { places.place(atOffset: mark.range.lowerBound + $0) }
      }
      diagnostics.add(contentsOf: check.diagnostics)
      elements.append(check.attributes)
    }
    for (index, sign, owner) in signs {
      let mark = marks[index]
      let place = places.place(atOffset: mark.range.lowerBound - 1)
      diagnostics.add(.lonelySign(sign, before: mark, of: owner, at: place))
    }
    for (index, problem) in problems {
      let mark = marks[index]
      let place = places.place(atOffset: mark.range.lowerBound)
      let isSound = AttributeList.isSound(Array(mark.written.utf8)[...])
      diagnostics.add(isSound ? .misplacedList(mark, problem, at: place) : .malformedList(mark, at: place))
    }
    return (elements, tableOwners.mapValues { elements[$0] }, diagnostics)
  }
}

extension Diagnostic {
  fileprivate static func malformedList(_ mark: SourceScanner.Mark, at place: SourcePlace) -> Diagnostic {
    let isContents = mark.written.lowercased().filter { $0 != " " } == "{:toc}"
    return .error(
      .malformedAttributes, "'\(mark.written)' is no attribute list", at: place,
      hint: isContents
        ? "remove it, and the item above it: pages have a table of contents where their theme shows one"
        : AttributeList.hasCurlyQuotes(mark.written)
          ? AttributeList.quotesHint
          : "write '{#id}', '{: .class }' or '{: key=\"value\" }', or '\\{' to show the brace")
  }

  fileprivate static func lonelySign(
    _ sign: UInt8, before mark: SourceScanner.Mark, of owner: ElementAttributes.Element, at place: SourcePlace
  ) -> Diagnostic {
    let name = "the " + owner.name.drop(while: { $0 != " " }).dropFirst()
    let sign = String(Unicode.Scalar(sign))
    return .warning(
      .shownAsTyped, "'\(sign)' before '\(mark.written)' ends nothing: the attributes are those of \(name)",
      at: place,
      hint: sign == "]"
        ? "write '[words](address)' for a link, and '<span class=\"…\">words</span>' for other words"
        : "write '<span lang=\"…\">words</span>', or a space before the list if it is for all of \(name)")
  }

  fileprivate static func misplacedList(
    _ mark: SourceScanner.Mark, _ problem: PlacedLists.Problem, at place: SourcePlace
  ) -> Diagnostic {
    let (trouble, cure) =
      switch problem {
      case .misplaced:
        (
          "stands in the middle of a text",
          "write it at the end of the line, on the line below, or directly after a link or emphasis"
        )
      case .nothingAbove:
        ("has nothing above it", "write it directly below what it belongs to, without an empty line")
      case .inHTML: ("stands beside HTML", "write the attributes into the tag")
      case .indented: ("is indented too far", "indent it like the block above it")
      }
    return .error(
      .misplacedAttributes, "attribute list '\(mark.written)' \(trouble)", at: place,
      hint: cure + "; '\\{' shows a brace")
  }
}
