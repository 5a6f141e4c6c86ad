package import ListinaContent
import ListinaFiles
package import ListinaModel
package import ListinaSite

/// A policy's authoritative text unit by unit, and what was accepted of its translations.
package struct PolicyTranslations: Sendable {
  package let site: WorkingSite
  package let policy: Policy
  package let original: Edition
  /// The units of the authoritative text.
  package let units: [TextUnit]
  package let lock: TranslationLock

  /// Reads a policy's authoritative text and its lock; refuses one of which they cannot be read.
  package init(of policy: Policy, in site: WorkingSite) throws(CommandTrouble) {
    guard let original = policy.editions[policy.authoritative] else {
      throw .refused(
        .missingAuthoritativeText, "policy '\(policy.id)' has no text to translate from", at: policy.place,
        hint: "add '\(policy.place.file)/\(policy.authoritative).md'")
    }
    self.site = site
    self.policy = policy
    self.original = original
    lock = try Self.lock(of: policy, in: site)
    units = try Self.units(of: original, of: policy, in: site)
  }

  private static func lock(of policy: Policy, in site: WorkingSite) throws(CommandTrouble) -> TranslationLock
  {
    guard let file = policy.lock else { return TranslationLock() }
    let (lock, diagnostics) = site.watchdog.watch(file.name) { LockReader.read(file) }
    guard let lock else { throw .refused(diagnostics.all) }
    return lock
  }

  private static func units(
    of edition: Edition, of policy: Policy, in site: WorkingSite
  ) throws(CommandTrouble) -> [TextUnit] {
    let reader = reader(of: edition, of: policy, in: site)
    if let units = site.watchdog.watch(edition.source.name, { reader.read(edition.source) }) { return units }
    throw unreadable(edition)
  }

  private static func reader(of edition: Edition, of policy: Policy, in site: WorkingSite) -> UnitReader {
    UnitReader(
      policy: policy.id, variables: site.variables(of: edition, in: policy))
  }

  /// Why a text has no units.
  static func unreadable(_ edition: Edition) -> CommandTrouble {
    .refused(
      .unreadableFile, "'\(edition.source.name)' cannot be taken apart", at: SourcePlace(edition.source.name),
      hint: "run 'listina check' to see what is wrong with it")
  }

  /// Takes texts apart as the one of an edition.
  func reader(of edition: Edition) -> UnitReader { Self.reader(of: edition, of: policy, in: site) }

  /// The units of a translation.
  package func units(of edition: Edition) throws(CommandTrouble) -> [TextUnit] {
    try Self.units(of: edition, of: policy, in: site)
  }

  // MARK: Reviews

  /// How a translation stands to the authoritative text, with its own units; nil when none of it was ever accepted.
  package func review(of edition: Edition) throws(CommandTrouble) -> TranslationReview? {
    guard let acceptance = lock.acceptance(of: edition.locale, from: policy.authoritative) else { return nil }
    return TranslationReview(of: try units(of: edition), with: units, since: acceptance, in: lock)
  }

  /// The same, but a translation that is as it was accepted is not taken apart for it.
  package func quickReview(of edition: Edition) throws(CommandTrouble) -> TranslationReview? {
    guard let acceptance = lock.acceptance(of: edition.locale, from: policy.authoritative) else { return nil }
    let review = TranslationReview(of: nil, with: units, since: acceptance, in: lock)
    guard let text = acceptance.text, text == digest(of: edition) else { return try self.review(of: edition) }
    return review
  }

  /// That of the bytes of a translation's file.
  package func digest(of edition: Edition) -> BlockDigest? {
    site.watchdog.watch(edition.source.name) {
      TextFile.read(edition.source.entry).bytes.flatMap { BlockDigest(exactly: $0) }
    }
  }

  /// The translation's units beside those of the authoritative text when nothing was accepted of it yet.
  package func firstReview(of edition: Edition) throws(CommandTrouble) -> TranslationReview {
    TranslationReview(of: try units(of: edition), with: units, since: nothing, in: lock)
  }

  /// How a translation stands that may have been accepted or not, or is not there at all.
  func exported(in locale: LocaleTag) throws(CommandTrouble) -> TranslationReview {
    guard let edition = policy.editions[locale] else {
      return TranslationReview(of: [], with: units, since: nothing, in: lock)
    }
    if let review = try review(of: edition) { return review }
    return try firstReview(of: edition)
  }

  // MARK: Acceptances

  /// What was accepted of a translation, or nothing.
  func acceptance(of locale: LocaleTag) -> TranslationLock.Acceptance {
    lock.acceptance(of: locale, from: policy.authoritative) ?? nothing
  }

  private var nothing: TranslationLock.Acceptance {
    TranslationLock.Acceptance(of: policy.authoritative, on: CalendarDate.first, pairs: [])
  }
}
