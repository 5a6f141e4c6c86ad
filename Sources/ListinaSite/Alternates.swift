package import ListinaModel

/// The same page in other languages.
package struct Alternates: Sendable {
  /// For search engines: the language of each real text, and its page.
  package var translations: [(locale: LocaleTag, route: RoutePath)]
  /// For readers without one of these languages: the page that offers the choice.
  package var choice: RoutePath?

  package static let none = Alternates(translations: [], choice: nil)

  /// The alternates of a page; none where there is no other language to choose.
  ///
  /// The page that offers a choice only leads on then, and search engines take no alternate that is a redirect.
  fileprivate static func among(
    _ translations: [(locale: LocaleTag, route: RoutePath)], choice: RoutePath
  ) -> Alternates {
    translations.count > 1 ? Alternates(translations: translations, choice: choice) : .none
  }
}

extension SitePlan {
  /// The translations of what a page shows; none for pages that search engines should not list.
  package func alternates(of page: PagePlan) -> Alternates {
    switch page.content {
    case .policy(let policy, _) where !page.isFallback: alternates(of: policy)
    case .languages(of: let policy?): alternates(of: policy)
    case .index, .languages(of: nil):
      .among(site.locales.map { ($0, index(for: $0)) }, choice: .root)
    case .policy, .redirect, .notFound: .none
    }
  }

  private func alternates(of policy: Policy) -> Alternates {
    .among(
      site.locales.filter { policy.editions[$0] != nil }.map { ($0, route(to: policy, for: $0)) },
      choice: RoutePath("\(policy.id)/"))
  }

  /// The address that search engines should list for a page.
  package func canonical(of page: PagePlan) -> RoutePath? {
    switch page.content {
    case .policy(let policy, let served): route(to: policy, for: served.locale)
    case .index, .languages: page.route
    case .redirect(let target, _): target
    case .notFound: nil
    }
  }

  /// The page is not for search engines.
  package func isHidden(_ page: PagePlan) -> Bool {
    if showsDrafts || page.isFallback { return true }
    switch page.content {
    case .redirect, .notFound: return true
    case .policy, .index, .languages: return false
    }
  }

  /// Where the language switcher leads from a page, for one language.
  package func counterpart(of page: PagePlan, in locale: LocaleTag) -> RoutePath {
    switch page.content {
    case .policy(let policy, _), .languages(of: let policy?), .redirect(_, of: let policy?):
      route(to: policy, for: locale)
    case .index, .languages(of: nil), .redirect, .notFound: index(for: locale)
    }
  }
}
