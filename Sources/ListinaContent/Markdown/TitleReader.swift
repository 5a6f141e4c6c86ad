import ListinaModel

/// Reads the first heading of a text, which is its title where the front matter gives none.
struct TitleReader {
  let variables: Variables

  /// Most texts begin with their title: a first look at this many bytes spares reading all of them twice.
  private static let firstLook = 2048

  func title(of text: ArraySlice<UInt8>) throws(TextLimits.Exceeded) -> String? {
    let start = text.prefix(Self.firstLook)
    if start.endIndex < text.endIndex, let end = start.lastIndex(of: UInt8(ascii: "\n")) {
      let look = try firstHeading(in: text[text.startIndex...end])
      // What a heading's links refer to may stand further down, and the last block may go on there.
      if let look, look.isFollowed, !look.text.contains("[") { return nonempty(look.text) }
    }
    return try firstHeading(in: text).flatMap { nonempty($0.text) }
  }

  private func nonempty(_ text: String) -> String? { text.allSatisfy(\.isWhitespace) ? nil : text }

  private func firstHeading(in text: ArraySlice<UInt8>) throws(TextLimits.Exceeded) -> FirstHeading.Found? {
    let source = try MarkdownSource(text)
    var heading = FirstHeading(source.marks, variables)
    try MarkdownTree.walk(source.bytes) { heading.visit($0, isEntering: $1) }
    return heading.found
  }
}
