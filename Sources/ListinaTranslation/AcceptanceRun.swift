package import ListinaContent
package import ListinaFiles
package import ListinaModel
package import ListinaSite

/// Puts on record that a translation, or parts of it, match the authoritative text.
package struct AcceptanceRun: ~Copyable {
  /// What there is to accept, before any of it is.
  package let review: TranslationReview
  /// Nothing of the translation was accepted before.
  package let isFirst: Bool
  private let translations: PolicyTranslations
  private let edition: Edition
  /// The translation's file as it was read.
  private let text: BlockDigest?
  private let folder: FolderEdit

  /// Begins for a policy and a language; no other run changes files of the policy until this one has ended.
  package static func begin(
    _ id: Slug, in locale: LocaleTag, at root: String, watchdog: Watchdog
  ) throws(CommandTrouble) -> AcceptanceRun {
    let site = try WorkingSite.read(root, watchdog)
    _ = try site.translatedPolicy(id)
    let folder = try FolderEdit.held(root + "/content/\(id)", named: "content/\(id)")
    // It is read again when no one else can change it.
    let translations = try PolicyTranslations(of: site.rereadPolicy(id), in: site)
    let edition = try translations.edition(in: locale)
    try translations.refuseUnfinished(edition)
    // Before its units: what is changed meanwhile, or while someone is asked, is not what is put on record.
    let text = translations.digest(of: edition)
    let known = try translations.review(of: edition)
    let review = if let known { known } else { try translations.firstReview(of: edition) }
    return AcceptanceRun(
      review: review, isFirst: known == nil, translations: translations, edition: edition, text: text,
      folder: folder)
  }

  /// What of the authoritative text the translation may not follow, with the words of both.
  package var changes: [ChangedUnit] {
    review.changes.compactMap { ChangedUnit($0, of: review, in: translations.lock) }
  }

  /// What came of it.
  package struct Result: Sendable {
    package var blocks: Int
    package var accepted: Int
    package var open: Int
    /// The day of what was on record before; nil for the first time.
    package var before: CalendarDate?
    /// The record is as it was.
    package var isUnchanged: Bool
  }

  /// Writes what is accepted: everything that has not changed, and the changes that are named by their ids.
  package consuming func accept(_ ids: Set<String>, on today: CalendarDate?) throws(CommandTrouble) -> Result
  {
    let site = translations.site.catalog.site
    guard let date = today ?? .today(in: site.timezone) else {
      throw .refused(.invalidValue, "the day is not known", hint: "name it with --today")
    }
    let isFirst = isFirst
    let before = translations.lock
    let accepts = { (row: TranslationReview.Row) in row.change.map { ids.contains($0.id) } ?? true }
    let locale = edition.locale
    let changes = review.changes
    let accepted = changes.count(where: accepts)
    var acceptance = Acceptance(of: review, in: before)
    // With a change that is not accepted, the blocks are not those on record.
    acceptance.text = accepted == changes.count ? text : nil
    let lock = acceptance.lock(from: before, for: locale, on: date, accepting: accepts)
    var result = Result(
      blocks: review.unitCount, accepted: accepted, open: changes.count - accepted,
      before: isFirst ? nil : review.acceptance.date, isUnchanged: false)
    let isSame =
      lock.acceptances[locale]?.pairs == before.acceptances[locale]?.pairs
      && lock.acceptances[locale]?.text == before.acceptances[locale]?.text
    if isSame, !isFirst {
      result.isUnchanged = true
      return result
    }
    let name = "content/\(translations.policy.id)/\(LockText.fileName)"
    try translations.site.checkIsNoLink(name)
    do throws(FileError) {
      var folder = folder
      try folder.write(LockText.bytes(of: lock), to: LockText.fileName)
      try folder.finish()
    } catch {
      throw .unwritten(error.diagnostic(ofWriting: name))
    }
    return result
  }
}

extension WorkingSite {
  /// A policy that can be read, or the error that there is none of that name.
  package func translatedPolicy(_ id: Slug) throws(CommandTrouble) -> Policy {
    let place = SourcePlace("content/\(id)")
    if folder(of: id) != nil { return try policy(id, at: place) }
    let nearest = NearestName.find(id.text, among: catalog.policies.map(\.id.text))
    let known = catalog.policies.prefix(12).map { "'\($0.id)'" }.joined(separator: ", ")
    throw .refused(
      .missingFile, "there is no policy '\(id)'", at: place,
      hint: nearest.map { "write '\($0)'" } ?? (known.isEmpty ? "the site has none" : "the site has \(known)")
    )
  }
}

extension PolicyTranslations {
  /// The translation into a language; refuses one that is none.
  package func edition(in locale: LocaleTag) throws(CommandTrouble) -> Edition {
    try site.checkLocale(locale)
    guard locale != policy.authoritative else {
      throw .refused(
        .invalidValue,
        "the text of '\(policy.id)' in '\(locale)' is the authoritative one, not a translation",
        at: SourcePlace(original.source.name), hint: "name the language of a translation")
    }
    if let edition = policy.editions[locale] { return edition }
    throw .refused(
      .missingTranslation, "'\(policy.id)' has no text in '\(locale)'", at: policy.place,
      hint:
        "add '\(policy.place.file)/\(locale).md'; 'listina new \(policy.id) --locale \(locale)' begins one")
  }
}

extension PolicyTranslations {
  /// A text that says itself that it is not finished matches nothing.
  fileprivate func refuseUnfinished(_ edition: Edition) throws(CommandTrouble) {
    let parser = DocumentParser(variables: site.variables(of: edition, in: policy), policy: policy.id)
    let document = site.watchdog.watch(edition.source.name) { parser.read(edition.source) }.document
    guard let first = document.unfinished.first else { return }
    let count = document.unfinished.count
    throw .refused(
      .unfinishedText,
      "'\(edition.source.name)' is not finished: \(count == 1 ? "a comment says" : "\(count) comments say") what is "
        + "\(first.task.rawValue)", at: first.place,
      hint: "do it and delete the comments, then accept the translation")
  }
}
