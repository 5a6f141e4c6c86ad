import ListinaModel
import ListinaSite

/// What is said of references that lead nowhere.
extension ReferenceResolver {
  mutating func missingPolicy(_ name: String, _ reference: Reference) -> Dead {
    if plan.catalog.policies.contains(where: { $0.id.text == name }) {
      return dead(
        reference, "the policy '\(name)' is a draft", hint: "publish '\(name)' too, or remove the link")
    }
    if let owner = plan.policies.first(where: { $0.editions.values.contains { $0.slug.text == name } }) {
      return dead(
        reference, "'\(name)' is a slug, not the name of a policy's folder", hint: "write '../\(owner.id)/'")
    }
    let stem = Self.stem(of: name)
    let nearest =
      Slug(stem).flatMap { plan.policy($0)?.id.text }
      ?? nearestNames.find { NearestName.find(stem, among: plan.policies.map(\.id.text)) }
    return dead(
      reference, "there is no policy '\(name)'",
      hint: nearest.map { "write '../\($0)/'" } ?? "add the policy, or remove the link")
  }

  /// While drafts are shown, the link leads there; published alone, the text would be refused.
  func leadsToDraft(_ target: Policy, _ reference: Reference) -> Diagnostic {
    .warning(
      .deadLink,
      "'\(reference.written)' leads to a draft, and nowhere once '\(policy.id)' is published without it",
      at: reference.place, hint: "publish '\(target.id)' too, or remove the link")
  }

  mutating func missingFile(_ path: String, _ reference: Reference) -> Dead {
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
    let first = path.split(separator: "/").first.map { Self.stem(of: String($0)) }
    if let id = first.flatMap({ Slug($0.lowercased()) }), plan.policy(id) != nil {
      return "write '../\(id)/'"
    }
    if path.hasSuffix(".md"), !path.contains("/") {
      return "other policies are linked as '../\(first ?? "terms")/', and there is none of this name"
    }
    return "images go into the policy's media/ folder; pages of other sites begin with 'https://'"
  }

  mutating func missingPage(_ path: String, _ reference: Reference) -> Dead {
    // The root of the site is '/', wherever on its host the site stands.
    let base = plan.site.baseURL.path.dropFirst()
    if !base.isEmpty, path.hasPrefix(base),
      let route = addresses.route(at: String(path.dropFirst(base.count)))
    {
      return dead(reference, "'/' is the root of the published site", hint: "write '/\(route.escaped)'")
    }
    if let page = plan.omittedPage(at: path) {
      let route = plan.route(to: page.policy, for: page.locale)
      return dead(
        reference, page.policy.reasonToOmit(in: page.locale),
        hint: "write '../\(page.policy.id)/' for the reader's language, or '/\(route.escaped)'")
    }
    let nearest = nearestNames.find { addresses.nearest(to: path) }
      .map { "write '/\(RoutePath($0).escaped)'" }
    return dead(reference, "there is no such page", hint: nearest)
  }

  func dead(_ reference: Reference, _ reason: String, hint: String?) -> Dead {
    Dead(
      diagnostic: .error(
        .deadLink, "'\(reference.written)' leads nowhere: \(reason)", at: reference.place,
        hint: hint ?? "link to a page of this site, or to https://"))
  }

  /// The name without what makes it a file's.
  private static func stem(of name: String) -> String {
    for ending in [".html", ".htm", ".md"] where name.hasSuffix(ending) {
      return String(name.dropLast(ending.count))
    }
    return name
  }
}

extension Policy {
  /// Why there is no page of it in a locale, for links that name it.
  func reasonToOmit(in locale: LocaleTag) -> String {
    "'\(id)' has no text in '\(locale)', and 'fallback: omit' leaves its page out"
  }
}
