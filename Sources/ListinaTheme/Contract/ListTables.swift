import ListinaModel
import ListinaSite

extension ListedPolicy {
  /// An item of `policies`, in `index.mustache`
  static let table = ContractTable<ListedPolicy>([
    .text("title", "The policy's title") { $0.edition.title },
    .text("href", "The address of its page in the page's language") { $0.href },
    .text("description", "One sentence on what it is; may be empty") { $0.edition.description },
    .text("lang", "The language of its text, as a BCP 47 tag") { $0.edition.locale.text },
    .text("dir", "`ltr` or `rtl`") { $0.edition.locale.direction.rawValue },
    .flag("fallback", "Its text is in another language than the page") { $0.isForeign },
  ])
}

extension LanguageChoice {
  /// An item of `choices`, in `languages.mustache`
  static let table = ContractTable<LanguageChoice>([
    .text("lang", "The language's BCP 47 tag") { $0.locale.text },
    .text("dir", "`ltr` or `rtl`") { $0.locale.direction.rawValue },
    .text("name", "The language's name in the language itself") { $0.name },
    .text("href", "The address to go to") { $0.href },
    .text("title", "What is there: the policy's title, or the words for the list of policies") {
      $0.title.text
    },
    .text("titleLang", "The language of the title where it is another one; may be empty") {
      $0.title.lang(within: $0.locale)
    },
    .text("titleDir", "`ltr` or `rtl`, of a title in another language; may be empty") {
      $0.title.dir(within: $0.locale)
    },
  ])

  /// An item of `choices`, in `not-found.mustache`
  static let notFoundTable = ContractTable<LanguageChoice>([
    .text("lang", "The language's BCP 47 tag") { $0.locale.text },
    .text("dir", "`ltr` or `rtl`") { $0.locale.direction.rawValue },
    .text("name", "The language's name in the language itself") { $0.name },
    .text("href", "The list of policies in this language") { $0.href },
    .text("title", "The string `notFoundTitle` in this language") { $0.title.text },
    .text("titleLang", "The language of the title where it is another one; may be empty") {
      $0.title.lang(within: $0.locale)
    },
    .text("titleDir", "`ltr` or `rtl`, of a title in another language; may be empty") {
      $0.title.dir(within: $0.locale)
    },
    .text("text", "The string `notFoundText` in this language") { $0.text.text },
    .text("textLang", "The language of the text where it is another one; may be empty") {
      $0.text.lang(within: $0.locale)
    },
    .text("textDir", "`ltr` or `rtl`, of a text in another language; may be empty") {
      $0.text.dir(within: $0.locale)
    },
  ])
}

/// A policy in the list of policies.
struct ListedPolicy: Sendable {
  var edition: Edition
  var href: String
  var isForeign: Bool
}

/// A language on a page that offers the choice.
struct LanguageChoice: Sendable {
  var locale: LocaleTag
  var name: String
  var href: String
  var title: LanguageText
  var text: LanguageText
}

extension PageContext {
  var listedPolicies: [ListedPolicy] {
    plan.policies.compactMap { policy in
      guard let edition = plan.fallback.edition(of: policy, for: page.locale) else { return nil }
      return ListedPolicy(
        edition: edition, href: href(to: plan.route(to: policy, for: page.locale)),
        isForeign: !edition.locale.isReadable(by: page.locale))
    }
  }

  var languageChoices: [LanguageChoice] {
    site.locales.compactMap { locale in
      guard let policy else {
        return choice(locale, title: string(.indexTitle, in: locale), to: plan.index(for: locale))
      }
      guard let edition = policy.editions[locale] else { return nil }
      return choice(locale, title: edition.titleText, to: plan.route(to: policy, for: locale))
    }
  }

  var notFoundChoices: [LanguageChoice] {
    site.locales.map { locale in
      var choice = choice(locale, title: string(.notFoundTitle, in: locale), to: plan.index(for: locale))
      choice.text = string(.notFoundText, in: locale)
      return choice
    }
  }

  private func choice(_ locale: LocaleTag, title: LanguageText, to route: RoutePath) -> LanguageChoice {
    LanguageChoice(
      locale: locale, name: words.name(of: locale), href: href(to: route), title: title,
      text: LanguageText("", in: locale))
  }
}
