import ListinaContent
import ListinaModel
import ListinaSite

/// Finds links of `site.yaml` that lead nowhere.
struct SiteLinkCheck {
  let plan: SitePlan
  let addresses: AddressBook
  private(set) var diagnostics = DiagnosticList()
  /// Links to sections, which can be checked once the texts are read.
  private(set) var sections: [SectionLink] = []
  private var nearestNames = NearestNames()

  init(plan: SitePlan, addresses: AddressBook) {
    self.plan = plan
    self.addresses = addresses
  }

  mutating func run() {
    for link in plan.site.footer {
      if link.href.hasPrefix("/") { checkPath(link) } else { check(link.href, at: link.place) }
    }
    if let url = plan.site.contact.url { check(url, at: SourcePlace("content/site.yaml")) }
  }

  private mutating func checkPath(_ link: FooterLink) {
    let (path, suffix) = FooterLink.split(link.href)
    guard addresses.contains(path) else {
      if let page = plan.omittedPage(at: path) {
        return diagnostics.add(omitted(page.policy, page.locale, link))
      }
      let nearest = nearestNames.find { addresses.nearest(to: path) }
      return diagnostics.add(
        .error(
          .deadLink, "'\(link.href)' leads nowhere: there is no such page", at: link.place,
          hint: nearest.map { "write '/\(RoutePath($0).escaped)'" } ?? "'/' is the root of the published site"
        ))
    }
    let reference = Reference(.path(path, suffix: suffix), written: link.href, place: link.place)
    noteSection(of: suffix, at: path, reference)
  }

  private func omitted(_ policy: Policy, _ locale: LocaleTag, _ link: FooterLink) -> Diagnostic {
    .error(
      .deadLink, "'\(link.href)' leads nowhere: \(policy.reasonToOmit(in: locale))", at: link.place,
      hint: "write '/\(plan.route(to: policy, for: locale).escaped)', or '/\(policy.id)/' for any language")
  }

  /// A whole address: when it can only be one of the site itself, there should be a page.
  private mutating func check(_ address: String, at place: SourcePlace) {
    guard let (path, suffix) = plan.site.baseURL.split(address) else {
      if address.lowercased().hasPrefix("http:") { diagnostics.add(.insecureLink(to: address, at: place)) }
      return
    }
    guard addresses.route(at: path) != nil else {
      guard plan.owns(path) else { return }
      let nearest = nearestNames.find { addresses.nearest(to: path) }
      return diagnostics.add(
        .warning(
          .deadLink, "'\(address)' leads nowhere: there is no such page", at: place,
          hint: nearest.map { "write '\(plan.site.baseURL.address(of: RoutePath($0).escaped))'" }))
    }
    let reference = Reference(.address(path: path, suffix: suffix), written: address, place: place)
    noteSection(of: suffix, at: path, reference)
  }

  private mutating func noteSection(of suffix: String, at path: String, _ reference: Reference) {
    guard let mark = suffix.firstIndex(of: "#"), let route = addresses.route(at: path),
      let text = addresses.text(at: route)
    else { return }
    let name = PercentEscapes.decode(suffix[suffix.index(after: mark)...])
    guard !ReferenceResolver.isTop(name) else { return }
    let section = SectionName(policy: text.policy, locale: text.locale, name: name)
    sections.append(SectionLink(section: section, reference: reference))
  }
}
