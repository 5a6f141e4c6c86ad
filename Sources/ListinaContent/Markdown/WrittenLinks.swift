import ListinaModel

/// Where the links and images of a text say where they lead, so that only these bytes need to change.
///
/// libcmark does not tell where a destination stands. So whatever may be one is given a mark, as ``UnusedDefinitions``
/// does it, and the text is parsed: the marks that come back in destinations stood in destinations.
package struct WrittenLinks: Sendable {
  package struct Link: Hashable, Sendable {
    /// What is meant, without backslashes and character references.
    package var address: String
    /// The bytes of the file that say what stands before `?` and `#`.
    package var path: Range<Int>
    package var isImage: Bool
  }

  /// In the order of the text; a definition that several links use is one.
  package let links: [Link]
  /// Something can be read beside headings and links.
  package let hasOwnWords: Bool

  /// Reads the body of a text; one that is too much to parse has no links here.
  package init(in text: SourceText, from start: Int) {
    var reader = WrittenLinkReader(text.bytes[start...])
    do throws(TextLimits.Exceeded) {
      try TextLimits.check(text.bytes[start...])
      try reader.read()
    } catch {
      // What is too much is an error with its place where the text is built.
      reader = WrittenLinkReader([])
    }
    links = reader.found.values.sorted { $0.path.lowerBound < $1.path.lowerBound }
    hasOwnWords = reader.hasOwnWords
  }
}

/// The parse that finds the links of one text.
struct WrittenLinkReader {
  /// What may be a destination.
  private struct Candidate {
    /// Where it begins.
    var start: Int
    /// Where a mark can stand in it.
    var mark: Int
  }

  /// No text has so many marks of its own; a mark has at most eight digits.
  private static let firstMark = 10_000_000

  private let text: ArraySlice<UInt8>
  private let candidates: [Candidate]
  private(set) var found: [Int: WrittenLinks.Link] = [:]
  private(set) var hasOwnWords = false
  /// How many headings and links are open.
  private var labels = 0

  init(_ text: ArraySlice<UInt8>) {
    self.text = text
    candidates = Self.candidates(in: text)
  }

  mutating func read() throws(TextLimits.Exceeded) {
    let source = try MarkdownSource(marked()[...])
    try MarkdownTree.walk(source.bytes) { node, isEntering in
      visit(node, isEntering: isEntering, source.marks)
      return .goOn
    }
  }

  private mutating func visit(_ node: MarkdownNode, isEntering: Bool, _ marks: [SourceScanner.Mark]) {
    switch node.kind {
    case .link, .image:
      labels += isEntering ? 1 : -1
      if isEntering { node.withDestination { addDestination($0, isImage: node.kind == .image) } }
    case .heading where !node.isOfScanner(marks): labels += isEntering ? 1 : -1
    case .htmlBlock, .htmlInline: node.withLiteral { addTags(in: $0) }
    case .text, .code, .codeBlock: node.withLiteral { addWords($0) }
    default: break
    }
  }

  /// Signs alone, as between links in a row, are no words.
  private mutating func addWords(_ words: UnsafeBufferPointer<UInt8>) {
    guard labels == 0, !hasOwnWords else { return }
    hasOwnWords = String(decoding: words, as: UTF8.self).contains { $0.isLetter || $0.isNumber }
  }

  // MARK: What came back

  private mutating func addDestination(_ destination: UnsafeBufferPointer<UInt8>, isImage: Bool) {
    guard let (index, address) = Self.parted(destination) else { return }
    add(index, address, isImage: isImage)
  }

  private mutating func addTags(in literal: UnsafeBufferPointer<UInt8>) {
    guard !HTMLWriting.isPlain(literal) else { return }
    for token in HTMLTokenizer(literal) {
      guard case .startTag(let tag) = token.kind else {
        if case .text = token.kind { addWords(UnsafeBufferPointer(rebasing: literal[token.range])) }
        continue
      }
      for attribute in tag.attributes where attribute.name == "href" || attribute.name == "src" {
        guard let range = attribute.value,
          let (index, value) = Self.parted(UnsafeBufferPointer(rebasing: literal[range])),
          !value.contains(UInt8(ascii: "\\"))
        else { continue }
        let address = value.withUnsafeBufferPointer { CharacterReferences.decode($0) }
        add(index, Array(address), isImage: tag.name == "img")
      }
    }
  }

