import ListinaModel
import ListinaSite

extension PageContext {
  /// `cookies`
  static let cookiesTable = ContractTable<PageContext>([
    .flag("any", "The organisation's services set cookies") { !$0.plan.catalog.cookies.isEmpty },
    .flag("sessionOnly", "They set cookies, all of them for the session only") { context in
      !context.plan.catalog.cookies.isEmpty
        && context.plan.catalog.cookies.allSatisfy { $0.lifetime == .session }
    },
    .text("href", "The policy that says more: of the kind `cookies`, else `privacy`; may be empty") {
      let cookies = $0.href(toPolicyOf: .cookies)
      return cookies.isEmpty ? $0.href(toPolicyOf: .privacy) : cookies
    },
    .list("records", CookieRow.table, "The cookies, in the order of `cookies.yaml`") { context in
      context.words.cookies(in: context.page.locale)
    },
  ])
}

extension CookieRow {
  /// An item of `cookies.records`
  static let table = ContractTable<CookieRow>([
    .text("id", "The cookie's name or description, as in `cookies.yaml`") { $0.cookie.id },
    .text("category", "Its category; may be empty") { $0.category },
    .text("provider", "Who sets it; may be empty") { $0.cookie.provider },
    .text("purpose", "What it is for, in the page's language") { $0.purpose },
    .text("lifetime", "How long it is kept, in words") { $0.lifetime },
    .flag("session", "It is kept until the browser closes") { $0.cookie.lifetime == .session },
  ])
}

/// A cookie in the words of a language.
struct CookieRow: Sendable {
  var cookie: Cookie
  var category: String
  var purpose: String
  var lifetime: String
}
