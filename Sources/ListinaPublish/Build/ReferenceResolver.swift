import ListinaModel
import ListinaSite

/// Finds what the links and images of one text lead to.
struct ReferenceResolver {
  let plan: SitePlan
  let addresses: AddressBook
  let policy: Policy
  /// The published path of each file of the policy's `media/` that the text shows.
  let media: [String: RoutePath]
  /// The ids of sections of other texts whose links name them otherwise, as far as they are known.
  let respelled: [SectionName: String]
  private let anchors: HeadingAnchors
  private var sections: SectionLookup
  var nearestNames = NearestNames()
  /// Links to sections of other texts, which can be checked once these are read.
  private(set) var links: [SectionLink] = []
  private(set) var warnings = DiagnosticList()

  /// A resolver for a text with these anchors.
  init(_ site: PolicyBuild.SiteParts, _ policy: Policy, anchors: HeadingAnchors, media: [String: RoutePath]) {
    self.plan = site.plan
    self.addresses = site.addresses
    self.respelled = site.respelled
    self.policy = policy
    self.media = media
    self.anchors = anchors
    self.sections = SectionLookup(anchors)
  }

  /// The address of a reference on a page, or an error.
  mutating func resolve(_ reference: Reference, on page: PagePlan) -> Result<String, Dead> {
    switch reference.target {
    case .anchor(let anchor): return resolve(anchor: anchor, reference)
    case .policy(let link): return resolve(link, reference, on: page)
    case .index(let suffix):
      return .success(page.route.reference(to: plan.index(for: page.locale)) + suffix)
    case .media(let path):
      guard let route = media[path] else { return .failure(missingFile(path, reference)) }
      let suffix = reference.written.drop { $0 != "?" && $0 != "#" }
      return .success(page.route.reference(to: route) + suffix)
    case .path(let path, let suffix):
      guard let route = addresses.route(at: path) else { return .failure(missingPage(path, reference)) }
      return .success(page.route.reference(to: route) + resolve(suffix: suffix, at: route, reference))
    case .address(let path, let suffix):
      if let route = addresses.route(at: path) {
        _ = resolve(suffix: suffix, at: route, reference)
      } else if plan.owns(path) {
        var warning = missingPage(path, reference).diagnostic
        warning.severity = .warning
        warnings.add(warning)
      }
      return .success(PercentEscapes.encode(address: reference.written))
    }
  }

  struct Dead: Error {
    var diagnostic: Diagnostic
  }

  // MARK: Sections

  private mutating func resolve(anchor: String, _ reference: Reference) -> Result<String, Dead> {
    if Self.isTop(anchor) { return .success("#" + anchor) }
    if let id = sections.find(anchor) { return .success("#" + id) }
    let nearest = nearestNames.find { NearestName.find(anchor, among: anchors.names) }.map {
      "write '#\($0)'"
    }
    let hint = nearest ?? "write the words of a heading of the text in small letters, with '-' between them"
    return .failure(dead(reference, "the text has no section '\(anchor)'", hint: hint))
  }

  /// The beginning of any page (HTML Standard, section 7.4.6.3).
  static func isTop(_ anchor: String) -> Bool { anchor.isEmpty || anchor.lowercased() == "top" }

  /// What follows a page's address, its section in the spelling that the page has.
  private mutating func resolve(suffix: String, at route: RoutePath, _ reference: Reference) -> String {
    guard let mark = suffix.firstIndex(of: "#"), let text = addresses.text(at: route) else { return suffix }
    let name = PercentEscapes.decode(suffix[suffix.index(after: mark)...])
    guard !Self.isTop(name) else { return suffix }
    let section = SectionName(policy: text.policy, locale: text.locale, name: name)
    return suffix[...mark] + resolve(section, reference)
  }

  private mutating func resolve(_ section: SectionName, _ reference: Reference) -> String {
    links.append(SectionLink(section: section, reference: reference))
    return respelled[section] ?? section.name
  }

  // MARK: Policies

  private mutating func resolve(
    _ link: PolicyLink, _ reference: Reference, on page: PagePlan
  ) -> Result<String, Dead> {
    guard let target = Slug(link.policy).flatMap({ $0 == policy.id ? policy : plan.policy($0) }) else {
      return .failure(missingPolicy(link.policy, reference))
    }
    if let trouble = trouble(with: link, to: target, reference) { return .failure(trouble) }
    if target.isDraft, !policy.isDraft { warnings.add(leadsToDraft(target, reference)) }
    let address =
      page.route.reference(to: plan.route(to: target, for: page.locale)) + (link.query.map { "?" + $0 } ?? "")
    guard let anchor = link.anchor else { return .success(address) }
    if Self.isTop(anchor) { return .success(address + "#" + anchor) }
    if target.id == policy.id {
      let section = resolve(anchor: anchor, reference)
      return link.query == nil ? section : section.map { address + $0 }
    }
    let section = SectionName(policy: target.id, locale: page.locale, name: anchor)
    return .success(address + "#" + resolve(section, reference))
  }

  /// What is wrong with a link to a policy that is there: it has no such text or release.
  private mutating func trouble(with link: PolicyLink, to target: Policy, _ reference: Reference) -> Dead? {
    let own = target.id == policy.id
    let folder = own ? "./" : "../\(target.id)/"
    switch link.page {
    case .current: break
    case .release(let date), .changes(let date):
      return dead(
        reference, "the policy '\(target.id)' has no release '\(date)'",
        hint: "write '\(folder)' for the text in force")
    }
    guard let name = link.text else { return nil }
    if let tag = LocaleTag(name), target.editions[tag] != nil || target.unreadLocales.contains(tag) {
      return nil
    }
    if own, let other = Slug(name).flatMap({ plan.policy($0) }) {
      return dead(
        reference, "the policy '\(target.id)' has no text in '\(name)'", hint: "write '../\(other.id)/'")
    }
    let spelt = LocaleTag.canonicalSpelling(of: name)
    let texts = target.editions.keys.map(\.text)
    let nearest =
      texts.first { $0 == spelt } ?? nearestNames.find { NearestName.find(name, among: texts) }
    let write = nearest.map { "\(own ? "" : folder)\($0).md" } ?? folder
    guard spelt == nil else {
      return dead(
        reference, "the policy '\(target.id)' has no text in '\(name)'",
        hint: "write '\(write)': the link leads to the reader's language by itself")
    }
    let isMedia = target.media[name] != nil
    return dead(
      reference, "texts cannot link to '\(name)' in the folder of '\(target.id)'",
      hint: isMedia ? "copy the file into this policy's folder" : "write '\(write)' for its text")
  }
}