  /// The number of the mark in a destination, and the rest of it; nil where there is none, or a variable beside it.
  private static func parted(_ destination: UnsafeBufferPointer<UInt8>) -> (index: Int, rest: [UInt8])? {
    var index: Int?
    var rest: [UInt8] = []
    for piece in MarkedText(destination) {
      switch piece {
      case .plain(let run): rest += run
      case .mark(let number) where index == nil && number >= firstMark: index = number - firstMark
      case .mark, .forbidden: return nil
      }
    }
    return index.map { ($0, rest) }
  }

  private mutating func add(_ index: Int, _ address: [UInt8], isImage: Bool) {
    guard candidates.indices.contains(index), found[index] == nil else { return }
    let path = address.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    let start = candidates[index].start
    // Where it is written otherwise than is known here, it had better stay as it is.
    guard let end = WrittenText.end(of: Array(path), in: text, from: start), endsPath(end) else { return }
    found[index] = WrittenLinks.Link(
      address: String(decoding: address, as: UTF8.self), path: start..<end, isImage: isImage)
  }

  /// Whether a destination, or its path, ends at an offset.
  private func endsPath(_ offset: Int) -> Bool {
    guard offset < text.endIndex else { return true }
    return MarkdownBytes.isSpace(text[offset]) || "?#)>\"'&\\".utf8.contains(text[offset])
  }

  // MARK: What may be a destination

  private func marked() -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.count + candidates.count * 30)
    var copied = text.startIndex
    for (index, candidate) in candidates.enumerated() {
      output += text[copied..<candidate.mark]
      VariableMark.append(Self.firstMark + index, to: &output)
      copied = candidate.mark
    }
    output += text[copied...]
    return output
  }

  /// In the order of the text, each place once.
  private static func candidates(in text: ArraySlice<UInt8>) -> [Candidate] {
    let bracket = UInt8(ascii: "]")
    let inline = ByteSearch.offsets(of: (bracket, UInt8(ascii: "(")), in: text)
    let definitions = ByteSearch.offsets(of: (bracket, UInt8(ascii: ":")), in: text)
    let all =
      (inline + definitions).filter { !SourceScanner.isEscaped($0, in: text) }
      .compactMap { candidate(after: $0 + 2, in: text) } + attributes(in: text)
    var seen: Set<Int> = []
    return all.sorted { $0.mark < $1.mark }.filter { seen.insert($0.mark).inserted }
  }

  private static func candidate(after start: Int, in text: ArraySlice<UInt8>) -> Candidate? {
    guard let offset = text[start...].firstIndex(where: { !MarkdownBytes.isBlank($0) }) else { return nil }
    switch text[offset] {
    case UInt8(ascii: "\n"): return candidate(onLine: offset + 1, in: text)
    case UInt8(ascii: "<"): return Candidate(start: offset + 1, mark: offset + 1)
    default: return Candidate(start: offset, mark: offset)
    }
  }

  /// A destination that begins on a line of its own; a mark before it could make of the line what it was not.
  private static func candidate(onLine start: Int, in text: ArraySlice<UInt8>) -> Candidate? {
    guard let offset = text[start...].firstIndex(where: { !MarkdownBytes.isBlank($0) }) else { return nil }
    let first = text[offset]
    guard HTMLBytes.isLetter(first) || first == UInt8(ascii: "/") || first == UInt8(ascii: ".") else {
      return nil
    }
    return Candidate(start: offset, mark: offset + 1)
  }

  /// The values of `href=` and `src=`, with quotation marks or without.
  private static func attributes(in text: ArraySlice<UInt8>) -> [Candidate] {
    guard ByteSearch.contains(UInt8(ascii: "<"), in: text) else { return [] }
    var candidates: [Candidate] = []
    var offset = text.startIndex
    while let equals = ByteSearch.first(UInt8(ascii: "="), in: text[offset...]) {
      offset = equals + 1
      guard isAddressName(before: equals, in: text),
        let start = text[offset...].firstIndex(where: { !MarkdownBytes.isSpace($0) })
      else { continue }
      let isQuoted = text[start] == UInt8(ascii: "\"") || text[start] == UInt8(ascii: "'")
      let value = isQuoted ? start + 1 : start
      candidates.append(Candidate(start: value, mark: value))
    }
    return candidates
  }

  private static func isAddressName(before end: Int, in text: ArraySlice<UInt8>) -> Bool {
    let name = text[..<end].reversed().drop(while: MarkdownBytes.isSpace).prefix(4)
      .map(HTMLBytes.lowercased)
    return name.elementsEqual("ferh".utf8) || name.starts(with: "crs".utf8)
  }
}
