/// Finds which tag closes which.
struct TagPairing {
  /// How deep tags may be nested: more is a mistake, and recursion over the tree must end.
  static let maximumDepth = 64

  private(set) var partners: [Int?]
  /// The tags that give a block to a parent.
  private(set) var overrides: Set<Int> = []
  private(set) var problems: [LocatedProblem] = []

  init(_ tags: [TemplateTag]) {
    partners = Array(repeating: nil, count: tags.count)
    var open: [Int] = []
    for (index, tag) in tags.enumerated() {
      if tag.kind.opens {
        guard open.count < Self.maximumDepth else {
          problems.append(LocatedProblem(.tooDeep(Self.maximumDepth), at: tag.name.offset))
          return
        }
        if tag.kind == .block, let outer = open.last, tags[outer].kind == .parent {
          overrides.insert(index)
        }
        open.append(index)
      } else if tag.kind == .close {
        close(index, tags, &open)
      }
    }
    for index in open {
      problems.append(LocatedProblem(.unclosedSection(tags[index]), at: tags[index].name.offset))
    }
  }

  private mutating func close(_ index: Int, _ tags: [TemplateTag], _ open: inout [Int]) {
    let tag = tags[index]
    guard let opener = open.lastIndex(where: { tags[$0].name.text == tag.name.text }),
      let innermost = open.last
    else {
      problems.append(LocatedProblem(.strayClose(tag), at: tag.name.offset))
      return
    }
    if open[opener] != innermost {
      problems.append(LocatedProblem(.mismatchedClose(tag, open: tags[innermost]), at: tag.name.offset))
    }
    partners[open[opener]] = index
    partners[index] = open[opener]
    open.removeSubrange(opener...)
  }
}
