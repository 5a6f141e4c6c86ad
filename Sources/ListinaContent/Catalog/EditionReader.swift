import ListinaFiles
import ListinaModel

/// Reads what a text's front matter says of it.
struct EditionReader {
  let locale: LocaleTag
  let policy: Slug
  /// Nil where texts are read for their form alone, as nobody knows what their variables stand for.
  let variables: Variables?
  private(set) var diagnostics = DiagnosticList()

  init(locale: LocaleTag, policy: Slug, variables: Variables?) {
    self.locale = locale
    self.policy = policy
    self.variables = variables
  }

  /// The edition of a file, or nil with errors.
  mutating func read(_ entry: FileEntry) -> Edition? {
    let text = TextFile.read(entry)
    diagnostics.add(contentsOf: text.diagnostics)
    guard let bytes = text.bytes, let front = split(bytes, entry) else { return nil }
    let keys = readKeys(front, entry)
    let written = keys?.title.map { fill($0) }
    let title = written ?? firstHeading(in: bytes[front.bodyStart...])
    // That there is no text at all is told where it is parsed.
    let isEmpty = bytes[front.bodyStart...].allSatisfy(MarkdownBytes.isSpace)
    if title == nil, keys != nil, !isEmpty { reportMissingTitle(entry) }
    var edition = Edition(
      locale: locale, title: title ?? policy.text, slug: keys?.slug?.value ?? policy,
      source: SourceFile(entry))
    edition.hasOwnTitle = written != nil
    edition.description = keys?.description.map { fill($0) } ?? ""
    edition.isDraft = keys?.isDraft ?? false
    edition.extra = keys?.extra ?? .mapping([:])
    if let slug = keys?.slug { edition.place = slug.place }
    return edition
  }

  /// The heading that is the title; nil when there is none, empty when the text cannot be parsed.
  private func firstHeading(in text: ArraySlice<UInt8>) -> String? {
    do throws(TextLimits.Exceeded) {
      return try TitleReader(variables: variables ?? Variables([:])).title(of: text)
    } catch {
      // The limit is reported where the text is parsed for its pages.
      return ""
    }
  }

  private mutating func split(_ bytes: [UInt8], _ entry: FileEntry) -> FrontMatter? {
    do throws(FrontMatter.Unclosed) {
      return try FrontMatter(of: bytes, file: entry.name)
    } catch {
      diagnostics.add(error.diagnostic)
      return nil
    }
  }

  private mutating func readKeys(_ front: FrontMatter, _ entry: FileEntry) -> FrontMatterKeys? {
    guard let yaml = front.yaml else { return FrontMatterKeys() }
    let (value, problems) = YAMLReader(file: entry.name, firstLine: 2).read(yaml)
    diagnostics.add(contentsOf: problems)
    guard let value, !problems.hasErrors else { return problems.hasErrors ? nil : FrontMatterKeys() }
    if value.isEmpty, let comment = firstLine(of: yaml, entry) {
      diagnostics.add(comment)
      return nil
    }
    diagnostics.add(contentsOf: hiddenText(in: yaml, entry))
    return YAMLShape.frontMatter.read(value, named: "the front matter", into: &diagnostics)
  }

  /// The error for a text between two rules at the top of a file: YAML takes its headings for comments.
  private func firstLine(of yaml: ArraySlice<UInt8>, _ entry: FileEntry) -> Diagnostic? {
    guard let start = yaml.firstIndex(where: { !MarkdownBytes.isSpace($0) }) else { return nil }
    let line = yaml[start...].prefix { $0 != UInt8(ascii: "\n") }
    let number = 2 + yaml[..<start].count { $0 == UInt8(ascii: "\n") }
    return .error(
      .misplacedFrontMatter, "'\(String(decoding: line.prefix(40), as: UTF8.self))' would not be published",
      at: SourcePlace(entry.name, line: number, column: 1),
      hint: "lines between '---' at the top of a file are its keys, such as 'title'; write '***' for a rule")
  }

  /// Warnings of what surely was meant to be read, and is a comment to YAML: `## Heading`, `title: Terms #1`.
  private func hiddenText(in yaml: ArraySlice<UInt8>, _ entry: FileEntry) -> DiagnosticList {
    var diagnostics = DiagnosticList()
    let lines = String(decoding: yaml, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      guard let hidden = Self.hidden(in: line) else { continue }
      let column = line[..<hidden.startIndex].unicodeScalars.count + 1
      diagnostics.add(
        .warning(
          .misplacedFrontMatter, "'\(hidden.prefix(40))' would not be published: YAML takes it for a comment",
          at: SourcePlace(entry.name, line: index + 2, column: column),
          hint: "put the value in quotes, or write the text below the second '---'"))
    }
    return diagnostics
  }

  private static func hidden(in line: Substring) -> Substring? {
    if line.hasPrefix("##") { return line }
    guard let colon = line.firstIndex(of: ":"), !line.hasPrefix("#") else { return nil }
    let value = line[line.index(after: colon)...].drop { $0 == " " }
    guard let first = value.first, !"\"'[{|>#".contains(first) else { return nil }
    var rest = value
    while let mark = rest.firstIndex(of: "#") {
      let after = line.index(after: mark)
      if line[line.index(before: mark)] == " ", after < line.endIndex, line[after] != " " {
        return line[mark...]
      }
      rest = line[after...]
    }
    return nil
  }

  private mutating func reportMissingTitle(_ entry: FileEntry) {
    diagnostics.add(
      .warning(
        .missingTitle, "'\(entry.name)' has no title and no heading", at: entry.place,
        hint: "start the text with '# ' and its title"))
  }

  /// A text of the front matter with its variables filled in.
  private mutating func fill(_ text: Placed<String>) -> String {
    guard let variables else { return text.value }
    let (filled, problems) = variables.fill(text.value, at: text.place)
    diagnostics.add(contentsOf: problems)
    return filled
  }
}

/// The keys of front matter.
struct FrontMatterKeys {
  var title: Placed<String>?
  var slug: Placed<Slug>?
  var description: Placed<String>?
  var isDraft = false
  var extra: ExtraValue?
}

extension YAMLShape where Value == FrontMatterKeys {
  static var frontMatter: Self {
    .mapping { fields in
      var keys = FrontMatterKeys()
      keys.title = fields.optional("title", .placed(.nonemptyText))
      keys.slug = fields.optional("slug", .placed(.slug))
      keys.description = fields.optional("description", .placed(.text))
      keys.isDraft = fields.flag("draft")
      keys.extra = fields.optional("extra", .converted(.anything, ExtraValue.init))
      return keys
    }
  }
}

extension ExtraValue {
  fileprivate init(_ value: YAMLValue) {
    self =
      switch value.content {
      case .scalar(let text, let isPlain): .text(isPlain && text == "false" ? "" : text)
      case .sequence(let items): .list(items.map(ExtraValue.init))
      case .mapping(let entries):
        .mapping(Dictionary(entries.map { ($0.key, ExtraValue($0.value)) }) { first, _ in first })
      }
  }
}
