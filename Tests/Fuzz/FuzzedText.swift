import ListinaModel
import ListinaSamples
import ListinaSite

@testable import ListinaContent
@testable import ListinaTheme

/// A text of a policy, read as a build reads it, and all that must be true of what comes of it.
struct FuzzedText {
  private let bytes: [UInt8]
  private let file: FuzzedFile
  private static let name = "content/privacy/cs.md"

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    file = FuzzedFile(Self.name, bytes)
  }

  init(html: [UInt8]) { self.init("<div>\n".utf8 + html + "\n</div>\n".utf8) }

  init(frontMatter: [UInt8]) { self.init("---\n".utf8 + frontMatter) }

  /// An attribute list on an element that the first byte chooses.
  init?(attributes: [UInt8]) {
    // Not the first byte of a letter.
    guard let first = attributes.first, first < 0x80 else { return nil }
    let (before, after) = Self.elements[Int(first) % Self.elements.count]
    self.init(Array(before.utf8) + attributes.dropFirst() + Array(after.utf8))
  }

  private static let elements = [
    ("# T {:", "}\n"), ("text\n{:", "}\n"), ("- x {:", "}\n- y\n"), ("2. x\n{:", "}\n"),
    ("*x*{:", "} y\n"), ("[x](https://e.com){:", "}\n"), ("|a|\n|-|\n|b {:", "}|\n"), ("|a|\n|-|\n{:", "}\n"),
    ("> x\n{:", "}\n"), ("![x](media/x.png){:", "}\n"), ("```\nx\n```\n{:", "}\n"), ("# T {", "}\n"),
  ]

  func check() {
    guard let front = readFrontMatter() else { return }
    let plain = parse(front, typesetter: nil)
    let czech = parse(front, typesetter: FuzzedSite.czech)
    let french = parse(front, typesetter: FuzzedSite.french)
    if let plain, let czech, plain.filter(Self.isInk) != czech.filter(Self.isInk) {
      fail("spaces changed more than spaces", String(decoding: czech, as: UTF8.self))
    }
    if (plain == nil) != (french == nil) { fail("typography decides what is an error", "") }
    if let plain { KeptWords(bytes[front.start...]).check(in: plain) }
  }

  // MARK: Front matter

  private struct Front {
    var start: Int
    var edition: Edition
    var hasErrors: Bool
  }

  private func readFrontMatter() -> Front? {
    do throws(FrontMatter.Unclosed) {
      let front = try FrontMatter(of: bytes, file: Self.name)
      var diagnostics = DiagnosticList()
      let keys = front.yaml.flatMap { yaml in
        let (value, problems) = YAMLReader(file: Self.name, firstLine: 2).read(yaml)
        diagnostics.add(contentsOf: problems)
        return value.flatMap { YAMLShape.frontMatter.read($0, named: "the front matter", into: &diagnostics) }
      }
      let written = keys?.title.map { title in
        let (filled, problems) = FuzzedSite.variables.fill(title.value, at: title.place)
        diagnostics.add(contentsOf: problems)
        return filled
      }
      let title = written ?? firstHeading(from: front.bodyStart)
      file.check(diagnostics)
      var edition = FuzzedSite.edition
      edition.title = title ?? "Title"
      edition.hasOwnTitle = written != nil
      return Front(start: front.bodyStart, edition: edition, hasErrors: diagnostics.hasErrors)
    } catch {
      file.check(DiagnosticList([error.diagnostic]))
      return nil
    }
  }

  private func firstHeading(from start: Int) -> String? {
    do throws(TextLimits.Exceeded) {
      return try TitleReader(variables: FuzzedSite.variables).title(of: bytes[start...])
    } catch {
      return nil
    }
  }

  // MARK: The body

  /// The article's HTML, checked; nil when the text has errors, so that it is not published.
  private func parse(_ front: Front, typesetter: Typesetter?) -> [UInt8]? {
    var variables = FuzzedSite.variables.naming(FuzzedSite.policy, title: front.edition.title)
    variables.tables = Set(RecordTable.allCases)
    var parser = DocumentParser(variables: variables, policy: FuzzedSite.policy, typesetter: typesetter)
    parser.site = FuzzedSite.address
    let text = SourceText(name: Self.name, bytes: bytes)
    let (document, diagnostics) = parser.parse(text, from: front.start)
    file.check(diagnostics)
    file.check(TextLint(text: text, bodyStart: front.start).diagnostics())
    check(document)
    let addresses = document.references.map { reference in
      if !diagnostics.hasErrors { PageCheck.check(address: reference.written) }
      return PageCheck.slot
    }
    let anchors = HeadingAnchors(of: document)
    let article = Article(document: document, anchors: anchors, addresses: addresses)
    // A build writes the pages of texts with errors too, and throws them away.
    let html = ArticleWriter.write(article, of: front.edition, tables: FuzzedSite.tables)
    guard !front.hasErrors, !diagnostics.hasErrors else { return nil }
    var page = PageCheck(ids: anchors.all)
    page.check(html)
    page = PageCheck(ids: [])
    page.check(ArticleWriter.writeContents(of: article))
    return html
  }

  private func check(_ document: Document) {
    let count = document.html.bytes.count
    var end = 0
    for block in document.blocks {
      guard block.html.lowerBound >= end, block.html.upperBound <= count else {
        fail("blocks overlap or lie outside of the HTML", "\(document.blocks), \(count) bytes")
      }
      end = block.html.upperBound
      file.check(SourcePlace(Self.name, line: block.line), "a block")
    }
    var offset = 0
    for slot in document.html.slots {
      guard slot.offset >= offset, slot.offset <= count else {
        fail("slots are not in order", "\(document.html.slots)")
      }
      offset = slot.offset
    }
    for heading in document.headings { file.check(heading.place, "heading '\(heading.id)'") }
    for anchor in document.anchors { file.check(anchor.place, "anchor '\(anchor.id)'") }
    for reference in document.references { file.check(reference.place, "link '\(reference.written)'") }
  }

  /// Neither white space nor a byte of U+00A0 or U+202F, which typography may put in its place.
  private static func isInk(_ byte: UInt8) -> Bool {
    !(byte <= 0x20 || [0xC2, 0xA0, 0xE2, 0x80, 0xAF].contains(byte))
  }
}
