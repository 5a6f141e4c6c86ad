import ListinaModel
import ListinaSite

/// Finds links of `site.yaml` that lead nowhere.
enum SiteLinkCheck {
  static func diagnostics(of plan: SitePlan, _ addresses: AddressBook) -> DiagnosticList {
    var diagnostics = DiagnosticList()
    var nearestNames = NearestNames()
    for link in plan.site.footer where link.href.hasPrefix("/") {
      let (path, _) = FooterLink.split(link.href)
      guard !addresses.contains(path) else { continue }
      let nearest = nearestNames.find { addresses.nearest(to: path) }
      diagnostics.add(
        .error(
          .deadLink, "'\(link.href)' leads nowhere: there is no such page", at: link.place,
          hint: nearest.map { "write '/\(RoutePath($0).escaped)'" } ?? "'/' is the root of the published site"
        ))
    }
    return diagnostics
  }
}
