import ListinaModel
import ListinaSite

/// Finds links to sections of other policies that are not there.
struct SectionLinkCheck {
  let plan: SitePlan
  let facts: [PolicyFacts]

  func diagnostics() -> DiagnosticList {
    let anchors = Dictionary(uniqueKeysWithValues: facts.map { ($0.policy, $0.anchors) })
    var diagnostics = DiagnosticList()
    for link in facts.flatMap(\.links) {
      guard let policy = plan.policy(link.policy),
        let served = Fallback.edition(of: policy, for: link.locale),
        let known = anchors[link.policy]?[served.locale], !known.contains(link.anchor)
      else { continue }
      let nearest = NearestName.find(link.anchor, among: known)
      diagnostics.add(
        .error(
          .deadLink,
          "'\(link.reference.written)' leads nowhere: '\(link.policy)' has no section '\(link.anchor)'",
          at: link.reference.place,
          hint: nearest.map { "write '#\($0)'" } ?? "see the headings of \(served.source.name)"))
    }
    return diagnostics
  }
}
