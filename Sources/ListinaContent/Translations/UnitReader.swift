import ListinaFiles
package import ListinaModel

/// Takes a text apart into the units in which it is translated.
package struct UnitReader: Sendable {
  private let policy: Slug
  private let variables: Variables

  /// A reader of texts of one policy; its variables count by their names, as their values change in all languages.
  package init(policy: Slug, variables: Variables) {
    self.policy = policy
    self.variables = variables.naming()
  }

  /// The units of an edition's file in the order of the text; nil when it cannot be read, which a build tells.
  package func read(_ source: SourceFile) -> [TextUnit]? {
    guard let bytes = TextFile.read(source.entry).bytes else { return nil }
    return read(SourceText(name: source.name, bytes: bytes))
  }

  /// The units of a text in its order; nil when its front matter never ends or it is too large, which a build tells.
  package func read(_ text: SourceText) -> [TextUnit]? {
    do throws(FrontMatter.Unclosed) {
      let front = try FrontMatter(of: text.bytes, file: text.name)
      let parser = DocumentParser(variables: variables, policy: policy)
      let (document, diagnostics) = parser.parse(text, from: front.bodyStart)
      if document.blocks.isEmpty, diagnostics.hasErrors { return nil }
      return FrontMatterUnits.read(front, of: text)
        + UnitAssembly(text, from: front.bodyStart, document).units()
    } catch {
      return nil
    }
  }

  /// The units of a text that was parsed, if their digests do not depend on what its variables stand for.
  package func read(_ text: SourceText, parsedAs document: Document) -> [TextUnit]? {
    let braces = (UInt8(ascii: "{"), UInt8(ascii: "{"))
    guard ByteSearch.offsets(of: braces, in: text.bytes[...]).isEmpty else { return read(text) }
    do throws(FrontMatter.Unclosed) {
      let front = try FrontMatter(of: text.bytes, file: text.name)
      return FrontMatterUnits.read(front, of: text)
        + UnitAssembly(text, from: front.bodyStart, document).units()
    } catch {
      return nil
    }
  }
}

extension Variables {
  /// Variables that stand for their names, between signs that no text holds.
  func naming() -> Variables {
    var naming = Variables(
      Dictionary(names.map { ($0, "\u{E000}\($0)\u{E001}") }) { first, _ in first })
    naming.tables = tables
    return naming
  }

  /// Words in which variables stand for their names, as a writer types them.
  static func named(in words: String) -> String {
    words.replacing("\u{E000}", with: "{{").replacing("\u{E001}", with: "}}")
  }
}

/// Cuts the lines of a text where its blocks begin.
private struct UnitAssembly {
  private let text: SourceText
  private let document: Document
  /// Where each line begins, and the end of the text.
  private let lines: [Int]
  private let bodyStart: Int

  init(_ text: SourceText, from bodyStart: Int, _ document: Document) {
    self.text = text
    self.document = document
    self.bodyStart = bodyStart
    var lines = [0]
    for (offset, byte) in text.bytes.enumerated() where byte == UInt8(ascii: "\n") {
      lines.append(offset + 1)
    }
    if lines.last != text.bytes.count { lines.append(text.bytes.count) }
    self.lines = lines
  }

  /// A block, or several that begin on one line.
  private struct Group {
    var blocks: Range<Int>
    var line: Int
  }

  func units() -> [TextUnit] {
    let groups = groups()
    var units: [TextUnit] = []
    var headings = document.headings.indices[...]
    var section: String?
    let comments = Set(document.commentLines)
    let starts = (groups.map(\.line) + document.commentLines).sorted()
    var nextStart = starts[...]
    var carried: Int?
    for group in groups {
      while let start = nextStart.first, start <= group.line { nextStart.removeFirst() }
      let end = nextStart.first ?? lines.count
      var cut = Cut(first: carried ?? group.line, end: end)
      carried = trim(&cut, from: group.line)
      guard var unit = unit(of: group, in: cut) else { continue }
      unit.comments = commentsBefore(cut.first, comments)
      // Headings within a block are over where the next one begins.
      var last: String?
      while let index = headings.first, (document.headings[index].place.line ?? 0) < end {
        headings.removeFirst()
        if unit.kind == .heading, unit.heading == nil {
          unit.heading = index
          unit.level = document.headings[index].level
          unit.headingWords = Variables.named(in: document.headings[index].text)
          if document.headings[index].hasExplicitID { unit.givenID = document.headings[index].id }
          section = document.headings[index].id
        } else {
          last = document.headings[index].id
        }
      }
      unit.section = section
      section = last ?? section
      units.append(unit)
    }
    return units
  }

