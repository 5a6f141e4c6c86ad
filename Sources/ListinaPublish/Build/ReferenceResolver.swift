import ListinaModel
import ListinaSite

/// Finds what the links and images of one text lead to.
struct ReferenceResolver {
  let plan: SitePlan
  let addresses: AddressBook
  let policy: Policy
  let anchors: HeadingAnchors
  /// The published path of each file of the policy's `media/` that the text shows.
  let media: [String: RoutePath]
  var nearestNames = NearestNames()

  /// The address of a reference on a page, or an error.
  mutating func resolve(_ reference: Reference, on page: PagePlan) -> Result<String, Dead> {
    switch reference.target {
    case .anchor(let anchor): return resolve(anchor: anchor, reference)
    case .policy(let id, let anchor): return resolve(id, anchor, reference, on: page)
    case .media(let path):
      guard let route = media[path] else { return .failure(missingFile(path, reference)) }
      return .success(page.route.reference(to: route))
    case .path(let path, let suffix):
      guard addresses.contains(path) else {
        let nearest = nearestNames.find { addresses.nearest(to: path) }
          .map { "write '/\(RoutePath($0).escaped)'" }
        return .failure(dead(reference, "there is no such page", hint: nearest))
      }
      return .success(page.route.reference(to: RoutePath(path)) + suffix)
    }
  }

  struct Dead: Error {
    var diagnostic: Diagnostic
  }

  private mutating func resolve(anchor: String, _ reference: Reference) -> Result<String, Dead> {
    if anchor.isEmpty || anchor.lowercased() == "top" { return .success("#" + anchor) }
    guard let id = anchors.resolve(anchor) else {
      let nearest = nearestNames.find { NearestName.find(anchor, among: anchors.names) }
        .map { "write '#\($0)'" }
      let hint = nearest ?? "write the words of a heading of the text in small letters, with '-' between them"
      return .failure(dead(reference, "the text has no section '\(anchor)'", hint: hint))
    }
    return .success("#" + id)
  }

  private mutating func resolve(
    _ id: Slug, _ anchor: String?, _ reference: Reference, on page: PagePlan
  ) -> Result<String, Dead> {
    if id == policy.id {
      let own = page.route.reference(to: plan.route(to: policy, for: page.locale))
      guard let anchor else { return .success(own) }
      return resolve(anchor: anchor, reference)
    }
    guard let target = plan.policy(id) else { return .failure(missingPolicy(id, reference)) }
    let address = page.route.reference(to: plan.route(to: target, for: page.locale))
    return .success(address + (anchor.map { "#" + $0 } ?? ""))
  }

  private mutating func missingPolicy(_ id: Slug, _ reference: Reference) -> Dead {
    if plan.catalog.policies.contains(where: { $0.id == id }) {
      return dead(reference, "the policy '\(id)' is a draft", hint: "publish it, or remove the link")
    }
    if let owner = plan.policies.first(where: { $0.editions.values.contains { $0.slug == id } }) {
      return dead(
        reference, "'\(id)' is a slug, not the name of a policy's folder", hint: "write '../\(owner.id)/'")
    }
    let nearest = nearestNames.find { NearestName.find(id.text, among: plan.policies.map(\.id.text)) }
      .map { "write '../\($0)/'" }
    return dead(
      reference, "there is no policy '\(id)'", hint: nearest ?? "add the policy, or remove the link")
  }

  private mutating func missingFile(_ path: String, _ reference: Reference) -> Dead {
    let nearest = nearestNames.find { NearestName.find(path, among: policy.media.keys) }
      .map { "write '\(RoutePath($0).escaped)'" }
    return dead(
      reference, "the policy has no file '\(path)'",
      hint: nearest ?? hint(forFile: path))
  }

  /// What was likely meant by a path that is no file of the policy.
  private func hint(forFile path: String) -> String {
    if path.hasPrefix("www.") { return "write 'https://\(path)'" }
    if path.contains("@") { return "write 'mailto:\(path)'" }
    if let id = path.split(separator: "/").first.flatMap({ Slug($0) }), plan.policy(id) != nil {
      return "write '../\(id)/'"
    }
    return "images go into the policy's media/ folder; pages of other sites begin with 'https://'"
  }

  private func dead(_ reference: Reference, _ reason: String, hint: String?) -> Dead {
    Dead(
      diagnostic: .error(
        .deadLink, "'\(reference.written)' leads nowhere: \(reason)", at: reference.place,
        hint: hint ?? "link to a page of this site, or to https://"))
  }
}
