import ListinaModel

/// Warnings of what readers would see as it was typed.
extension DocumentWriter {
  mutating func warnOfTypedSigns(_ text: UnsafeBufferPointer<UInt8>, in node: MarkdownNode) {
    for signs in TypedSigns.find(in: text, of: node) {
      guard case .footnote(var label) = signs else {
        warn(of: signs, in: node)
        continue
      }
      // As it was written, variables and all.
      warn(of: .footnote(label.withUTF8 { marks.written($0) }), in: node)
    }
  }

  /// The same for a text of HTML in which Markdown is not read.
  mutating func warnOfTypedSigns(inHTML text: UnsafeBufferPointer<UInt8>, of raw: RawHTML, from position: Int)
  {
    guard html.warnedBlock != raw.node.identity else { return }
    for sign in ["](", "**", "\n## ", "\n- ", "\n|"] {
      let sign = Array(sign.utf8)
      guard let start = text.indices.first(where: { text[$0...].starts(with: sign) }) else { continue }
      html.warnedBlock = raw.node.identity
      let words = sign.drop { $0 == UInt8(ascii: "\n") }
      let place = places.place(atOffset: offset(of: position + start + sign.count - words.count, in: raw))
      diagnostics.add(TypedSigns.inHTML(String(decoding: words, as: UTF8.self)).warning(at: place))
      return
    }
  }

  /// The same for tags within HTML that are code, as four spaces stand before them.
  mutating func warnOfIndentedHTML(_ node: MarkdownNode) {
    let tag = node.withLiteral { literal in
      marks.written(literal).drop { $0 == " " }.prefix { $0 != ">" && !$0.isNewline }.prefix(40)
    }
    warn(of: .indentedHTML(String(tag)), in: node)
  }

  mutating func warnOfDate(_ list: MarkdownNode) {
    if let date = TypedSigns.date(list) { warn(of: date, in: list) }
  }

  mutating func warnOfEmptyHeading(_ heading: MarkdownNode) {
    if heading.firstChild == nil, attributes(of: heading) == nil { warn(of: .emptyHeading, in: heading) }
  }

  /// The same for code whose fence does not end: it takes in all that follows in its container.
  mutating func warnOfOpenFence(_ code: MarkdownNode) {
    let lines = code.lineRange
    let opening = places.text.bytes[places.range(ofLine: source.line(lines.lowerBound + 1))]
    guard let fence = ["```", "~~~"].first(where: { ByteSearch.first(Array($0.utf8), in: opening) != nil }),
      code.withLiteral({ !$0.starts(with: fence.utf8) })
    else { return }
    let end = places.text.bytes[places.range(ofLine: source.line(lines.upperBound + 1))]
      .drop(while: MarkdownBytes.isIndentation)
    let isEnded =
      lines.count > 1 && end.starts(with: fence.utf8) && Set(MarkdownBytes.trimmed(end)).count == 1
    if !isEnded { warn(of: .fence(fence), in: code) }
  }

  private mutating func warn(of signs: TypedSigns, in node: MarkdownNode) {
    let line = source.line(node.startLine)
    guard warnedSigns.insert(SignOnLine(signs: signs, line: line)).inserted else { return }
    let found = unescaped(Array(signs.words.utf8), inLine: line)
    guard let first = found.first else { return }
    let place =
      found.count == 1
      ? first : start(of: node, inLine: line).flatMap { start in found.first { $0 >= start } }
    diagnostics.add(
      signs.warning(
        at: place.map { places.place(atOffset: $0) } ?? SourcePlace(places.text.name, line: line)))
  }

  /// Where a text begins, if it stands where libcmark says: its columns are those of what it was given to read.
  private mutating func start(of node: MarkdownNode, inLine line: Int) -> Int? {
    let start = places.range(ofLine: line).lowerBound + node.startColumn - 1
    let isThere = node.withLiteral { places.text.bytes.dropFirst(start).starts(with: $0.prefix(8)) }
    return isThere ? start : nil
  }

  /// Where words stand in a line, without a backslash before them.
  private mutating func unescaped(_ words: [UInt8], inLine line: Int) -> [Int] {
    let range = places.range(ofLine: line)
    var found: [Int] = []
    var start = range.lowerBound
    while let next = ByteSearch.first(words, in: places.text.bytes[start..<range.upperBound]) {
      start = next + words.count
      if !SourceScanner.isEscaped(next, in: places.text.bytes[...]) { found.append(next) }
    }
    return found
  }

