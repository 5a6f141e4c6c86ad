import ListinaModel
import ListinaSite

/// Finds links to sections of other policies that are not there.
///
/// Such a link is written before the other policy is read, so it has to name the section's id itself.
struct SectionLinkCheck {
  let plan: SitePlan
  let facts: [PolicyFacts]

  func diagnostics() -> DiagnosticList {
    var diagnostics = DiagnosticList()
    let links = facts.flatMap(\.links)
    guard !links.isEmpty else { return diagnostics }
    let texts = Dictionary(uniqueKeysWithValues: facts.map { ($0.policy, $0.anchors) })
    let ids = texts.mapValues { $0.mapValues { Set($0.ids) } }
    var nearestNames: [String: NearestNames] = [:]
    for link in links {
      guard let policy = plan.policy(link.policy),
        let served = Fallback.edition(of: policy, for: link.locale),
        let known = ids[link.policy]?[served.locale], !known.contains(link.anchor)
      else { continue }
      let anchors = texts[link.policy]?[served.locale]
      let meant = nearestNames[link.reference.place.file, default: NearestNames()].find {
        anchors?.resolve(link.anchor) ?? NearestName.find(link.anchor, among: anchors?.ids ?? [])
      }
      diagnostics.add(problem(with: link, to: served, meant))
    }
    return diagnostics
  }

  private func problem(
    with link: PolicyFacts.SectionLink, to served: Edition, _ meant: String?
  ) -> Diagnostic {
    .error(
      .deadLink,
      "'\(link.reference.written)' leads nowhere: '\(link.policy)' has no section '\(link.anchor)' in '\(served.locale)'",
      at: link.reference.place,
      hint: meant.map { "write '#\($0)'" } ?? "see the headings of \(served.source.name)")
  }
}
