import ListinaContent
import ListinaFiles
import ListinaModel
import ListinaParity
import ListinaSite

/// Compares the translations of a policy with its authoritative text, where someone wants to hear of it.
struct ParityStage: Sendable {
  let watchdog: Watchdog

  /// What the translations of a policy say otherwise; `texts` are those that could be read.
  func diagnostics(of policy: Policy, _ texts: [LocaleTag: ComparedText]) -> DiagnosticList {
    var diagnostics = DiagnosticList()
    guard let original = texts[policy.authoritative], texts.count > 1 else { return diagnostics }
    var check = watchdog.watch(original.source.name) { ParityCheck(policy, original: original) }
    for (locale, text) in texts.sorted(by: { $0.key < $1.key }) where locale != policy.authoritative {
      let found = watchdog.watch(text.source.name) { check.findings(in: text) }
      for diagnostic in found { diagnostics.add(diagnostic) }
    }
    for diagnostic in check.unused() { diagnostics.add(diagnostic) }
    return diagnostics
  }
}

extension ComparedText {
  /// Leaves out the blocks that the translation is known not to follow.
  mutating func skip(_ review: TranslationReview?) {
    for row in review?.changes ?? [] {
      if let block = row.translation.flatMap({ review?.translation[$0].block }) { skipped.insert(block) }
      if let block = row.original.flatMap({ review?.original[$0].block }) { skippedOriginal.insert(block) }
    }
  }
}
