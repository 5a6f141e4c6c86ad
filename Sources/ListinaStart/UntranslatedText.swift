import ListinaContent
import ListinaModel

/// A text that has the structure of another and is still to be translated from it, block by block.
struct UntranslatedText {
  private let outline: TextOutline
  /// The title in the front matter, where the other has one there.
  private let title: String?
  private let isDraft: Bool

  /// The structure of `outline`; `title` is the one that the front matter of the text gives, if it does.
  init(of outline: TextOutline, title: String? = nil, isDraft: Bool = false) {
    self.outline = outline
    self.title = title
    self.isDraft = isDraft
  }

  private static let mark = Unfinished.Task.translation.rawValue

  /// Markdown with an end of line.
  var text: String {
    let blocks = outline.parts.map(Self.block)
    return frontMatter + blocks.map { $0 + "\n" }.joined(separator: "\n")
  }

  // MARK: Front matter

  private var frontMatter: String {
    var front = NewFrontMatter(from: outline.frontMatter.joined(separator: "\n"), isDraft: isDraft)
    if let title { front.add(untranslated: title, for: "title") }
    return front.text
  }

  // MARK: Blocks

  private static func block(_ part: TextOutline.Part) -> String {
    switch part {
    case .heading(let heading):
      let words = heading.words.isEmpty ? "" : heading.words + " "
      return "\(String(repeating: "#", count: heading.level)) \(words)<!-- \(mark) --> \(heading.attributes)"
    case .text(let text): return "<!-- \(mark):\n\n\(hidden(text))\n\n-->"
    case .comment(let comment): return comment
    case .recordTable(let line): return line
    }
  }

  /// A text as it can stand in a comment: nothing in it ends or begins one.
  private static func hidden(_ text: String) -> String {
    text.replacing("<!--", with: "<! --").replacing("-->", with: "-- >").replacing("--!>", with: "-- !>")
  }
}
