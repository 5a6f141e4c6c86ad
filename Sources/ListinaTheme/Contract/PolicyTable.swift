import ListinaModel
import ListinaSite

/// A policy on its page.
struct PolicySubject: Sendable {
  var context: PageContext
  var policy: Policy
  var served: Edition
  var article: Article
}

extension PolicySubject {
  /// `policy`, in `policy.mustache`
  static let table = ContractTable<PolicySubject>([
    .text("id", "The policy's id") { $0.policy.id.text },
    .text("kind", "`privacy`, `cookies`, `terms`, `other` or `page`") { $0.policy.kind.rawValue },
    .text("title", "The text's title") { $0.served.title },
    .text("lang", "The text's language, as a BCP 47 tag") { $0.served.locale.text },
    .text("dir", "`ltr` or `rtl`") { $0.served.locale.direction.rawValue },
    .text("languageName", "The name of the text's language in the language itself") {
      $0.context.words.name(of: $0.served.locale)
    },
    .html("article", "The whole `<article>` element") {
      ArticleWriter.write($0.article, of: $0.served, tables: $0.context.tables)
    },
    .html("contents", "A nested `<ol>` of links to the headings; empty for fewer than two") {
      ArticleWriter.writeContents(of: $0.article)
    },
    .flag("isTranslation", "The text is a translation") { $0.served.locale != $0.policy.authoritative },
    .flag("isFallback", "The text is in another language than the page") { $0.context.page.isForeign },
    .flag("isDraft", "The text is a draft, shown with `--drafts`") { $0.policy.isDraft($0.served) },
    .record("original", OriginalText.table, "The authoritative text") { subject in
      let locale = subject.policy.authoritative
      return OriginalText(
        locale: locale, name: subject.context.words.name(of: locale),
        href: subject.context.href(to: subject.context.plan.route(to: subject.policy, for: locale)))
    },
  ])
}

extension OriginalText {
  /// `policy.original`
  static let table = ContractTable<OriginalText>([
    .text("name", "The language's name in the language itself") { $0.name },
    .text("lang", "The language's BCP 47 tag") { $0.locale.text },
    .text("href", "The address of the authoritative text") { $0.href },
  ])
}

/// The authoritative text of a policy.
struct OriginalText: Sendable {
  var locale: LocaleTag
  var name: String
  var href: String
}
