import ListinaModel
import ListinaSite

/// A page and all that its names are read from.
///
/// A class, as each of the contract's names takes it once: copies would be a third of a page's cost.
final class PageContext: Sendable {
  let page: PagePlan
  let plan: SitePlan
  let theme: Theme
  let words: SiteWords
  let tables: RecordTables
  /// The text that the page shows, if it shows one.
  let article: Article?

  init(_ page: PagePlan, of renderer: PageRenderer, article: Article?) {
    self.page = page
    self.plan = renderer.plan
    self.theme = renderer.theme
    self.words = renderer.words
    self.tables = renderer.tables
    self.article = article
  }

  var site: Site { plan.site }

  /// The address of another page or file as a link of this page.
  func href(to target: RoutePath) -> String {
    // Hosts serve the page for missing addresses at any depth, so that nothing in it can be relative.
    if case .notFound = page.content { return site.baseURL.path + target.escaped }
    return page.route.reference(to: target)
  }

  /// The absolute address of a page.
  func url(of target: RoutePath) -> String { site.baseURL.address(of: target.escaped) }

  /// An interface string that Listina itself needs.
  func string(_ name: RequiredString, in locale: LocaleTag? = nil) -> LanguageText {
    theme.strings.text(name, in: locale ?? page.locale)
  }

  /// A day in the words of the page's language.
  func text(of date: CalendarDate) -> String {
    words.date(date, in: page.locale)
  }

  /// The policy that the page is about.
  var policy: Policy? {
    switch page.content {
    case .policy(let policy, _): policy
    case .languages(of: let policy), .redirect(_, of: let policy): policy
    case .index, .notFound: nil
    }
  }
}