  /// Signs of one kind are told once a line.
  struct SignOnLine: Hashable {
    let signs: TypedSigns
    let line: Int
  }
}

extension TypedSigns {
  /// By what they are found in a line.
  var words: String {
    switch self {
    case .emphasis: "**"
    case .strikethrough: "~~"
    case .footnote: "[^"
    case .task(let text), .heading(let text), .marker(let text), .date(let text), .fence(let text): text
    case .emptyHeading: "#"
    case .reference: "]["
    case .contents(let text), .callout(let text), .lines(let text), .inHTML(let text),
      .indentedHTML(let text):
      text
    case .definition: ": "
    case .abbreviation: "*["
    case .link: "]("
    case .partedLink: "] ("
    case .rows: "|"
    case .grid: "+--"
    }
  }

  func warning(at place: SourcePlace) -> Diagnostic {
    .warning(.shownAsTyped, message, at: place, hint: hint)
  }

  private var message: String {
    switch self {
    case .footnote(let text): "'\(text)' is shown as you typed it: there are no footnotes"
    case .contents(let text): "'\(text)' is shown as you typed it"
    case .link, .partedLink: "'\(words)' is shown as you typed it: this is no link"
    case .rows, .grid: "these lines are shown as you typed them: this is no table"
    case .lines(let text): "lines run together here: '\(text)' begins no list"
    case .indentedHTML: "'\(words)' is shown as code: four spaces or more stand before it"
    case .inHTML: "'\(words)' is shown as you typed it: Markdown is not read within HTML"
    case .definition: "':' is shown as you typed it: there are no lists of definitions in Markdown"
    case .abbreviation: "'*[…]:' is shown as you typed it"
    case .reference: "'][' is shown as you typed it: no link of that name is defined"
    case .heading: "'\(words)' begins no heading: a space is missing after it"
    case .marker: "'\(words)' begins no list: a non-breaking space stands after it"
    case .date: "'\(words)' makes a list of this date"
    case .emptyHeading: "this heading has no words"
    case .fence: "'\(words)' has no end: all that follows is code"
    case .emphasis, .strikethrough, .callout, .task: "'\(words)' is shown as you typed it"
    }
  }

  private var hint: String {
    switch self {
    case .emphasis:
      "leave no space between it and the words that it is for; beside letters or quotation marks write '<strong>' and '</strong>'; '\\*' shows the sign"
    case .strikethrough: "write '<s>' and '</s>', or '\\~' for the sign"
    case .footnote: "write the note where it belongs, or a number in '<sup>'; '\\[' shows the bracket"
    case .contents: "remove it: pages have a table of contents where their theme shows one"
    case .callout:
      "write '> **Note:** …', or put '<div class=\"note\">' and '</div>' around it with empty lines"
    case .reference: "write '[words](address)', or the line '[name]: address' below; '\\[' shows the bracket"
    case .task: "write '- ' without it, or '☐' or '☑'"
    case .heading: "write '\(words) ' and the words"
    case .marker: "write a plain space in its place"
    case .date: "write '\(words.dropLast())\\.' to show it, or let the line begin with another word"
    case .emptyHeading: "write words after it, or remove it"
    case .fence: "write '\(words)' on a line of its own where the code ends"
    case .definition: "write '<dl><dt>term</dt><dd>words</dd></dl>', or a list; '\\:' shows the sign"
    case .abbreviation: "write '<abbr title=\"…\">…</abbr>' where it stands in the text; '\\*' shows the sign"
    case .link: "an address has no spaces: write '%20' or '[words](<address>)'; '\\]' shows the bracket"
    case .partedLink: "write '](' without the space"
    case .grid: "write rows as '| a | b |', with '|---|---|' on a line below the first"
    case .rows: "write '|---|---|' on a line below the first, with as many cells as that has"
    case .lines:
      "begin the lines with '- ' or '1. ', or end them with a backslash, or put empty lines between them"
    case .indentedHTML: "indent HTML after an empty line by less than four spaces, or remove that line"
    case .inHTML: "put an empty line after the tag and one before its end, or write it in HTML"
    }
  }
}
