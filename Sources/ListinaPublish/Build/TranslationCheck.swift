import ListinaContent
import ListinaFiles
import ListinaModel
import ListinaSite

/// Compares the translations of a policy with its authoritative text, as far as they were accepted.
struct TranslationCheck {
  private let policy: Policy
  private let site: PolicyBuild.SiteParts
  private let watchdog: Watchdog
  private let lock: TranslationLock
  private let units: [TextUnit]
  /// How the authoritative text has changed since each translation was accepted.
  private let reviews: [LocaleTag: TranslationReview]
  let diagnostics: DiagnosticList

  /// Nil when nothing was ever accepted, or the authoritative text could not be read.
  init?(
    _ policy: Policy, _ site: PolicyBuild.SiteParts, _ watchdog: Watchdog,
    of original: DocumentParser.ParsedFile
  ) {
    guard let file = policy.lock, let edition = policy.editions[policy.authoritative],
      let text = original.text
    else { return nil }
    self.policy = policy
    self.site = site
    self.watchdog = watchdog
    let read = watchdog.watch(file.name) { LockReader.read(file) }
    diagnostics = read.diagnostics
    let lock = read.lock ?? TranslationLock()
    self.lock = lock
    let reader = Self.reader(of: edition, in: policy, site)
    let units = watchdog.watch(text.name) { reader.read(text, parsedAs: original.document) } ?? []
    self.units = units
    reviews = watchdog.watch(text.name) {
      TranslationReview.all(of: units, in: lock, source: policy.authoritative)
    }
  }

  private static func reader(of edition: Edition, in policy: Policy, _ site: PolicyBuild.SiteParts)
    -> UnitReader
  {
    let variables = site.variables[edition.locale]?.naming(policy.id, title: edition.title) ?? Variables([:])
    return UnitReader(policy: policy.id, variables: variables)
  }

  /// How a translation follows the authoritative text; nil when none of it was ever accepted.
  func review(of edition: Edition, _ parsed: DocumentParser.ParsedFile) -> TranslationReview? {
    guard let text = parsed.text, let quick = reviews[edition.locale] else { return nil }
    let acceptance = quick.acceptance
    return watchdog.watch(text.name) {
      let isKnown = acceptance.text != nil && acceptance.text == BlockDigest(exactly: text.bytes)
      guard quick.isOutdated || acceptance.hasLoneHeadings || !isKnown else { return quick }
      let reader = Self.reader(of: edition, in: policy, site)
      let own = reader.read(text, parsedAs: parsed.document) ?? []
      return TranslationReview(of: own, with: units, since: acceptance, in: lock)
    }
  }

  /// The ids that headings of the authoritative text were accepted with, as far as they are still the same.
  var keptIDs: [Int: String] {
    KeptIDs.ids(of: reviews)
  }

  /// Says that a translation is outdated.
  static func notes(on review: TranslationReview, of edition: Edition, in policy: Policy) -> DiagnosticList {
    let changes = review.changes
    guard !changes.isEmpty else { return DiagnosticList() }
    let place = changes.lazy.compactMap(\.translation).first.map { review.translation[$0].place.line }
    return DiagnosticList([
      .note(
        .outdatedTranslation,
        "the translation of '\(policy.id)' into '\(edition.locale)' is outdated: \(changes.count) of "
          + "\(review.unitCount) \(review.unitCount == 1 ? "block" : "blocks")",
        at: SourcePlace(edition.source.name, line: place ?? nil),
        hint: "see 'listina status --locale \(edition.locale)'; once translated, "
          + "'listina accept \(policy.id) \(edition.locale)'")
    ])
  }
}