  private func groups() -> [Group] {
    var groups: [Group] = []
    for (index, block) in document.blocks.enumerated() {
      if let last = groups.last, block.line <= last.line {
        groups[groups.count - 1].blocks = last.blocks.lowerBound..<(index + 1)
      } else {
        groups.append(Group(blocks: index..<(index + 1), line: block.line))
      }
    }
    return groups.filter { $0.line >= 1 && $0.line < lines.count + 1 }
  }

  private func unit(of group: Group, in cut: Cut) -> TextUnit? {
    let bytes = group.blocks.flatMap { CanonicalHTML.bytes(of: document.blocks[$0], in: document) }
    guard let digest = BlockDigest(canonical: bytes) else { return nil }
    let range = offset(ofLine: cut.first)..<offset(ofLine: cut.end)
    let trimmed = withoutLineEnd(range)
    let kind = group.blocks.count == 1 ? document.blocks[group.blocks.lowerBound].kind : .other
    var unit = TextUnit(
      TextUnit.Kind(kind), digest: digest, at: SourcePlace(text.name, line: group.line, column: 1),
      range: trimmed, wording: String(decoding: text.bytes[trimmed], as: UTF8.self))
    unit.block = group.blocks.lowerBound
    unit.language = document.opening(of: document.blocks[group.blocks.lowerBound])?.language
    unit.length = group.blocks.reduce(0) { $0 + document.blocks[$1].html.count }
    return unit
  }

  // MARK: Lines

  /// The lines of a unit, from 1, and the one after them.
  private struct Cut {
    var first: Int
    var end: Int
  }

  private func offset(ofLine line: Int) -> Int { line - 1 < lines.count ? lines[line - 1] : text.bytes.count }

  private func line(_ number: Int) -> ArraySlice<UInt8> {
    withoutBlanks(text.bytes[offset(ofLine: number)..<offset(ofLine: number + 1)])
  }

  private func withoutBlanks(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let bytes = bytes.drop(while: MarkdownBytes.isSpace)
    return bytes.dropLast(bytes.reversed().prefix(while: MarkdownBytes.isSpace).count)
  }

  private func withoutLineEnd(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty, text.bytes[range.upperBound - 1] == UInt8(ascii: "\n") else { return range }
    return range.lowerBound..<(range.upperBound - 1)
  }

  /// Leaves out empty lines at the end, and an attribute list that belongs to what follows: the line of which is returned.
  private func trim(_ cut: inout Cut, from first: Int) -> Int? {
    trimEmptyLines(&cut, from: first)
    var start = cut.end
    while start - 1 > first, isAttributeList(line(start - 1)) { start -= 1 }
    guard start < cut.end, start - 1 > first, line(start - 1).isEmpty else { return nil }
    cut.end = start
    trimEmptyLines(&cut, from: first)
    return start
  }

  private func trimEmptyLines(_ cut: inout Cut, from first: Int) {
    while cut.end - 1 > first, line(cut.end - 1).isEmpty { cut.end -= 1 }
  }

  private func isAttributeList(_ line: ArraySlice<UInt8>) -> Bool {
    line.first == UInt8(ascii: "{") && line.last == UInt8(ascii: "}") && !line.starts(with: "{{".utf8)
  }

  /// The comments of which the last ends on the line before, or with empty lines between.
  private func commentsBefore(_ first: Int, _ starts: Set<Int>) -> [String] {
    var comments: [String] = []
    var end = first
    while true {
      while end > 1, line(end - 1).isEmpty { end -= 1 }
      guard end > 1, line(end - 1).suffix(3).elementsEqual("-->".utf8) else { break }
      guard let start = stride(from: end - 1, to: 0, by: -1).first(where: { starts.contains($0) }) else {
        break
      }
      let bytes = text.bytes[offset(ofLine: start)..<offset(ofLine: end)]
      let words = String(decoding: withoutBlanks(bytes), as: UTF8.self)
      guard words.hasPrefix("<!--"), words.utf8.count >= 7 else { break }
      let inner = words.dropFirst(4).dropLast(3)
      comments.insert(inner.split(whereSeparator: \.isWhitespace).joined(separator: " "), at: 0)
      end = start
    }
    return comments
  }
}
