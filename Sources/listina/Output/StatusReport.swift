import Foundation
import ListinaContent
import ListinaModel
import ListinaSite
import ListinaTranslation

/// How the translations of a site stand, in words and as JSON.
struct StatusReport: TranslationReport {
  /// In the order in which they are shown.
  let diagnostics: [Diagnostic]
  let trouble: CommandTrouble? = nil
  private let standings: [TranslationStanding]
  /// Each block is shown.
  private let isDetailed: Bool
  /// Why there are no translations.
  private let reason: String

  init(diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
    standings = []
    isDetailed = false
    reason = ""
  }

  /// The translations of a site, or of one of its languages.
  init(
    _ standings: [TranslationStanding], _ diagnostics: [Diagnostic], of site: WorkingSite,
    in locale: LocaleTag?
  ) {
    self.diagnostics = diagnostics
    self.standings = standings
    isDetailed = locale != nil
    reason =
      if site.catalog.policies.isEmpty {
        "the site has no policies"
      } else if let locale, site.catalog.site.locales.count > 1 {
        "the texts in '\(locale)' are authoritative"
      } else { "the site has one language" }
  }

  // MARK: Text

  var text: String {
    guard !standings.isEmpty else { return isFailed ? "" : "no translations: \(reason)\n" }
    let policyWidth = standings.map(\.policy.text.count).max() ?? 0
    let localeWidth = standings.map(\.locale.text.count).max() ?? 0
    var lines: [String] = []
    for standing in standings {
      let policy = standing.policy.text.padding(toLength: policyWidth, withPad: " ", startingAt: 0)
      let locale = standing.locale.text.padding(toLength: localeWidth, withPad: " ", startingAt: 0)
      lines.append("\(policy)  \(locale)  \(Self.words(for: standing))")
      if isDetailed, !standing.changes.isEmpty {
        lines.append("")
        lines += standing.changes.map { PrintableText.lines(BlockText($0).text) }
      }
    }
    return lines.map { $0 + "\n" }.joined() + "\n" + sum + "\n"
  }

  private static func words(for standing: TranslationStanding) -> String {
    let draft = standing.isDraft ? ", draft" : ""
    switch standing.state {
    case .current: return "current" + draft + (standing.accepted.map { ", accepted \($0)" } ?? "")
    case .missing: return "missing" + (standing.served.map { ", readers get '\($0)'" } ?? "")
    case .neverAccepted: return "never accepted" + draft
    case .outdated:
      let answered = standing.changes.count(where: \.change.isAnswered)
      let open = answered == 0 ? "" : ", \(answered) of them translated anew and not accepted"
      return "outdated: \(standing.changes.count) of \(Counted.text(standing.blocks, "block"))\(open)\(draft)"
    }
  }

  private var sum: String {
    let counts = TranslationState.allCases.compactMap { state in
      let count = standings.count { $0.state == state }
      return count == 0 ? nil : "\(count) \(state.rawValue.replacing("-", with: " "))"
    }
    return Counted.text(standings.count, "translation") + ": " + counts.joined(separator: ", ")
  }

  // MARK: JSON

  private enum Key: String, CodingKey {
    case status, translations, diagnostics
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(isFailed ? "failed" : "ok", forKey: .status)
    try object.encode(standings.map(JSONStanding.init), forKey: .translations)
    try object.encode(diagnostics.map(JSONDiagnostic.init), forKey: .diagnostics)
  }
}
