import ListinaModel

/// Reads a template's tree and reports what is wrong with its syntax.
struct TemplateParser {
  private let source: TemplateSource
  private var tags: [TemplateTag] = []
  private var partners: [Int?] = []
  private(set) var problems: [LocatedProblem] = []

  init(_ source: TemplateSource) { self.source = source }

  private var bytes: [UInt8] { source.text }

  mutating func parse(named name: String) -> ParsedTemplate {
    var scanner = TemplateScanner(bytes)
    scanner.scan()
    let pairing = TagPairing(scanner.tags)
    problems = scanner.problems + pairing.problems
    tags = scanner.tags
    partners = pairing.partners
    var nodes: [TemplateNode] = []
    var blocks: [String] = []
    if problems.isEmpty {
      tags = StandaloneLines(tags, pairing, in: bytes).tags
      nodes = self.nodes(in: 0..<tags.count, from: 0, to: bytes.count)
      blocks = tags.indices.filter { tags[$0].kind == .block && !pairing.overrides.contains($0) }
        .map { tags[$0].name.text }
    }
    return ParsedTemplate(
      name: name, path: source.path, bytes: bytes, lines: LineIndex(bytes), tags: tags, nodes: nodes,
      isBroken: !problems.isEmpty, blocks: blocks)
  }

  private mutating func nodes(in range: Range<Int>, from start: Int, to end: Int) -> [TemplateNode] {
    var nodes: [TemplateNode] = []
    var position = start
    var index = range.lowerBound
    while index < range.upperBound {
      let tag = tags[index]
      nodes += text(position, tag.cut, beforeLine: tag.takesLine)
      let last = partners[index] ?? index
      if let node = node(index, closedBy: last) { nodes.append(node) }
      position = tags[last].resume
      index = last + 1
    }
    let closesLine = range.upperBound == tags.count || tags[range.upperBound].takesLine
    nodes += text(position, end, beforeLine: closesLine)
    return nodes
  }

  /// Text, also empty text where a line starts with a tag: what shows this template may indent the line.
  private func text(_ start: Int, _ end: Int, beforeLine: Bool) -> [TemplateNode] {
    let text: [TemplateNode] = start < end ? [.text(start..<end)] : []
    let last = max(start, end)
    return bytes.isLineStart(last) && !beforeLine ? text + [.text(last..<last)] : text
  }

  private mutating func node(_ index: Int, closedBy last: Int) -> TemplateNode? {
    let tag = tags[index]
    switch tag.kind {
    case .comment, .close: return nil
    case .variable: return .variable(tag.name)
    case .raw: return .raw(tag.name)
    case .partial: return .partial(tag.name, indentation: indentation(of: tag))
    case .section: return .section(tag.name, content(index, last))
    case .inverted: return .inverted(tag.name, content(index, last))
    case .block: return .block(block(index, last))
    case .parent:
      return .parent(tag.name, indentation: indentation(of: tag), overrides: overrides(index, last))
    }
  }

  private mutating func content(_ index: Int, _ last: Int) -> [TemplateNode] {
    nodes(in: index + 1..<last, from: tags[index].resume, to: tags[last].cut)
  }

  private func indentation(of tag: TemplateTag) -> Range<Int>? {
    tag.takesLine ? tag.cut..<tag.range.lowerBound : nil
  }

  private mutating func block(_ index: Int, _ last: Int) -> TemplateBlock {
    let nodes = content(index, last)
    let (start, end) = (tags[index].resume, tags[last].cut)
    let beginsLine = bytes.isLineStart(start) && start > tags[index].range.upperBound
    var firstLine = start..<start
    if beginsLine, !nodes.isEmpty { firstLine = firstIndentation(from: start, to: end) }
    var own: TemplateBlock.OwnLines?
    if let indentation = indentation(of: tags[index]) {
      own = TemplateBlock.OwnLines(
        indentation: beginsLine && !nodes.isEmpty ? firstLine : indentation,
        end: tags[last].range.upperBound..<tags[last].resume)
    }
    return TemplateBlock(
      name: tags[index].name, nodes: nodes, contentIndentation: firstLine, beginsLine: beginsLine,
      endsLine: bytes.isLineStart(end), own: own)
  }

  /// The indentation of the first line that is not blank.
  private func firstIndentation(from start: Int, to end: Int) -> Range<Int> {
    var position = start
    while true {
      let space = bytes.indentation(at: position, before: end)
      guard space.upperBound < end, let next = bytes.lineBreak(at: space.upperBound), next < end else {
        return space
      }
      position = next
    }
  }

  private mutating func overrides(_ index: Int, _ last: Int) -> [TemplateBlock] {
    var blocks: [TemplateBlock] = []
    var seen: Set<String> = []
    let parent = tags[index].name.text
    var position = tags[index].range.upperBound
    var child = index + 1
    while child < last {
      let tag = tags[child]
      reject(position..<tag.range.lowerBound, in: parent)
      let childLast = partners[child] ?? child
      if tag.kind == .block {
        blocks.append(block(child, childLast))
        if !seen.insert(tag.name.text).inserted {
          add(.repeatedOverride(tag.name.text, parent: parent), at: tag.name.offset)
        }
      } else if tag.kind != .comment {
        add(.textInParent(tag.written, parent: parent), at: tag.name.offset)
      }
      position = tags[childLast].range.upperBound
      child = childLast + 1
    }
    reject(position..<tags[last].range.lowerBound, in: parent)
    return blocks
  }

  private mutating func reject(_ range: Range<Int>, in parent: String) {
    let space: (UInt8) -> Bool = { $0 == 0x20 || 0x09...0x0D ~= $0 }
    let text = bytes[range].drop(while: space).prefix { $0 != UInt8(ascii: "\n") }
    guard let last = text.lastIndex(where: { !space($0) }) else { return }
    let shown = String(decoding: text[...last], as: UTF8.self)
    add(.textInParent(shown, parent: parent), at: text.startIndex)
  }

  private mutating func add(_ problem: TemplateProblem, at offset: Int) {
    problems.append(LocatedProblem(problem, at: offset))
  }
}
