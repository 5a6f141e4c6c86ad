import ListinaModel
import ListinaSite

/// The names that templates of one theme can use, page by page: the theme contract, version 1.
package struct PageContract: Sendable {
  /// The version that `theme.yaml` names.
  package static let version = 1

  private let common: [Scope.Field]

  /// The contract of a theme with these options and assets, named as templates name them.
  init(options: Scope, assets: [String]) {
    common = [
      Scope.Field("page", .record(PageContext.pageTable.scope), "The page itself"),
      Scope.Field("site", .record(PageContext.siteTable.scope), "The site"),
      Scope.Field("cookies", .record(PageContext.cookiesTable.scope), "The organisation's cookies"),
      Scope.Field(
        "assets", .record(Scope(assets.map { Scope.Field($0, .text, "The address of a file of `assets/`") })),
        "The theme's files"),
      Scope.Field("options", .record(options), "The theme's options, as the site set them"),
      Scope.Field("extra", .open, "`extra` of the text's front matter"),
    ]
  }

  /// The names at the top of a template.
  package func scope(of template: PageTemplate) -> Scope {
    switch template {
    case .policy:
      Scope(common + [Scope.Field("policy", .record(PolicySubject.table.scope), "The policy of the page")])
    case .index:
      Scope(common + [Scope.Field("policies", .list(ListedPolicy.table.scope), "The site's policies")])
    case .languages:
      Scope(common + [Scope.Field("choices", .list(LanguageChoice.table.scope), "The languages on offer")])
    case .notFound:
      Scope(common + [Scope.Field("choices", .list(LanguageChoice.notFoundTable.scope), "Every language")])
    case .redirect:
      Scope(common + [Scope.Field("target", .text, "The address to go to")])
    }
  }

  /// The values of one page, in the order of ``scope(of:)``.
  func record(of context: PageContext) -> Record {
    let theme = context.theme
    let assets = theme.assets.map { Value.text(context.href(to: $0)) }
    return Record([
      .record(PageContext.pageTable.record(context)), .record(PageContext.siteTable.record(context)),
      .record(PageContext.cookiesTable.record(context)), .record(Record(assets)), .record(theme.options),
      .open(extra(of: context)), ownValue(of: context),
    ])
  }

  private func ownValue(of context: PageContext) -> Value {
    switch context.page.content {
    case .policy(let policy, let served):
      guard let article = context.article else { return .record(nil) }
      let subject = PolicySubject(context: context, policy: policy, served: served, article: article)
      return .record(PolicySubject.table.record(subject))
    case .index: return .list(context.listedPolicies.map(ListedPolicy.table.record))
    case .languages: return .list(context.languageChoices.map(LanguageChoice.table.record))
    case .redirect(let target, _): return .text(context.href(to: target))
    case .notFound: return .list(context.notFoundChoices.map(LanguageChoice.notFoundTable.record))
    }
  }

  private func extra(of context: PageContext) -> OpenValue {
    guard case .policy(_, let served) = context.page.content else { return .mapping([]) }
    return OpenValue(served.extra)
  }
}

extension OpenValue {
  fileprivate init(_ extra: ExtraValue) {
    self =
      switch extra {
      case .text(let text): .text(text)
      case .list(let items): .list(items.map(OpenValue.init))
      case .mapping(let entries):
        .mapping(entries.sorted { $0.key < $1.key }.map { Entry($0.key, OpenValue($0.value)) })
      }
  }
}
