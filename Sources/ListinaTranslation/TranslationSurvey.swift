package import ListinaContent
import ListinaFiles
package import ListinaModel
import ListinaSite

/// Looks through the translations of a site.
package struct TranslationSurvey {
  private let site: WorkingSite
  /// What stands in the way of parts of it.
  package private(set) var diagnostics: [Diagnostic] = []

  package init(of site: WorkingSite) { self.site = site }

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
        for locale in locales { standings.append(try translations.standing(of: locale)) }
      } catch {
        diagnostics += error.diagnostics
      }
    }
    return standings
  }
}

extension PolicyTranslations {
  /// How the translation into a language stands.
  package func standing(of locale: LocaleTag) throws(CommandTrouble) -> TranslationStanding {
    let file = "\(policy.place.file)/\(locale).md"
    guard let edition = policy.editions[locale] else {
      var standing = TranslationStanding(
        policy: policy.id, locale: locale, state: .missing, file: file, blocks: units.count)
      standing.served = Fallback([locale]).edition(of: policy, for: locale)?.locale
      return standing
    }
    let review = try quickReview(of: edition)
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
