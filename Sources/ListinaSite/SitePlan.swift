package import ListinaModel

/// Which pages the site has, at which addresses, and what each leads to.
package struct SitePlan: Sendable {
  package let catalog: Catalog
  /// Drafts are part of the site, and nothing of it is for search engines.
  package let showsDrafts: Bool
  /// The policies that are published, in the order of lists.
  package let policies: [Policy]
  package let fallback: Fallback
  private let positions: [Slug: Int]
  /// The first policy of each kind.
  private let firstOfKind: [PolicyKind: Policy]

  package init(_ catalog: Catalog, showsDrafts: Bool) {
    self.catalog = catalog
    self.showsDrafts = showsDrafts
    self.policies = showsDrafts ? catalog.policies : catalog.policies.compactMap(\.published)
    self.fallback = Fallback(catalog.site.locales)
    self.positions = Dictionary(uniqueKeysWithValues: policies.enumerated().map { ($1.id, $0) })
    self.firstOfKind = Dictionary(policies.map { ($0.kind, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package var site: Site { catalog.site }

  /// The texts of the catalog that are not shown, as they are drafts: those of each policy in the order of their locales.
  package var hiddenDrafts: [(policy: Policy, edition: Edition)] {
    catalog.policies.flatMap { policy in
      let shown = self.policy(policy.id)?.editions ?? [:]
      return policy.editions.values.filter { shown[$0.locale] == nil }.sorted { $0.locale < $1.locale }
        .map { (policy, $0) }
    }
  }

  /// The published policy with an id.
  package func policy(_ id: Slug) -> Policy? { positions[id].map { policies[$0] } }

  /// The first policy of a kind, which pages name as the site's (RFC 6903).
  package func policy(of kind: PolicyKind) -> Policy? { firstOfKind[kind] }

  // MARK: Addresses

  /// The page on which readers of a locale find a policy.
  package func route(to policy: Policy, for locale: LocaleTag) -> RoutePath {
    let home = home(of: policy, for: locale)
    let slug = policy.editions[home]?.slug ?? policy.id
    return RoutePath(home.text + "/" + slug.text + "/")
  }

  /// The locale below which readers of another find a policy: their own, unless its page is left out there.
  package func home(of policy: Policy, for locale: LocaleTag) -> LocaleTag {
    guard site.fallback == .omit, policy.editions[locale] == nil else { return locale }
    return fallback.edition(of: policy, for: locale)?.locale ?? locale
  }

  /// The policy whose page would stand at a path if it were not left out, and the locale of its readers.
  package func omittedPage(at path: String) -> (policy: Policy, locale: LocaleTag)? {
    var parts = path.split(separator: "/")
    if parts.last == "index.html" { parts.removeLast() }
    guard parts.count == 2, let locale = site.locales.first(where: { $0.text == parts[0] }),
      let policy = Slug(parts[1]).flatMap({ policy($0) }), home(of: policy, for: locale) != locale
    else { return nil }
    return (policy, locale)
  }

  /// The page that lists the policies for readers of a locale.
  package func index(for locale: LocaleTag) -> RoutePath { RoutePath("\(locale)/") }

  /// Whether a path can only be of this site: below a language, or a policy's own address.
  ///
  /// A host may serve other pages beside it.
  package func owns(_ path: String) -> Bool {
    guard let first = path.split(separator: "/").first else { return true }
    return site.locales.contains { $0.text == first } || Slug(first).map { positions[$0] != nil } == true
  }

  // MARK: Pages

  /// The pages of one policy: its text for every locale, its own address, and the addresses that lead there.
  package func pages(of policy: Policy) -> [PagePlan] {
    site.locales.flatMap { pages(of: policy, for: $0) } + [ownAddress(of: policy)]
  }

  /// The pages that belong to no policy.
  package var commonPages: [PagePlan] {
    site.locales.map { PagePlan(index(for: $0), $0, .index) }
      + [rootPage, PagePlan(RoutePath("404.html"), site.defaultLocale, .notFound)]
  }

  private func pages(of policy: Policy, for locale: LocaleTag) -> [PagePlan] {
    guard let served = fallback.edition(of: policy, for: locale) else { return [] }
    let route = route(to: policy, for: locale)
    let redirect = { PagePlan($0, locale, .redirect(to: route, of: policy)) }
    var pages: [PagePlan] = []
    var taken = [route]
    if home(of: policy, for: locale) == locale {
      pages.append(PagePlan(route, locale, .policy(policy, served: served)))
      let byID = RoutePath(locale.text + "/" + policy.id.text + "/")
      if byID != route { pages.append(redirect(byID)) }
      taken.append(byID)
    }
    // An alias that is the id, or the slug again, leads there already. Where the page is left out, aliases are all that
    // there is: whoever wrote them down knows that these addresses were published.
    for alias in policy.aliases[locale] ?? [] {
      let former = RoutePath("\(locale)/\(alias.slug)/")
      if !taken.contains(former) { pages.append(redirect(former)) }
    }
    return pages
  }

  private func ownAddress(of policy: Policy) -> PagePlan {
    let route = RoutePath("\(policy.id)/")
    let locales = site.locales.filter { policy.editions[$0] != nil }
    let locale = locales.first ?? site.defaultLocale
    guard locales.count != 1 else {
      return PagePlan(route, locale, .redirect(to: self.route(to: policy, for: locale), of: policy))
    }
    return PagePlan(route, locale, .languages(of: policy))
  }

  private var rootPage: PagePlan {
    guard site.locales.count != 1 else {
      return PagePlan(.root, site.defaultLocale, .redirect(to: index(for: site.defaultLocale), of: nil))
    }
    return PagePlan(.root, site.defaultLocale, .languages(of: nil))
  }
}
