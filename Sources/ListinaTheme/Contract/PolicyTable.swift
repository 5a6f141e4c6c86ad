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
    .flag("isOutdated", "The text is a translation that does not follow the authoritative text any more") {
      $0.article.outdated != nil
    },
    .number("outdatedCount", "In how many blocks it does not") { $0.article.outdated?.blocks.count ?? 0 },
    .text(
      "acceptedDate",
      "The day on which both were compared last, in the words of the page's language; may be empty"
    ) { $0.article.outdated.map { [context = $0.context] in context.text(of: $0.compared) } ?? "" },
    .list("outdated", OutdatedEntry.table, "What it does not follow, in the order of the authoritative text")
    {
      $0.outdated
    },
    .record("original", OriginalText.table, "The authoritative text") { subject in
      let locale = subject.policy.authoritative
      return OriginalText(
        locale: locale, name: subject.context.words.name(of: locale),
        languageName: subject.context.words.name(ofOriginal: locale, in: subject.context.page.locale),
        href: subject.context.href(to: subject.context.plan.route(to: subject.policy, for: locale)))
    },
  ])
}

extension OriginalText {
  /// `policy.original`
  static let table = ContractTable<OriginalText>([
    .text("name", "The language's name in the language itself") { $0.name },
    .text("languageName", "The language's name in the language of the page, as in a sentence") {
      $0.languageName
    },
    .text("lang", "The language's BCP 47 tag") { $0.locale.text },
    .text("href", "The address of the authoritative text") { $0.href },
  ])
}

extension OutdatedEntry {
  /// An item of `policy.outdated`
  static let table = ContractTable<OutdatedEntry>([
    .text("text", "The first words of the block") { $0.block.excerpt },
    .text("lang", "The language of these words, as a BCP 47 tag") { $0.block.locale.text },
    .text("dir", "`ltr` or `rtl`") { $0.block.locale.direction.rawValue },
    .text("href", "A link to the block on this page; may be empty") { $0.block.id.map { "#" + $0 } ?? "" },
    .text("originalHref", "The address of the block in the authoritative text; may be empty") {
      $0.originalHref
    },
    .flag("isChanged", "The authoritative text says it otherwise now") { $0.block.change == .changed },
    .flag("isAdded", "The authoritative text has it, and the translation may not") {
      $0.block.change == .added
    },
    .flag("isRemoved", "The authoritative text has it no more") { $0.block.change == .removed },
  ])
}

/// A block that a translation does not follow.
struct OutdatedEntry: Sendable {
  var block: OutdatedBlock
  var originalHref: String
}

extension PolicySubject {
  fileprivate var outdated: [OutdatedEntry] {
    let original = context.href(to: context.plan.route(to: policy, for: policy.authoritative))
    return article.outdated?.blocks.map { block in
      OutdatedEntry(
        block: block, originalHref: block.originalID.map { original + "#" + $0 } ?? "")
    } ?? []
  }
}

/// The authoritative text of a policy.
struct OriginalText: Sendable {
  var locale: LocaleTag
  var name: String
  var languageName: String
  var href: String
}
