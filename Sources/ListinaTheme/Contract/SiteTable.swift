import ListinaModel
import ListinaSite

extension PageContext {
  /// `site`
  static let siteTable = ContractTable<PageContext>([
    .text("name", "Who publishes the policies") { $0.site.name },
    .text("home", "The list of policies in the page's language") {
      $0.href(to: $0.plan.index(for: $0.page.locale))
    },
    .record("contact", Contact.table, "Whom readers can turn to") { $0.site.contact },
    .list("footer", LabelledLink.table, "The links at the foot of every page") { context in
      zip(context.words.footer(in: context.page.locale), context.site.footer).map {
        LabelledLink(label: $0, href: context.href(ofFooterLink: $1))
      }
    },
    .list("policies", MenuItem.table, "The policies, for a menu; empty on sites with more than 12") {
      $0.menu
    },
    .text("privacyPolicy", "The privacy policy's address, for `rel=\"privacy-policy\"`; may be empty") {
      $0.href(toPolicyOf: .privacy)
    },
    .text("termsOfService", "The terms' address, for `rel=\"terms-of-service\"`; may be empty") {
      $0.href(toPolicyOf: .terms)
    },
  ])
}

extension Contact {
  /// `site.contact`
  static let table = ContractTable<Contact>([
    .text("email", "An e-mail address") { $0.email },
    .text("emailHref", "The same as a link: `mailto:…`") { "mailto:" + MailAddress.encoded($0.email) },
    .text("name", "A person or department; may be empty") { $0.name ?? "" },
    .text("url", "A page with other ways of contact; may be empty") { $0.url ?? "" },
    .list("address", AddressLine.table, "The postal address, line by line; may be empty") {
      $0.address.map(AddressLine.init)
    },
  ])
}

extension AddressLine {
  /// An item of `site.contact.address`
  static let table = ContractTable<AddressLine>([.text("line", "A line of the postal address") { $0.text }])
}

extension LabelledLink {
  /// An item of `site.footer`
  static let table = ContractTable<LabelledLink>([
    .text("label", "The link's text in the page's language") { $0.label },
    .text("href", "The link's address") { $0.href },
  ])
}

extension MenuItem {
  /// An item of `site.policies`
  static let table = ContractTable<MenuItem>([
    .text("title", "The policy's title") { $0.title },
    .text("href", "The address of its page in the page's language") { $0.href },
    .text("lang", "The language of the title, as a BCP 47 tag") { $0.locale.text },
    .text("dir", "`ltr` or `rtl`") { $0.locale.direction.rawValue },
    .text("rel", "`privacy-policy` or `terms-of-service` (RFC 6903) for the site's own; may be empty") {
      $0.rel
    },
    .flag("current", "It leads to this page") { $0.isCurrent },
  ])
}

/// A line of a postal address.
struct AddressLine: Sendable {
  var text: String
}

/// A link with its text.
struct LabelledLink: Sendable {
  var label: String
  var href: String
}

/// A policy in the menu of every page.
struct MenuItem: Sendable {
  var title: String
  var href: String
  var locale: LocaleTag
  var rel: String
  var isCurrent: Bool
}

extension PageContext {
  /// A longer menu would outweigh the texts; the list of policies serves better then.
  static let longestMenu = 12

  fileprivate var menu: [MenuItem] {
    guard plan.policies.count <= Self.longestMenu else { return [] }
    return plan.policies.compactMap { item in
      guard let edition = plan.fallback.edition(of: item, for: page.locale) else { return nil }
      let route = plan.route(to: item, for: page.locale)
      return MenuItem(
        title: edition.title, href: href(to: route), locale: edition.locale, rel: rel(of: item),
        isCurrent: route == page.route)
    }
  }

  private func rel(of item: Policy) -> String {
    guard plan.policy(of: item.kind)?.id == item.id else { return "" }
    switch item.kind {
    case .privacy: return "privacy-policy"
    case .terms: return "terms-of-service"
    case .cookies, .other, .page: return ""
    }
  }

  func href(toPolicyOf kind: PolicyKind) -> String {
    plan.policy(of: kind).map { href(to: plan.route(to: $0, for: page.locale)) } ?? ""
  }

  fileprivate func href(ofFooterLink link: FooterLink) -> String {
    guard link.href.hasPrefix("/") else { return link.href }
    let (path, suffix) = FooterLink.split(link.href)
    return href(to: RoutePath(path)) + suffix
  }
}
