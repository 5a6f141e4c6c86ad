import ListinaModel
import ListinaSamples

@testable import ListinaContent

/// A text of the policy `privacy` as it was parsed, from a file that is called `f.md`.
struct MarkdownSample {
  let document: Document
  let report: [String]
  /// With the headings' own ids, and addresses as they were written.
  let html: String

  static let variables = [
    "name": "Clever & Leap", "contact.email": "a@example.com", "city": "Praha", "host": "https://example.com",
    "bad": "javascript:alert(1)", "quote": "\"><b>", "markup": "*a* <b> [x](y) `c`",
  ]

  init(_ markdown: String, from start: Int = 0) throws {
    let parser = DocumentParser(variables: Variables(Self.variables), policy: try Sample.slug("privacy"))
    let (document, diagnostics) = parser.parse(
      SourceText(name: "f.md", bytes: Array(markdown.utf8)), from: start)
    self.document = document
    report = diagnostics.report
    html = Self.html(of: document)
  }

  private static func html(of document: Document) -> String {
    var html: [UInt8] = []
    document.html.write(to: &html) { slot, html in
      switch slot {
      case .headingID(let index): html += document.headings[index].id.utf8
      case .permalinkStart, .permalinkEnd, .permalink, .records: break
      case .reference(let index):
        var address = SlottedHTML()
        HTMLWriting.append(address: document.references[index].written, to: &address)
        html += address.bytes
      }
    }
    return String(decoding: html, as: UTF8.self)
  }
}
