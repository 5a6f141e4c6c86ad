import ListinaModel
import ListinaSite

extension PageContext {
  /// `page`
  static let pageTable = ContractTable<PageContext>([
    .text("title", "The page's title, without the site's name") { $0.title.text },
    .text("titleLang", "The language of the title where it is not that of the page; may be empty") {
      $0.title.lang(within: $0.page.locale)
    },
    .text("titleDir", "`ltr` or `rtl`, of a title in another language; may be empty") {
      $0.title.dir(within: $0.page.locale)
    },
    .text("documentTitle", "The title for `<title>`: the page's and the site's name") { $0.documentTitle },
    .text("description", "One sentence on what the page is; may be empty") { $0.description },
    .text("lang", "The language of the page's own words, as a BCP 47 tag") { $0.page.locale.text },
    .text("dir", "`ltr` or `rtl`") { $0.page.locale.direction.rawValue },
    .text("canonical", "The absolute address that search engines should list; empty on `404.html`") {
      $0.plan.canonical(of: $0.page).map($0.url) ?? ""
    },
    .flag("noindex", "The page is not for search engines") { $0.plan.isHidden($0.page) },
    .html("structuredData", "The whole JSON-LD element (schema.org `WebPage`); may be empty") {
      StructuredData.write($0)
    },
    .list("alternates", AlternateLink.table, "The page in each language, for `hreflang`, with `x-default`") {
      $0.alternates
    },
    .flag("multilingual", "There is more than one language to choose from") { $0.site.locales.count > 1 },
    .list("languages", LanguageLink.table, "The language switcher, in the site's order") { $0.languages },
  ])
}

extension AlternateLink {
  /// An item of `page.alternates`
  static let table = ContractTable<AlternateLink>([
    .text("lang", "A BCP 47 tag, or `x-default`") { $0.lang },
    .text("href", "An absolute address") { $0.href },
  ])
}

extension LanguageLink {
  /// An item of `page.languages`
  static let table = ContractTable<LanguageLink>([
    .text("lang", "The language's BCP 47 tag") { $0.locale.text },
    .text("dir", "`ltr` or `rtl`") { $0.locale.direction.rawValue },
    .text("name", "The language's name in the language itself") { $0.name },
    .text("href", "The address of the page in this language") { $0.href },
    .text("hreflang", "The language of the page there; not that of the link where pages are left out") {
      $0.home.text
    },
    .flag("current", "It is the language of this page") { $0.isCurrent },
    .flag("fallback", "The policy has no text in this language") { $0.isForeign },
  ])
}

/// A page in one language, for search engines.
struct AlternateLink: Sendable {
  var lang: String
  var href: String
}

/// A page in one language, for the switcher.
struct LanguageLink: Sendable {
  var locale: LocaleTag
  var name: String
  var href: String
  /// The locale of the page to which it leads.
  var home: LocaleTag
  var isCurrent: Bool
  var isForeign: Bool
}

extension PageContext {
  var title: LanguageText {
    switch page.content {
    case .policy(_, let served): served.titleText
    case .index: string(.indexTitle)
    case .languages(of: let policy?), .redirect(_, of: let policy?):
      plan.fallback.edition(of: policy, for: page.locale)?.titleText
        ?? LanguageText(policy.id.text, in: page.locale)
    case .languages: string(.languagesTitle)
    case .redirect: LanguageText(site.name, in: page.locale)
    case .notFound: string(.notFoundTitle)
    }
  }

  var documentTitle: String {
    let title = title.text
    return title == site.name ? title : "\(title) – \(site.name)"
  }

  var description: String {
    switch page.content {
    case .policy(_, let served): served.description
    case .languages(of: let policy?): policy.editions[page.locale]?.description ?? ""
    case .index, .languages, .redirect, .notFound: ""
    }
  }

  fileprivate var alternates: [AlternateLink] {
    let alternates = plan.alternates(of: page)
    let links = alternates.translations.map { AlternateLink(lang: $0.locale.text, href: url(of: $0.route)) }
    guard let choice = alternates.choice else { return links }
    return links + [AlternateLink(lang: "x-default", href: url(of: choice))]
  }

  fileprivate var languages: [LanguageLink] {
    site.locales.map { locale in
      LanguageLink(
        locale: locale, name: words.name(of: locale),
        href: href(to: plan.counterpart(of: page, in: locale)),
        home: policy.map { plan.home(of: $0, for: locale) } ?? locale, isCurrent: locale == page.locale,
        isForeign: policy.map { plan.fallback.isForeign($0, for: locale) } ?? false)
    }
  }
}

extension Edition {
  var titleText: LanguageText { LanguageText(title, in: locale) }
}
