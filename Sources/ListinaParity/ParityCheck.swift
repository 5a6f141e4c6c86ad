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
  /// What is found and not accepted, by language.
  private var told: [(locale: LocaleTag, finding: Finding)] = []

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
      if isOfBrokenLink(finding, in: translation) { return nil }
      if !entries.isEmpty { told.append((locale, finding)) }
      return finding.warning(locale, acceptedIn: acceptedFile)
    }
  }

  /// Whether a link differs that is an error in one of the texts: mended, it may be the same again.
  private func isOfBrokenLink(_ finding: Finding, in translation: ComparedText) -> Bool {
    guard finding.id == .parityLink || finding.id == .parityAnchor else { return false }
    return finding.place.line.map(translation.linesWithErrors.contains) == true
      || finding.otherPlace.line.map(original.text.linesWithErrors.contains) == true
  }

  /// What is accepted and was not found in the translations that were compared.
  package func unused() -> [Diagnostic] {
    let isOriginal = { (entry: AcceptedFinding) in entry.locale == original.text.locale }
    return accepted.filter { (compared.contains($0.locale) || isOriginal($0)) && !used.contains($0) }.map {
      entry in
      .warning(
        .acceptedNothing,
        isOriginal(entry)
          ? "accepted finding is of the authoritative text, '\(entry.locale)'"
          : "accepted finding no longer occurs: '\(entry.finding.rawValue)' in '\(entry.locale)'",
        at: entry.place,
        hint: isOriginal(entry) ? "write the locale of the translation" : advice(on: entry))
    }
  }

  /// What to do about an entry that accepts nothing.
  private func advice(on entry: AcceptedFinding) -> String {
    if let anchor = entry.anchor, anchor.hasPrefix("#") {
      return "write 'anchor: \(anchor.dropFirst())', without '#'"
    }
    let near = told.lazy.filter { $0.locale == entry.locale }
      .compactMap { $0.finding.difference(from: entry, in: entry.locale) }.first
    return near.map { "remove the entry, or correct it: \($0)" } ?? "remove the entry"
  }
}
