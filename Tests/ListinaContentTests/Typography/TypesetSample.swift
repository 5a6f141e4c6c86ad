import ListinaModel
import ListinaSamples

@testable import ListinaContent

/// A text as it was set for a locale, with `~` for U+00A0 and `^` for U+202F.
struct TypesetSample {
  let document: Document
  let report: [String]
  let html: String

  init(_ markdown: String, locale: String, _ typography: Typography = Typography()) throws {
    let parser = DocumentParser(
      variables: Variables(["city": "Praha", "price": "10 Kč", "unit": "Kč", "org": "v \"Praze\""]),
      policy: try Sample.slug("privacy"), typesetter: Typesetter(for: try Sample.tag(locale), typography))
    let (document, diagnostics) = parser.parse(SourceText(name: "f.md", bytes: Array(markdown.utf8)), from: 0)
    self.document = document
    report = diagnostics.report
    html = String(decoding: document.html.bytes, as: UTF8.self)
      .replacing("\u{A0}", with: "~").replacing("\u{202F}", with: "^")
  }

  /// One paragraph, without its tags.
  static func paragraph(_ markdown: String, locale: String, _ typography: Typography = Typography()) throws
    -> String
  {
    let html = try TypesetSample(markdown, locale: locale, typography).html
    return html.replacing("<p>", with: "").replacing("</p>\n", with: "")
  }
}
