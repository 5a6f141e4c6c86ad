/// The text of one node, taken apart at the attribute lists in it.
struct TextSegments {
  private enum Segment {
    case text([UInt8])
    /// The mark of an attribute list.
    case list(Int)

    var isList: Bool {
      if case .list = self { true } else { false }
    }

    var isBlank: Bool {
      if case .text(let bytes) = self { bytes.allSatisfy(MarkdownBytes.isBlank) } else { false }
    }
  }

  private var segments: [Segment]
  /// The first segment of text, and the last one with words: a text may hold very many lists.
  private let firstText: Int
  private let lastWords: Int

  init(_ literal: UnsafeBufferPointer<UInt8>, _ marks: [SourceScanner.Mark]) {
    var segments: [Segment] = []
    var run: [UInt8] = []
    var offset = 0
    while offset < literal.count {
      if let mark = VariableMark.readList(literal, at: offset, marks) {
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
    self.segments = segments
    firstText = segments.firstIndex { !$0.isList } ?? segments.count
    lastWords = segments.lastIndex { !$0.isList && !$0.isBlank } ?? -1
  }

  /// Whether an attribute list stands in a text.
  static func holdsList(_ literal: UnsafeBufferPointer<UInt8>, _ marks: [SourceScanner.Mark]) -> Bool {
    literal.indices.contains { VariableMark.readList(literal, at: $0, marks) != nil }
  }

  // MARK: Lists

  /// Each attribute list: which segment it is, and its mark.
  var lists: [(index: Int, mark: Int)] {
    segments.enumerated().compactMap { index, segment in
      if case .list(let mark) = segment { (index, mark) } else { nil }
    }
  }

  /// Nothing but lists stands before a segment.
  func isFirst(_ index: Int) -> Bool { index <= firstText }

  /// Nothing but lists and spaces stands after a segment.
  func isLast(_ index: Int) -> Bool { index > lastWords }

  /// The sign that stands directly before a segment and would end emphasis or a link, if it ended anything.
  func sign(before index: Int) -> UInt8? {
    guard index > 0, case .text(let bytes) = segments[index - 1], let last = bytes.last else { return nil }
    return "*_]".utf8.contains(last) ? last : nil
  }

  // MARK: Text

  /// What is left without the lists.
  var text: [UInt8] {
    segments.reduce(into: []) { text, segment in
      if case .text(let bytes) = segment { text += bytes }
    }
  }

  /// Takes the spaces away that end the segment before one.
  mutating func trimEnd(before index: Int) {
    guard index > 0, case .text(let bytes) = segments[index - 1] else { return }
    segments[index - 1] = .text(bytes.dropLast(bytes.reversed().prefix(while: MarkdownBytes.isBlank).count))
  }

  /// Takes the spaces away that begin the segment after one.
  mutating func trimStart(after index: Int) {
    guard index + 1 < segments.count, case .text(let bytes) = segments[index + 1] else { return }
    segments[index + 1] = .text(Array(bytes.drop(while: MarkdownBytes.isBlank)))
  }
}

extension VariableMark {
  /// The mark of an attribute list that starts here and its length in bytes.
  fileprivate static func readList(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, _ marks: [SourceScanner.Mark]
  ) -> (index: Int, length: Int)? {
    guard let mark = read(bytes, at: start), marks.indices.contains(mark.index),
      marks[mark.index].isAttributeList
    else { return nil }
    return mark
  }
}
