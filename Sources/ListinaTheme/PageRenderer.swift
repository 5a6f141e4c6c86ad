package import ListinaModel
package import ListinaSite

/// Renders the pages of one site with one theme.
package struct PageRenderer: Sendable {
  let plan: SitePlan
  let theme: Theme
  let words: SiteWords
  let tables: RecordTables

  package init(_ plan: SitePlan, theme: Theme) {
    self.plan = plan
    self.theme = theme
    words = SiteWords(plan.catalog, strings: theme.strings)
    tables = RecordTables(plan.catalog, theme: theme, words: words)
  }

  /// An error for each table that a text shows and the theme has no partial for.
  package func missingTables(of document: Document) -> DiagnosticList {
    let missing = document.tables.filter { theme.tables[$0.key] == nil }
    let name = plan.site.theme.name
    return DiagnosticList(
      missing.sorted { $0.value < $1.value }.map { table, place in
        Diagnostic.error(
          .missingTemplate, "theme '\(name)' has no template for '{{> \(table.rawValue)}}'", at: place,
          hint: "add 'templates/\(table.template).mustache' to the theme, or write the records as a list")
      })
  }

  /// The bytes of a page; one of a policy needs its article.
  package func render(_ page: PagePlan, article: Article? = nil) -> [UInt8] {
    let context = PageContext(page, of: self, article: article)
    var output: [UInt8] = []
    output.reserveCapacity(8192 + (article?.document.html.bytes.count ?? 0))
    let template = PageTemplate(for: page.content)
    theme.templates[template]?.render(
      theme.contract.record(of: context), locale: theme.strings.positions[page.locale] ?? 0, into: &output)
    return output
  }
}
