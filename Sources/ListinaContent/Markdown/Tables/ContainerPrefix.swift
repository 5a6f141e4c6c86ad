/// What stands before the lines of a paragraph because of the quotes and list items that it is in.
struct ContainerPrefix {
  /// Before the paragraph's first line, with the signs of items that begin there.
  let first: ArraySlice<UInt8>
  /// Before any other line.
  private(set) var others: [UInt8] = []

  private let lines: TextLines
  private let firstLine: Int
  /// From the outermost on.
  private var containers: [Container] = []

  private struct Container {
    var firstLine: Int
    var kind: Kind

    enum Kind {
      case quote
      /// Its other lines are indented by this many columns more than what it stands in.
      case item(Int)
    }
  }

  init(of paragraph: MarkdownNode, in lines: TextLines) {
    self.lines = lines
    firstLine = paragraph.lineRange.lowerBound
    let start = lines.start(of: firstLine)
    first = lines.text[start..<min(start + paragraph.startColumn - 1, lines.text.endIndex)]
    var around: [MarkdownNode] = []
    var parent = paragraph.parent
    while let node = parent {
      if node.kind == .blockQuote || node.kind == .item { around.append(node) }
      parent = node.parent
    }
    for node in around.reversed() { enter(node) }
  }

  private mutating func enter(_ node: MarkdownNode) {
    let line = node.lineRange.lowerBound
    if node.kind == .blockQuote {
      containers.append(Container(firstLine: line, kind: .quote))
      others += "> ".utf8
    } else {
      var cursor = cursor(onLine: line)
      let width = cursor?.openItem() ?? 0
      containers.append(Container(firstLine: line, kind: .item(width)))
      others += [UInt8](repeating: UInt8(ascii: " "), count: width)
    }
  }

  /// Where the outermost of the containers begins; nil where there is none.
  var outermostLine: Int? { containers.first?.firstLine }

  /// What a line holds after the prefix; nil when the line is not in the paragraph's containers, as CommonMark allows
  /// paragraphs (section 4.8, lazy continuation lines) but not tables.
  func content(ofLine line: Int) -> ArraySlice<UInt8>? {
    cursor(onLine: line).map { MarkdownBytes.trimmed($0.rest) }
  }

  /// The same for a line below a table's header: nil also where it is indented like code.
  func row(ofLine line: Int) -> ArraySlice<UInt8>? {
    guard let cursor = cursor(onLine: line), cursor.indentation < 4 else { return nil }
    return MarkdownBytes.trimmed(cursor.rest)
  }

  /// The lines of a heading with its underline, below which libcmark counts one more.
  func lines(ofHeading range: ClosedRange<Int>) -> ClosedRange<Int> {
    let underline = range.dropFirst().first { line in
      guard let content = row(ofLine: line), let sign = content.first else { return false }
      return (sign == UInt8(ascii: "-") || sign == UInt8(ascii: "=")) && content.allSatisfy { $0 == sign }
    }
    return range.lowerBound...(underline ?? range.upperBound)
  }

  /// Behind what the containers have of a line.
  private func cursor(onLine line: Int) -> LineCursor? {
    var cursor = LineCursor(lines[line])
    for container in containers {
      let isInside =
        switch container.kind {
        case .quote: cursor.enterQuote()
        case .item(let width):
          container.firstLine == line ? cursor.openItem() != nil : cursor.enterItem(width)
        }
      guard isInside else { return nil }
    }
    return cursor
  }
}
