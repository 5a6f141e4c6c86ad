import ListinaModel
import ListinaSite

/// Finds links to sections of other policies that are not there.
struct SectionLinkCheck {
  let plan: SitePlan
  let facts: [PolicyFacts]

  func diagnostics() -> DiagnosticList {
    var diagnostics = DiagnosticList()
    let links = facts.flatMap(\.links)
    guard !links.isEmpty else { return diagnostics }
    let anchors = Dictionary(
      uniqueKeysWithValues: facts.map { ($0.policy, $0.anchors.mapValues { Set($0) }) })
    for link in links {
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
