/// Takes away the lines on which nothing but tags stand (Mustache specification, "standalone").
///
/// A partial, a parent or a block with lines of its own keeps that line's indentation for what it shows.
struct StandaloneLines {
  private let bytes: [UInt8]
  private let pairing: TagPairing
  private(set) var tags: [TemplateTag]

  init(_ tags: [TemplateTag], _ pairing: TagPairing, in bytes: [UInt8]) {
    self.bytes = bytes
    self.pairing = pairing
    self.tags = tags
    for index in tags.indices {
      switch tags[index].kind {
      case .variable, .raw: continue
      case .section, .inverted, .comment, .partial: takeLine(index)
      case .block:
        if pairing.overrides.contains(index) { trimOverride(index) } else { takeBlock(index) }
      case .parent: takeOwnLines(index)
      case .close:
        if let opener = pairing.partners[index], Self.isSection(tags[opener].kind) { takeLine(index) }
      }
    }
  }

  private static func isSection(_ kind: TemplateTag.Kind) -> Bool { kind == .section || kind == .inverted }

  /// Where the line of a tag starts, when only white space stands between.
  private func lineStart(before tag: TemplateTag) -> Int? {
    var start = tag.range.lowerBound
    while start > 0, bytes[start - 1] == UInt8(ascii: " ") || bytes[start - 1] == UInt8(ascii: "\t") {
      start -= 1
    }
    return bytes.isLineStart(start) ? start : nil
  }

  /// Where the next line starts, when only white space stands between.
  private func nextLine(after tag: TemplateTag) -> Int? {
    let space = bytes.indentation(at: tag.range.upperBound, before: bytes.count)
    return space.upperBound == bytes.count ? bytes.count : bytes.lineBreak(at: space.upperBound)
  }

  private mutating func takeLine(_ index: Int) {
    guard let start = lineStart(before: tags[index]), let next = nextLine(after: tags[index]) else { return }
    tags[index].cut = start
    tags[index].resume = next
    tags[index].takesLine = true
  }

  private mutating func takeOwnLines(_ index: Int) {
    guard let partner = pairing.partners[index], let start = lineStart(before: tags[index]),
      let next = nextLine(after: tags[partner])
    else { return }
    tags[index].cut = start
    tags[index].takesLine = true
    tags[partner].resume = next
  }

  private mutating func takeBlock(_ index: Int) {
    guard let partner = pairing.partners[index] else { return }
    takeLine(index)
    takeOwnLines(index)
    // With text before it, a block that loses its last line break would join two lines.
    if tags[index].takesLine { takeLine(partner) }
  }

  /// Between a parent's blocks nothing is shown, so that only the content's side of the tags counts.
  private mutating func trimOverride(_ index: Int) {
    guard let partner = pairing.partners[index] else { return }
    if let next = nextLine(after: tags[index]), next <= tags[partner].range.lowerBound {
      tags[index].resume = next
    }
    if let start = lineStart(before: tags[partner]), start >= tags[index].resume {
      tags[partner].cut = start
      tags[partner].takesLine = true
    }
  }
}
