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
      for locale in plan.site.locales where policy.editions[locale] == nil {
        guard let served = Fallback.edition(of: policy, for: locale) else { continue }
        notes.add(
          Diagnostic(
            strict ? .error : .note, .missingTranslation,
            "'\(policy.id)' has no text in '\(locale)': readers get the one in '\(served.locale)'",
            at: policy.place, hint: "add '\(policy.place.file)/\(locale).md'"))
      }
    }
    return notes
  }
}
