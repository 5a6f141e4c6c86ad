import ListinaModel
import ListinaSite
import ListinaTheme

/// Finds links that stand in a theme's templates themselves and lead nowhere.
struct TemplateLinkCheck {
  let site: Site
  let addresses: AddressBook

  func diagnostics(of templates: [String: ThemeSource.Text]) -> DiagnosticList {
    var nearestNames = NearestNames()
    return DiagnosticList(
      TemplateAddresses.all(in: templates).compactMap { address, place in
        problem(with: address, at: place, &nearestNames)
      })
  }

  private func problem(
    with address: String, at place: SourcePlace, _ nearestNames: inout NearestNames
  ) -> Diagnostic? {
    guard Self.isOfSite(address) else { return nil }
    guard address.hasPrefix("/") else {
      return .error(
        .deadLink, "'\(address)' leads to another place from each page", at: place,
        hint:
          "use a name, such as '{{site.home}}' or '{{assets.style-css}}', or write a path that starts with '/'"
      )
    }
    // Beside a site that does not hold the whole host, there may be anything.
    guard address.hasPrefix(site.baseURL.path) else { return nil }
    let rest = address.dropFirst(site.baseURL.path.count)
    let path = PercentEscapes.decode(rest.prefix { $0 != "?" && $0 != "#" })
    guard !addresses.contains(path) else { return nil }
    let nearest = nearestNames.find { addresses.nearest(to: path) }
    return .error(
      .deadLink, "'\(address)' leads nowhere: there is no such page", at: place,
      hint: nearest.map { "write '\(site.baseURL.path)\(RoutePath($0).escaped)'" }
        ?? "use a name, such as '{{site.home}}' or '{{assets.style-css}}'")
  }

  /// Neither of another host nor of the page itself.
  private static func isOfSite(_ address: String) -> Bool {
    if address.hasPrefix("#") || address.hasPrefix("?") || address.hasPrefix("//") { return false }
    let start = address.prefix { $0 != ":" && $0 != "/" && $0 != "?" && $0 != "#" }
    return start.endIndex == address.endIndex || address[start.endIndex] != ":"
  }
}
