internal import CCMark
import ListinaModel

/// What a text must keep to, so that libcmark's work grows with its length and no faster.
///
/// Measured with libcmark 0.30.2: of all that a text can hold, three things multiply. A blank line is shown to every open
/// list, an emphasis or link looks at every quote and list around it, and a link at every image that is open before it.
/// These products are bounded before libcmark sees the text; how deep it truly is nested is known afterwards.
enum TextLimits {
  /// Quotes and list items, or emphasis, links and images, that stand in each other.
  static let depth = 64

  /// The most that nesting may multiply to (25 ns each), which nothing within `depth` reaches in a file of 1 MiB.
  private static let nestingSteps = 1 << 26
  /// The most that images and links may multiply to (3 ns each).
  private static let imageSteps = 1 << 28

  /// The first place where a text does not keep to a limit.
  struct Exceeded: Error, Equatable {
    enum Limit: Equatable { case containers, inlines, images }

    let limit: Limit
    /// The line in the text that libcmark was to read, from 1.
    let line: Int
    /// From 1, in scalars; nil where libcmark does not know it.
    let column: Int?

    func onLine(_ line: Int) -> Exceeded { Exceeded(limit: limit, line: line, column: column) }
  }

  /// Refuses what libcmark would take too long for.
  static func check(_ text: ArraySlice<UInt8>) throws(Exceeded) {
    guard let exceeded = text.withUnsafeBufferPointer({ deepLine($0) ?? manyImages($0) }) else { return }
    throw exceeded
  }

  // MARK: Nesting

  /// The line that may open the most quotes and items, if that could take too long.
  private static func deepLine(_ text: UnsafeBufferPointer<UInt8>) -> Exceeded? {
    var deepest = (weight: depth, line: 0, column: 0)
    var line = 0
    forEachLine(of: text) { start, end in
      line += 1
      // The shortest that can open more than 64 are 33 tabs.
      guard end - start > depth / 2 else { return }
      let opening = LineOpening(text[start..<end])
      if opening.weight > deepest.weight { deepest = (opening.weight, line, opening.columnBeyondDepth) }
    }
    guard deepest.weight > depth else { return nil }
    let multiplied = text.count { byte in
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "]"): true
      default: false
      }
    }
    let (steps, isTooMany) = deepest.weight.multipliedReportingOverflow(by: multiplied)
    guard isTooMany || steps > nestingSteps else { return nil }
    return Exceeded(limit: .containers, line: deepest.line, column: deepest.column)
  }

  // MARK: Images

  /// The first image of a paragraph with too many images and links.
  private static func manyImages(_ text: UnsafeBufferPointer<UInt8>) -> Exceeded? {
    let bang = UInt8(ascii: "!")
    guard text.count(where: { $0 == bang }) > imageSteps / max(1, text.count) else { return nil }
    var (steps, images) = (0, 0)
    var (line, first) = (0, (line: 0, column: 0))
    var found: Exceeded?
    forEachLine(of: text) { start, end in
      line += 1
      guard found == nil else { return }
      var isBlank = true
      for offset in start..<end {
        switch text[offset] {
        case UInt8(ascii: " "), UInt8(ascii: "\t"): continue
        case bang where offset + 1 < end && text[offset + 1] == UInt8(ascii: "["):
          if images == 0 { first = (line, text[start..<offset].count { $0 & 0xC0 != 0x80 } + 1) }
          images += 1
        case UInt8(ascii: "]"):
          steps += images
        default: break
        }
        isBlank = false
      }
      if steps > imageSteps { found = Exceeded(limit: .images, line: first.line, column: first.column) }
      // No paragraph goes on after a blank line (CommonMark 0.30, section 4.8).
      if isBlank { images = 0 }
    }
    return found
  }

  /// Calls `body` with where each line begins and ends, its line feed left out.
  private static func forEachLine(
    of text: UnsafeBufferPointer<UInt8>, _ body: (_ start: Int, _ end: Int) -> Void
  ) {
    guard let base = UnsafeRawPointer(text.baseAddress) else { return }
    var start = 0
    while start < text.count {
      let found = memchr(base + start, Int32(UInt8(ascii: "\n")), text.count - start)
      let end = found.map { UnsafeRawPointer($0) - base } ?? text.count
      body(start, end)
      start = end + 1
    }
  }
}

extension TextLimits.Exceeded {
  /// The error in a file, before whose text `linesBefore` lines stand.
  func diagnostic(in file: String, linesBefore: Int) -> Diagnostic {
    let place = SourcePlace(file, line: line + linesBefore, column: column)
    let depth = TextLimits.depth
    switch limit {
    case .containers:
      return .error(
        .tooDeep, "quotes and lists stand in each other more than \(depth) levels deep", at: place,
        hint: "nest less; '\\>', '\\-' and '\\*' show the sign itself")
    case .inlines:
      return .error(
        .tooDeep, "emphasis, links and images stand in each other more than \(depth) levels deep",
        at: place, hint: "nest less; '\\*', '\\_' and '\\[' show the sign itself")
    case .images:
      return .error(
        .tooComplex, "the paragraph has too many images and links to be read", at: place,
        hint: "put blank lines between them; '\\!' and '\\[' show the sign itself")
    }
  }
}
