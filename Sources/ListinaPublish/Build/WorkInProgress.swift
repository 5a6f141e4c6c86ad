import ListinaModel
import ListinaSite

/// Says what is not finished, which is no mistake.
enum WorkInProgress {
  /// Notes on drafts and missing translations; the latter are errors to those who are strict about them.
  static func notes(on plan: SitePlan, strict: Bool) -> DiagnosticList {
    var notes = DiagnosticList()
    for policy in plan.catalog.policies where policy.isDraft && !plan.showsDrafts {
      let file = policy.editions[policy.authoritative].map { $0.isDraft ? $0.source.name : nil } ?? nil
      notes.add(
        .note(
          .draftPolicy, "'\(policy.id)' is a draft and is not published", at: policy.place,
          hint: "see it with --drafts; remove 'draft' from \(file ?? "policy.yaml") to publish it"))
    }
    let drafts = Dictionary(grouping: plan.hiddenDrafts, by: \.policy.id).mapValues { texts in
      Dictionary(texts.map { ($0.edition.locale, $0.edition) }) { first, _ in first }
    }
    for policy in plan.policies {
      for locale in plan.site.locales
      where policy.editions[locale] == nil && !policy.unreadLocales.contains(locale) {
        guard let served = plan.fallback.edition(of: policy, for: locale) else { continue }
        var note = missing(policy, in: locale, draft: drafts[policy.id]?[locale])
        note.message += readers(of: locale, get: served, in: plan.site)
        // Whoever reads their own language misses nothing.
        if strict, !served.locale.isReadable(by: locale) { note.severity = .error }
        notes.add(note)
      }
    }
    for text in missingWords(of: plan) {
      notes.add(
        Diagnostic(
          strict ? .error : .note, .missingTranslation, text.message + ": readers get another language",
          at: text.place, hint: text.hint))
    }
    return notes
  }

  private static func missing(_ policy: Policy, in locale: LocaleTag, draft: Edition?) -> Diagnostic {
    guard let draft else {
      return .note(
        .missingTranslation, "'\(policy.id)' has no text in '\(locale)'", at: policy.place,
        hint: "add '\(policy.place.file)/\(locale).md'")
    }
    return .note(
      .missingTranslation, "the text of '\(policy.id)' in '\(locale)' is a draft",
      at: SourcePlace(draft.source.name),
      hint: "see it with --drafts; remove 'draft' from its front matter to publish it")
  }

  private static func readers(of locale: LocaleTag, get served: Edition, in site: Site) -> String {
    switch site.fallback {
    case .show: ": readers get the one in '\(served.locale)'"
    case .omit: ": it has no page there, and links lead to the one in '\(served.locale)'"
    }
  }

  private struct MissingWords {
    var message: String
    var place: SourcePlace
    var hint: String
  }

  /// A text in no language at all is an error elsewhere.
  private static func isMissing(_ text: LocalizedText, in locale: LocaleTag) -> Bool {
    !text.covers(locale) && !text.locales.isEmpty
  }

  /// Words of records and labels of links that some readers get in a language that is not theirs.
  private static func missingWords(of plan: SitePlan) -> [MissingWords] {
    plan.site.locales.flatMap { locale in
      let links = plan.site.footer.filter { isMissing($0.label, in: locale) }
      let words = links.map {
        MissingWords(
          message: "the footer's link '\($0.href)' has no label in '\(locale)'", place: $0.place,
          hint: "add '\(locale)' to 'label'")
      }
      return words + missingWords(ofCookies: plan.catalog.cookies, in: locale)
        + missingWords(ofProcessors: plan.catalog.processors, in: locale, of: plan.site)
    }
  }

  private static let cookieKeys: [(name: String, text: @Sendable (Cookie) -> LocalizedText?)] = [
    ("category", { $0.category }), ("purpose", { $0.purpose }),
  ]

  private static func missingWords(ofCookies cookies: [Cookie], in locale: LocaleTag) -> [MissingWords] {
    cookieKeys.compactMap { key in
      let records = cookies.filter { key.text($0).map { isMissing($0, in: locale) } ?? false }
      return missing(key.name, of: records.map(\.id), in: .cookies, locale)
    }
  }

  private static let processorKeys: [(name: String, text: @Sendable (Processor) -> LocalizedText?)] = [
    ("name", { $0.name }), ("purpose", { $0.purpose }), ("data", { $0.data }), ("transfer", { $0.transfer }),
  ]

  private static func missingWords(
    ofProcessors processors: [Processor], in locale: LocaleTag, of site: Site
  ) -> [MissingWords] {
    processorKeys.compactMap { key in
      let records = processors.filter { key.text($0).map { isMissing($0, in: locale) } ?? false }
      let names = records.map { $0.name.text(for: locale, default: site.defaultLocale) }
      return missing(key.name, of: names, in: .processors, locale)
    }
  }

  private static func missing(
    _ key: String, of records: [String], in table: RecordTable, _ locale: LocaleTag
  ) -> MissingWords? {
    guard !records.isEmpty else { return nil }
    let more = records.count > 3 ? " and \(records.count - 3) more" : ""
    let names = records.prefix(3).map { "'\($0)'" }.joined(separator: ", ") + more
    return MissingWords(
      message: "\(table.rawValue).yaml has no \(key) in '\(locale)' for \(names)",
      place: SourcePlace(table.file),
      hint: "add '\(locale)' to '\(key)'")
  }
}
