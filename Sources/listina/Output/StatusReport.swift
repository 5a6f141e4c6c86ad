import Foundation
import ListinaModel
import ListinaSite
import ListinaTranslation

/// How the translations of a site stand, in words and as JSON.
struct StatusReport {
  var standings: [TranslationStanding] = []
  /// In the order in which they are shown.
  var diagnostics: [Diagnostic]
  /// Each block is shown.
  var isDetailed = false

  var isFailed: Bool { diagnostics.contains { $0.severity == .error } }

  // MARK: Text

  func complaints(isColored: Bool) -> String {
    diagnostics.map { TextDiagnostic($0, isColored: isColored).text + "\n" }.joined(separator: "\n")
  }

  var text: String {
    guard !standings.isEmpty else { return isFailed ? "" : "no translations: the site has one language\n" }
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

  /// On one line, without its end.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}

extension StatusReport: Encodable {
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
