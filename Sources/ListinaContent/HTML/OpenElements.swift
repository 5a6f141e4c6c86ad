/// The elements of raw HTML that are open, in the containers of Markdown that they were opened in.
///
/// A tag can only close what was opened in its own container: HTML and Markdown nest, and never cross.
struct OpenElements {
  struct Entry {
    let element: HTMLElement
    /// What its tags are called; nil when none are written.
    let written: String?
    let content: HTMLElement.Content
    /// Where its tag stands in the file.
    let offset: Int

    init(_ element: HTMLElement, written: String?, content: HTMLElement.Content? = nil, offset: Int) {
      self.element = element
      self.written = written
      self.content = content ?? element.content
      self.offset = offset
    }
  }

  /// What is open in one container of Markdown.
  private struct Segment {
    let container: Int
    let holdsBlocks: Bool
    let start: Int
  }

  /// What an element that begins meets.
  enum Fit: Equatable {
    /// It may stand here once so many open elements are closed, whose end tags HTML supplies.
    case closing(Int)
    /// It may not stand in an element that is open, or in the container itself (nil).
    case refused(by: String?)
    /// A block in an element for text: browsers read it as it is written.
    case unusual(in: String)
  }

  /// What an end tag meets.
  enum Match: Equatable {
    /// Its element, below so many others whose end tags HTML supplies.
    case closes(above: Int)
    /// An element that it may not end is open inside of its own.
    case crosses(String)
    case unopened
  }

  private var entries: [Entry] = []
  private var segments: [Segment] = []

  /// Deeper nesting is an error.
  static let deepest = 64

  var isEmpty: Bool { segments.isEmpty }
  var isTooDeep: Bool { entries.count >= Self.deepest }
  /// Whether an element that is written is open.
  var isWritingAny: Bool { entries.contains { $0.written != nil } }
  var isInnermostWritten: Bool { entries.last?.written != nil }
  var isInCode: Bool { entries.contains { $0.element.isCode } }
  func contains(_ name: String) -> Bool { entries.contains { $0.element.name == name } }

  /// The innermost element, when it takes no text.
  var refusingText: String? {
    guard let top = entries.last, case .only = top.content else { return nil }
    return top.element.name
  }

  /// Whether an element is open that was opened in this very container.
  func isInnermost(_ container: Int) -> Bool { segments.last?.container == container }

  // MARK: Opening

  /// Goes into a container of Markdown, unless it is the innermost already.
  mutating func enter(_ container: Int, holdsBlocks: Bool) {
    guard !isInnermost(container) else { return }
    segments.append(Segment(container: container, holdsBlocks: holdsBlocks, start: entries.count))
  }

  mutating func open(_ entry: Entry) { entries.append(entry) }

  func fit(_ element: HTMLElement) -> Fit {
    var index = entries.count
    let start = segments.last?.start ?? 0
    while true {
      if fits(element, below: index) { return .closing(entries.count - index) }
      guard index > start, entries[index - 1].element.hasOptionalEnd else { break }
      index -= 1
    }
    guard let top = entries[start...].last?.element else { return .refused(by: nil) }
    // A start tag of a block ends a paragraph even through other elements (13.2.6.4.7).
    let isHarmless =
      top.isInline && element.parents.isEmpty
      && !entries[start...].contains { $0.content == .phrasing && !$0.element.isInline }
    return isHarmless && segments.last?.holdsBlocks == true
      ? .unusual(in: top.name) : .refused(by: top.name)
  }

  /// Whether an element may stand in the one before an index, or in the container.
  private func fits(_ element: HTMLElement, below index: Int) -> Bool {
    guard index > segments.last?.start ?? 0 else {
      return element.parents.isEmpty && (element.isInline || segments.last?.holdsBlocks != false)
    }
    let parent = entries[index - 1]
    if parent.element.name == "p", element.name == "p" { return false }
    if !element.parents.isEmpty {
      guard element.parents.contains(parent.element.name) else { return false }
      // A `<div>` holds terms where it stands in a list of them.
      return parent.element.name != "div" || index > 1 && entries[index - 2].element.name == "dl"
    }
    switch parent.content {
    case .flow: return true
    case .phrasing: return element.isInline || parent.element.name == "summary" && element.isHeading
    case .transparent: return element.isInline || fits(element, below: index - 1)
    case .only(let names): return names.contains(element.name)
    case .nothing: return false
    }
  }

  // MARK: Closing

  func match(endTag name: String) -> Match {
    let start = segments.last?.start ?? 0
    let open = entries[start...]
    guard let index = open.lastIndex(where: { $0.element.name == name }) else { return .unopened }
    if let other = open[(index + 1)...].last(where: { !$0.element.hasOptionalEnd }) {
      return .crosses(other.element.name)
    }
    return .closes(above: entries.count - index - 1)
  }

  /// Whether an end tag would close an element of a container, once the innermost is left.
  func closes(_ name: String, in container: Int) -> Bool {
    guard let segment = segments.last(where: { $0.container == container }) else { return false }
    let end = segments.last?.container == container ? entries.count : segments.last?.start ?? 0
    return entries[segment.start..<end].contains { $0.element.name == name }
  }

  /// Closes the innermost element.
  mutating func close() -> Entry? {
    guard entries.count > segments.last?.start ?? 0 else { return nil }
    return entries.removeLast()
  }

  /// Forgets the innermost container, when nothing is open in it.
  mutating func leaveIfEmpty() {
    if let segment = segments.last, segment.start == entries.count { segments.removeLast() }
  }
}
