package import ListinaModel
import ListinaSite

/// Compares translations with their authoritative text: what says the same in every language must be the same.
///
/// Facts are compared section by section, so that a sentence that moved is no finding, and a mistake is one.
package struct ParityCheck {
  private let original: ReadText
  /// The file in which findings are accepted.
  private let acceptedFile: String
  private let accepted: [AcceptedFinding]
  private var used: Set<AcceptedFinding> = []
  private var compared: Set<LocaleTag> = []

  /// A check of the translations of a policy.
  package init(_ policy: Policy, original: ComparedText) {
    self.original = ReadText(original)
    acceptedFile = "content/\(policy.id)/policy.yaml"
    accepted = policy.accepted
  }

  /// What a translation says otherwise, but for what is accepted.
  package mutating func findings(in translation: ComparedText) -> [Diagnostic] {
    let locale = translation.locale
    compared.insert(locale)
    let entries = accepted.filter { $0.locale == locale }
    var comparison = TextComparison(
      original.skipping(translation.skippedOriginal), ReadText(translation).skipping(translation.skipped))
    return comparison.findings().compactMap { finding in
      if let entry = entries.first(where: { finding.isAccepted(by: $0, in: locale) }) {
        used.insert(entry)
        return nil
      }
      return finding.warning(locale, acceptedIn: acceptedFile)
    }
  }

  /// What is accepted and was not found in the translations that were compared.
  package func unused() -> [Diagnostic] {
    accepted.filter { compared.contains($0.locale) && !used.contains($0) }.map { entry in
      .warning(
        .acceptedNothing,
        "accepted finding no longer occurs: '\(entry.finding.rawValue)' in '\(entry.locale)'",
        at: entry.place, hint: "remove the entry")
    }
  }
}
