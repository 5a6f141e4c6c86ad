package import ListinaModel

/// One page: its address, the language of its reader, and what it shows.
package struct PagePlan: Sendable {
  package let route: RoutePath
  /// The language of the page's own words.
  package let locale: LocaleTag
  package let content: Content

  /// Indirect, as pages are handed on many times, and policies are large.
  package indirect enum Content: Sendable {
    /// A policy's text, in the edition that is served to readers of the page's locale.
    case policy(Policy, served: Edition)
    /// The policies, for readers of a locale.
    case index
    /// A choice of language: of a policy, or of the site.
    case languages(of: Policy?)
    /// A former or second address of another page, of a policy or of the site.
    case redirect(to: RoutePath, of: Policy?)
    /// What hosts serve at any address that there is not.
    case notFound
  }

  init(_ route: RoutePath, _ locale: LocaleTag, _ content: Content) {
    self.route = route
    self.locale = locale
    self.content = content
  }

  /// The page shows the text of another locale, which has a page of its own.
  package var isFallback: Bool {
    if case .policy(_, let served) = content { return served.locale != locale }
    return false
  }

  /// The page shows a text in another language than its reader's, or in another script.
  package var isForeign: Bool {
    if case .policy(_, let served) = content { return !served.locale.isReadable(by: locale) }
    return false
  }
}
