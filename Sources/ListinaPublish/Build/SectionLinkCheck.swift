import ListinaFiles
import ListinaModel
import ListinaSite

/// Finds what links to sections on other pages mean, once all texts were read.
///
/// A page is written before the others are read. A link on it that names a section as another generator did is
/// therefore found here, and its page written once more.
struct SectionLinkCheck {
  let plan: SitePlan
  let facts: [PolicyFacts]
  let watchdog: Watchdog
  /// Reads the sections of a policy's texts again: only names of ids were kept.
  let read: (Policy) throws -> [LocaleTag: HeadingAnchors]

  private(set) var diagnostics = DiagnosticList()
  /// The ids of sections that links name otherwise.
  private(set) var respelled: [SectionName: String] = [:]
  /// The policies whose texts have such links.
  private(set) var affected: Set<Slug> = []

  private struct Text: Hashable {
    var policy: Slug
    var locale: LocaleTag
  }

  /// A link, by its place among those of a policy or of `site.yaml`: there may be hundreds of thousands.
  private struct Link {
    /// The policy in whose texts it stands, as a place in `facts`; that of `site.yaml` has none.
    var owner: Int?
    var index: Int
    var target: Text
  }

  private var siteLinks: [SectionLink] = []

  private var ids: [Text: [String: String]] = [:]
  /// What is meant by names that are no ids.
  private var meant: [Text: [String: String]] = [:]
  private var names: [Text: [String]] = [:]
  private var nearestNames: [String: NearestNames] = [:]

  init(
    plan: SitePlan, facts: [PolicyFacts], watchdog: Watchdog,
    reading read: @escaping (Policy) throws -> [LocaleTag: HeadingAnchors]
  ) {
    self.plan = plan
    self.facts = facts
    self.watchdog = watchdog
    self.read = read
  }

  /// Checks the links of all texts, and those of `site.yaml`.
  mutating func run(_ siteLinks: [SectionLink]) throws {
    guard !siteLinks.isEmpty || facts.contains(where: { !$0.links.isEmpty }) else { return }
    let known = Dictionary(uniqueKeysWithValues: facts.map { ($0.policy, $0.ids) })
    self.siteLinks = siteLinks
    var links: [Link] = []
    for (owner, fact) in facts.enumerated() {
      for index in fact.links.indices {
        if let link = follow(fact.links[index], at: index, of: owner, known) { links.append(link) }
      }
    }
    for (index, link) in siteLinks.enumerated() {
      if let link = follow(link, at: index, of: nil, known) { links.append(link) }
    }
    // What belongs to a text is done for all links to it, and what belongs to a link with those beside it.
    try find(namesWithoutID(in: links))
    let files = Dictionary(grouping: links.indices) { written(links[$0]).reference.place.file }
    for (file, indices) in files.sorted(by: { $0.key < $1.key }) {
      watchdog.watch(file) {
        for index in indices { check(links[index]) }
      }
    }
  }

  private func written(_ link: Link) -> SectionLink {
    link.owner.map { facts[$0].links[link.index] } ?? siteLinks[link.index]
  }

  /// A link to a text that was read.
  private mutating func follow(
    _ link: SectionLink, at index: Int, of owner: Int?, _ known: [Slug: [LocaleTag: [String]]]
  ) -> Link? {
    guard let policy = plan.policy(link.section.policy),
      let served = plan.fallback.edition(of: policy, for: link.section.locale),
      let all = known[policy.id]?[served.locale]
    else { return nil }
    let text = Text(policy: policy.id, locale: served.locale)
    if ids[text] == nil {
      names[text] = all
      // Browsers compare bytes, and Swift what they look like.
      ids[text] = watchdog.watch(served.source.name) {
        Dictionary(all.map { ($0, $0) }, uniquingKeysWith: { $1 })
      }
    }
    return Link(owner: owner, index: index, target: text)
  }

  // MARK: Texts that links lead to

  private func namesWithoutID(in links: [Link]) -> [Slug: [LocaleTag: Set<String>]] {
    var names: [Slug: [LocaleTag: Set<String>]] = [:]
    for link in links {
      let name = written(link).section.name
      guard ids[link.target]?[name] == nil else { continue }
      names[link.target.policy, default: [:]][link.target.locale, default: []].insert(name)
    }
    return names
  }

  private mutating func find(_ unknown: [Slug: [LocaleTag: Set<String>]]) throws {
    for policy in plan.policies {
      guard let texts = unknown[policy.id] else { continue }
      let sections = try read(policy)
      for (locale, unknown) in texts {
        guard let anchors = sections[locale], let edition = policy.editions[locale] else { continue }
        let text = Text(policy: policy.id, locale: locale)
        (meant[text], names[text]) = watchdog.watch(edition.source.name) {
          var lookup = SectionLookup(anchors)
          var meant: [String: String] = [:]
          for name in unknown { meant[name] = lookup.find(name) }
          return (meant, anchors.names)
        }
      }
    }
  }

  // MARK: Links

  private mutating func check(_ link: Link) {
    let written = written(link)
    let section = written.section
    let id = ids[link.target]?[section.name]
    if let id, id.utf8.elementsEqual(section.name.utf8) { return }
    if let id = id ?? meant[link.target]?[section.name] {
      if let owner = link.owner, !written.reference.target.isWhole {
        respelled[section] = id
        affected.insert(facts[owner].policy)
      } else {
        diagnostics.add(problem(with: written, to: link.target, id))
      }
      return
    }
    let names = names[link.target] ?? []
    let nearest = nearestNames[written.reference.place.file, default: NearestNames()].find {
      NearestName.find(section.name, among: names)
    }
    diagnostics.add(problem(with: written, to: link.target, nearest))
  }

  private func problem(with link: SectionLink, to target: Text, _ meant: String?) -> Diagnostic {
    let section = link.section
    let source = plan.policy(target.policy)?.editions[target.locale]?.source.name
    return Diagnostic(
      link.reference.target.isWhole ? .warning : .error, .deadLink,
      "'\(link.reference.written)' leads nowhere: '\(section.policy)' has no section '\(section.name)' in '\(target.locale)'",
      at: link.reference.place,
      hint: meant.map { "write '#\($0)'" } ?? source.map { "see the headings of \($0)" })
  }
}

extension Reference.Target {
  /// A whole address: it may have been written for another version of the site, and stays as it is.
  var isWhole: Bool {
    if case .address = self { return true }
    return false
  }
}
