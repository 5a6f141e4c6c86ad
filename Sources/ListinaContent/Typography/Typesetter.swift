package import ListinaModel

/// Sets the text of an edition by the typography of its language.
///
/// It works on the HTML that is published: what was written, anchors, titles and digests know nothing of it. Code,
/// addresses, attributes and tags stay as they are, and so does what is marked as another language.
package struct Typesetter: Sendable {
  private let language: String
  private let spacing: SpacingRules?
  private let quotes: QuotationMarks?

  /// Nil when the locale has no rules of those that are wanted.
  package init?(for locale: LocaleTag, _ typography: Typography) {
    language = locale.language
    spacing = typography.spaces ? SpacingRules.rules(for: locale.language) : nil
    quotes = typography.quotes ? QuotationMarks.marks(for: locale) : nil
    if spacing == nil, quotes == nil { return nil }
  }

  /// Sets a text that was written.
  package func set(_ document: inout Document) {
    let text = PlainText(of: document.html.bytes, in: language)
    document.apply(edits(of: text))
  }

  private func edits(of text: PlainText) -> TextEdits {
    var changes: [PlainText.Change] = []
    text.bytes.withUnsafeBufferPointer { bytes in
      if let spacing { changes = Spacing(bytes, rules: spacing).changes() }
      if let quotes { changes += QuotationMatching(bytes, marks: quotes).changes() }
    }
    if quotes != nil { changes.sort { $0.offset < $1.offset } }
    return text.edits(changes)
  }
}
