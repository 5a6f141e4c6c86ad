import ListinaModel
import ListinaPublish

/// The list of all diagnostics of the site.
struct DiagnosticsPage {
  private let diagnostics: [Diagnostic]
  private let root: String

  init(_ diagnostics: [Diagnostic], root: String) {
    self.diagnostics = diagnostics
    self.root = root
  }

  var html: HTMLText {
    let groups = Diagnostic.Severity.allCases.map { severity in
      group(severity, diagnostics.filter { $0.severity == severity })
    }
    let content: HTMLText = diagnostics.isEmpty ? "<p>Nothing to mend.</p>" : HTMLText(joining: groups)
    return OwnPages.frame(
      "What is to mend",
      """
      <h1>What is to mend</h1>
      <p><a href="/">Back to the site</a></p>
      \(content)
      """)
  }

  private func group(_ severity: Diagnostic.Severity, _ diagnostics: [Diagnostic]) -> HTMLText {
    if diagnostics.isEmpty { return "" }
    let (heading, meaning) = words(for: severity)
    // Work in progress has its place; mistakes show their line too.
    let places = diagnostics.map { severity == .note ? nil : $0.place }
    let items = zip(diagnostics, SourceExcerpt.all(of: places, root: root)).map { item($0, $1) }
    return """
      <section class="\(severity.rawValue)">
      <h2>\(heading) (\(diagnostics.count))</h2>
      <p>\(meaning)</p>
      \(HTMLText(joining: items))
      </section>

      """
  }

  private func words(for severity: Diagnostic.Severity) -> (heading: String, meaning: String) {
    switch severity {
    case .error: ("Errors", "Nothing is published before they are mended.")
    case .warning: ("Warnings", "The site can be published, but something is likely not as you meant it.")
    case .note: ("Notes", "Work in progress: nothing is wrong.")
    }
  }

  private func item(_ diagnostic: Diagnostic, _ excerpt: SourceExcerpt?) -> HTMLText {
    let place: HTMLText = diagnostic.place.map { "<p class=\"place\">\(OwnPages.link(to: $0))</p>\n" } ?? ""
    let hint: HTMLText = diagnostic.hint.map { "<p class=\"hint\">\($0)</p>\n" } ?? ""
    return """
      <article>
      <h3><code>\(diagnostic.id.rawValue)</code> \(diagnostic.message)</h3>
      \(place)\(excerpt.map { html(of: $0) } ?? "")\(hint)</article>

      """
  }

  private func html(of excerpt: SourceExcerpt) -> HTMLText {
    guard let column = excerpt.column else { return "<pre>\(excerpt.text)</pre>\n" }
    let before = String(String.UnicodeScalarView(excerpt.text.unicodeScalars.prefix(column - 1)))
    return """
      <pre>\(excerpt.text)
      <span class="before">\(before)</span><span class="caret">^</span></pre>

      """
  }
}
