import ListinaModel

/// A template's tree, without regard to what its names stand for.
struct ParsedTemplate: Sendable {
  let name: String
  let path: String
  let bytes: [UInt8]
  let lines: LineIndex
  let tags: [TemplateTag]
  let nodes: [TemplateNode]
  /// Whether its syntax is wrong, so that its tree is not to be trusted.
  let isBroken: Bool

  /// The names of the blocks that a template which inherits from this one can give.
  let blocks: [String]

  /// The other templates that this one shows.
  var includes: [TemplateTag] { tags.filter { $0.kind == .partial || $0.kind == .parent } }

  var parent: TemplateTag? { tags.first { $0.kind == .parent } }

  func place(of offset: Int) -> SourcePlace {
    let position = lines.position(of: offset)
    return SourcePlace(path, line: position.line, column: position.column)
  }

  func isLineStart(_ offset: Int) -> Bool { bytes.isLineStart(offset) }
}

/// A part of a template's tree; ranges are byte offsets in its source.
indirect enum TemplateNode: Sendable {
  case text(Range<Int>)
  case variable(TemplateName)
  case raw(TemplateName)
  case section(TemplateName, [TemplateNode])
  case inverted(TemplateName, [TemplateNode])
  /// A partial and, when it has a line of its own, that line's indentation.
  case partial(TemplateName, indentation: Range<Int>?)
  case block(TemplateBlock)
  case parent(TemplateName, indentation: Range<Int>?, overrides: [TemplateBlock])
}

/// A block: where a parent declares it, with its default, or what a page puts there.
struct TemplateBlock: Sendable {
  let name: TemplateName
  let nodes: [TemplateNode]
  /// The white space before the first line of the content, when the content begins a line.
  let contentIndentation: Range<Int>
  let beginsLine: Bool
  let endsLine: Bool
  /// The lines that the block has to itself, or nil when other text stands beside it.
  let own: OwnLines?

  struct OwnLines: Sendable {
    /// How far what stands here is indented.
    let indentation: Range<Int>
    /// What ends the last line.
    let end: Range<Int>
  }
}

extension [UInt8] {
  func isLineStart(_ offset: Int) -> Bool { offset == 0 || self[offset - 1] == UInt8(ascii: "\n") }

  /// The spaces and tabs from an offset on.
  func indentation(at offset: Int, before end: Int) -> Range<Int> {
    var position = offset
    while position < end, self[position] == UInt8(ascii: " ") || self[position] == UInt8(ascii: "\t") {
      position += 1
    }
    return offset..<position
  }

  /// The offset after the line break at an offset, or nil when none is there.
  func lineBreak(at offset: Int) -> Int? {
    guard offset < count else { return nil }
    if self[offset] == UInt8(ascii: "\n") { return offset + 1 }
    guard self[offset] == UInt8(ascii: "\r"), offset + 1 < count, self[offset + 1] == UInt8(ascii: "\n")
    else {
      return nil
    }
    return offset + 2
  }
}
