package import ListinaContent
import ListinaFiles
package import ListinaModel
import ListinaSite

/// Looks through the translations of a site.
package struct TranslationSurvey {
  /// How much is told of translations.
  package enum Detail: Sendable {
    /// Translations that are as they were accepted are not taken apart.
    case states
    /// Where each block stands in both texts.
    case blocks
  }

  private let site: WorkingSite
  private let detail: Detail
  /// What stands in the way of parts of it.
  package private(set) var diagnostics: [Diagnostic] = []

  package init(of site: WorkingSite, detail: Detail) {
    self.site = site
    self.detail = detail
  }

  /// Every policy in every language that is not its authoritative one, or in one of them, in the order of the site.
  ///
  /// A policy of which nothing can be said is told in ``diagnostics``.
  package mutating func standings(in locale: LocaleTag? = nil) -> [TranslationStanding] {
    diagnostics = site.errors
    var standings: [TranslationStanding] = []
    for policy in site.catalog.policies {
      let locales = site.catalog.site.locales.filter {
        $0 != policy.authoritative && (locale == nil || locale == $0) && !policy.unreadLocales.contains($0)
      }
      guard !locales.isEmpty else { continue }
      do throws(CommandTrouble) {
        let translations = try PolicyTranslations(of: policy, in: site)
        for locale in locales { standings.append(try translations.standing(of: locale, detail)) }
      } catch {
        diagnostics += error.diagnostics
      }
    }
    return standings
  }
}

extension PolicyTranslations {
  /// How the translation into a language stands.
  func standing(of locale: LocaleTag, _ detail: TranslationSurvey.Detail) throws(CommandTrouble)
    -> TranslationStanding
  {
    let file = "\(policy.place.file)/\(locale).md"
    guard let edition = policy.editions[locale] else {
      var standing = TranslationStanding(
        policy: policy.id, locale: locale, state: .missing, file: file, blocks: units.count)
      standing.served = Fallback([locale]).edition(of: policy, for: locale)?.locale
      return standing
    }
    var review = try quickReview(of: edition)
    if case .blocks = detail, review?.isOutdated == true { review = try self.review(of: edition) }
    let state: TranslationState =
      review.map { $0.isOutdated ? .outdated : .current } ?? .neverAccepted
    var standing = TranslationStanding(
      policy: policy.id, locale: locale, state: state, file: file, blocks: review?.unitCount ?? units.count)
    standing.isDraft = edition.isDraft
    standing.accepted = review?.acceptance.date
    standing.changes =
      review.map { review in
        review.changes.compactMap { ChangedUnit($0, of: review, in: lock) }
      } ?? []
    return standing
  }
}
