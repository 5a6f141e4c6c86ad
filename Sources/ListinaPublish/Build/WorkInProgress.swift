import ListinaModel
import ListinaSite

/// Says what is not finished, which is no mistake.
enum WorkInProgress {
  /// Notes on drafts and missing translations; the latter are errors to those who are strict about them.
  static func notes(on plan: SitePlan, strict: Bool) -> DiagnosticList {
    var notes = DiagnosticList()
    for policy in plan.catalog.policies where policy.isDraft && !plan.showsDrafts {
      notes.add(
        .note(
          .draftPolicy, "'\(policy.id)' is a draft and is not published", at: policy.place,
          hint: "see it with --drafts; remove 'draft' from policy.yaml to publish it"))
    }
    for policy in plan.policies {
      for locale in plan.site.locales
      where policy.editions[locale] == nil && !policy.unreadLocales.contains(locale) {
        guard let served = Fallback.edition(of: policy, for: locale) else { continue }
        notes.add(
          Diagnostic(
            strict ? .error : .note, .missingTranslation,
            "'\(policy.id)' has no text in '\(locale)': readers get the one in '\(served.locale)'",
            at: policy.place, hint: "add '\(policy.place.file)/\(locale).md'"))
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

  private struct MissingWords {
    var message: String
    var place: SourcePlace
    var hint: String
  }

  /// A text in no language at all is an error elsewhere.
  private static func isMissing(_ text: LocalizedText, in locale: LocaleTag) -> Bool {
    !text.covers(locale) && !text.locales.isEmpty
  }

  /// Purposes of cookies and labels of links that some readers get in a language that is not theirs.
  private static func missingWords(of plan: SitePlan) -> [MissingWords] {
    plan.site.locales.flatMap { locale in
      let cookies = plan.catalog.cookies.filter { isMissing($0.purpose, in: locale) }.map(\.id)
      let links = plan.site.footer.filter { isMissing($0.label, in: locale) }
      let words = links.map {
        MissingWords(
          message: "the footer's link '\($0.href)' has no label in '\(locale)'", place: $0.place,
          hint: "add '\(locale)' to 'label'")
      }
      guard !cookies.isEmpty else { return words }
      let more = cookies.count > 3 ? " and \(cookies.count - 3) more" : ""
      let names = cookies.prefix(3).map { "'\($0)'" }.joined(separator: ", ") + more
      return words + [
        MissingWords(
          message: "cookies.yaml has no purpose in '\(locale)' for \(names)",
          place: SourcePlace("content/cookies.yaml"), hint: "add '\(locale)' to 'purpose'")
      ]
    }
  }
}
