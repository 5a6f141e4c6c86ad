package import ListinaModel

/// A text taken apart, top to bottom: its headings, and what stands between them as it was typed.
package struct TextOutline: Sendable {
  package struct Heading: Hashable, Sendable {
    package var level: Int
    /// Markdown that shows the heading's words without emphasis and links; variables stay variables.
    package var words: String
    /// The attribute list that gives the id, as it was typed or as short as can be.
    package var attributes: String
  }

  package enum Part: Hashable, Sendable {
    case heading(Heading)
    /// One block, or several that cannot be parted, without empty lines around.
    case text(String)
    /// A comment that is a block of its own, with its signs.
    case comment(String)
    /// `{{> cookies}}` on its line.
    case recordTable(String)
  }

  package var parts: [Part] = []
  /// The lines between the two `---` at the top.
  package var frontMatter: [String] = []

  package init() {}
}

/// Takes the text of a policy apart.
package struct OutlineReader {
  private let policy: Slug
  private let variables: Variables

  package init(policy: Slug, variables: Variables) {
    self.policy = policy
    self.variables = variables
  }

  /// The outline of a text without its mistakes, which a build tells.
  package func read(_ text: SourceText) -> TextOutline {
    do throws(FrontMatter.Unclosed) {
      let front = try FrontMatter(of: text.bytes, file: text.name)
      let parser = DocumentParser(variables: variables, policy: policy)
      let named = DocumentParser(variables: Self.naming(variables), policy: policy)
      var assembly = OutlineAssembly(
        lines: Self.lines(text.bytes[...]), document: parser.parse(text, from: front.bodyStart).0)
      assembly.words = named.parse(text, from: front.bodyStart).0.headings.map { Self.markdown(of: $0.text) }
      assembly.run(from: text.bytes[..<front.bodyStart].count { $0 == UInt8(ascii: "\n") } + 1)
      assembly.outline.frontMatter = front.yaml.map(Self.lines) ?? []
      return assembly.outline
    } catch {
      return TextOutline()
    }
  }

  private static func lines(_ bytes: ArraySlice<UInt8>) -> [String] {
    var lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map(String.init)
  }

  // MARK: Words of headings

  private static let opening: Character = "\u{E000}", closing: Character = "\u{E001}"

  /// Variables that stand for their names, between signs that no text holds.
  private static func naming(_ variables: Variables) -> Variables {
    var naming = Variables(
      Dictionary(variables.names.map { ($0, "\(opening)\($0)\(closing)") }) { first, _ in first })
    naming.tables = variables.tables
    return naming
  }

  /// The Markdown that shows plain words.
  private static func markdown(of words: String) -> String {
    var markdown = ""
    for character in words {
      switch character {
      case opening: markdown += "{{"
      case closing: markdown += "}}"
      case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "&", "{", "}", "~", "|", "^":
        markdown += "\\" + String(character)
      default: markdown.append(character)
      }
    }
    return markdown
  }
}

/// Cuts the lines of a text where its blocks begin.
private struct OutlineAssembly {
  let lines: [String]
  let document: Document
  /// The Markdown of each heading's words.
  var words: [String] = []
  var outline = TextOutline()
  /// Attribute lists that stand before a block.
  private var pending: [String] = []

  init(lines: [String], document: Document) {
    self.lines = lines
    self.document = document
  }

  mutating func run(from first: Int) {
    let kinds = Dictionary(document.blocks.map { ($0.line, $0.kind) }) { first, _ in first }
    let comments = Set(document.commentLines)
    let starts = Set(kinds.keys).union(comments).filter { $0 >= first && $0 <= lines.count }.sorted()
    add(text: first..<(starts.first ?? lines.count + 1))
    for (start, end) in zip(starts, starts.dropFirst() + [lines.count + 1]) {
      if comments.contains(start) {
        addComment(start..<end)
      } else if kinds[start] == .heading, let own = headings(in: start..<end).first,
        let rest = endOfHeading(start..<end)
      {
        outline.parts.append(.heading(heading(own, in: start..<rest)))
        addRest(rest..<end)
      } else if isRecordTable(lines[start - 1]) {
        outline.parts.append(.recordTable(trimmed(lines[start - 1])))
        addRest((start + 1)..<end)
      } else {
        add(text: start..<end)
        for index in headings(in: start..<end) { outline.parts.append(.heading(heading(index, in: 0..<0))) }
      }
    }
  }

  // MARK: Text

  private mutating func add(text range: Range<Int>) {
    var text = range.map { lines[$0 - 1] }[...]
    while let line = text.first, trimmed(line).isEmpty { text.removeFirst() }
    while let line = text.last, trimmed(line).isEmpty { text.removeLast() }
    guard !text.isEmpty else { return }
    if text.allSatisfy({ isAttributeList($0) }) {
      // It belongs to what follows.
      pending += text
    } else {
      outline.parts.append(.text((pending + text).joined(separator: "\n")))
      pending = []
    }
  }

  /// What follows a heading or a table of records but for its own attribute list, such as definitions of links.
  private mutating func addRest(_ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      guard isAttributeList(lines[start - 1]) else { break }
      start += 1
    }
    add(text: start..<range.upperBound)
  }

  private mutating func addComment(_ range: Range<Int>) {
    guard let end = range.first(where: { lines[$0 - 1].contains("-->") }) else { return add(text: range) }
    let comment = (range.lowerBound...end).map { lines[$0 - 1] }
    outline.parts.append(.comment(comment.joined(separator: "\n")))
    add(text: (end + 1)..<range.upperBound)
  }

  private func isAttributeList(_ line: String) -> Bool {
    let line = trimmed(line)
    return line.hasPrefix("{") && line.hasSuffix("}") && !line.hasPrefix("{{")
  }

  private func isRecordTable(_ line: String) -> Bool {
    let line = trimmed(line)
    return line.hasPrefix("{{>") && line.hasSuffix("}}")
  }

  // MARK: Headings

  private func headings(in range: Range<Int>) -> [Int] {
    document.headings.indices.filter { range.contains(document.headings[$0].place.line ?? 0) }
  }

  /// The line after a heading of Markdown, which has a sign before it or a line below; nil for one of HTML.
  private func endOfHeading(_ range: Range<Int>) -> Int? {
    if trimmed(lines[range.lowerBound - 1]).hasPrefix("#") { return range.lowerBound + 1 }
    return range.dropFirst().first { number in
      let line = trimmed(lines[number - 1])
      return !line.isEmpty && (line.allSatisfy { $0 == "=" } || line.allSatisfy { $0 == "-" })
    }.map { $0 + 1 }
  }

  private func heading(_ index: Int, in range: Range<Int>) -> TextOutline.Heading {
    let heading = document.headings[index]
    let typed = range.first.flatMap { attributes(atEndOf: lines[$0 - 1]) }
    return TextOutline.Heading(
      level: heading.level, words: words.indices.contains(index) ? words[index] : "",
      attributes: heading.hasExplicitID ? typed ?? "{#\(heading.id)}" : "{#\(heading.id)}")
  }

  private func attributes(atEndOf line: String) -> String? {
    let line = trimmed(line)
    guard line.hasSuffix("}"), let start = line.lastIndex(of: "{") else { return nil }
    let list = line[start...]
    return list.contains("#") ? String(list) : nil
  }

  private func trimmed(_ line: String) -> String {
    let line = line.drop { $0 == " " || $0 == "\t" }
    return String(line.prefix(line.count - line.reversed().prefix { $0 == " " || $0 == "\t" }.count))
  }
}
