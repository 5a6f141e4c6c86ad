import ListinaModel
import ListinaSamples

@testable import ListinaContent

/// A text of the policy `privacy` as it was parsed, from a file that is called `f.md`.
struct MarkdownSample {
  let document: Document
  let report: [String]
  let diagnostics: [Diagnostic]
  /// With the headings' own ids, addresses as they were written, and no permalinks.
  let html: String

  static let variables = [
    "name": "Clever & Leap", "contact.email": "a@example.com", "city": "Praha", "host": "https://example.com",
    "bad": "javascript:alert(1)", "quote": "\"><b>", "markup": "*a* <b> [x](y) `c`",
  ]

  init(
    _ markdown: String, from start: Int = 0, tables: Set<RecordTable> = Set(RecordTable.allCases)
  ) throws {
    var variables = Variables(Self.variables)
    variables.tables = tables
    var parser = DocumentParser(variables: variables, policy: try Sample.slug("privacy"))
    parser.site = BaseURL("https://clever.example/legal")
    let (document, diagnostics) = parser.parse(
      SourceText(name: "f.md", bytes: Array(markdown.utf8)), from: start)
    self.document = document
    report = diagnostics.report
    self.diagnostics = diagnostics.all
    html = Self.html(of: document)
  }

  private static func html(of document: Document) -> String {
    var html: [UInt8] = []
    document.html.write(to: &html) { slot, html in
      switch slot {
      case .headingID(let index): html += document.headings[index].id.utf8
      case .permalinkStart, .permalinkEnd, .permalink: break
      case .reference(let index):
        var address = SlottedHTML()
        HTMLWriting.append(address: document.references[index].written, to: &address)
        html += address.bytes
      case .attributes: break
      case .records(let table): html += "[\(table.rawValue)]\n".utf8
      }
    }
    return String(decoding: html, as: UTF8.self)
  }
}
