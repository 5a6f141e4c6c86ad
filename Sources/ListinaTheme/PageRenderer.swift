import ListinaModel
package import ListinaSite

/// Renders the pages of one site with one theme.
package struct PageRenderer: Sendable {
  let plan: SitePlan
  let theme: Theme
  let words: SiteWords

  package init(_ plan: SitePlan, theme: Theme) {
    self.plan = plan
    self.theme = theme
    self.words = SiteWords(plan.catalog)
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
