import ListinaModel
import ListinaSite

/// Finds what links to sections on other pages mean, once all texts were read.
///
/// A page is written before the others are read. A link on it that names a section as another generator did is
/// therefore found here, and its page written once more.
struct SectionLinkCheck {
  let plan: SitePlan
  let facts: [PolicyFacts]
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

  private var ids: [Text: [String: String]] = [:]
  private var lookups: [Text: SectionLookup] = [:]
  private var names: [Text: [String]] = [:]
  private var nearestNames: [String: NearestNames] = [:]

  init(
    plan: SitePlan, facts: [PolicyFacts],
    reading read: @escaping (Policy) throws -> [LocaleTag: HeadingAnchors]
  ) {
    self.plan = plan
    self.facts = facts
    self.read = read
  }

  /// Checks the links of all texts, and those of `site.yaml`.
  mutating func run(_ siteLinks: [SectionLink]) throws {
    guard !siteLinks.isEmpty || facts.contains(where: { !$0.links.isEmpty }) else { return }
    let known = Dictionary(uniqueKeysWithValues: facts.map { ($0.policy, $0.ids) })
    for fact in facts {
      for link in fact.links { try check(link, of: fact.policy, known) }
    }
    for link in siteLinks { try check(link, of: nil, known) }
  }

  private mutating func check(
    _ link: SectionLink, of owner: Slug?, _ known: [Slug: [LocaleTag: [String]]]
  ) throws {
    let section = link.section
    guard let policy = plan.policy(section.policy),
      let served = Fallback.edition(of: policy, for: section.locale),
      let all = known[policy.id]?[served.locale]
    else { return }
    let text = Text(policy: policy.id, locale: served.locale)
    // Browsers compare bytes, and Swift what they look like.
    if ids[text] == nil { ids[text] = Dictionary(all.map { ($0, $0) }, uniquingKeysWith: { $1 }) }
    let id = ids[text]?[section.name]
    if let id, id.utf8.elementsEqual(section.name.utf8) { return }
    if let id = try id ?? find(section.name, in: text, of: policy) {
      if let owner, !link.reference.target.isWhole {
        respelled[section] = id
        affected.insert(owner)
      } else {
        diagnostics.add(problem(with: link, to: served, id))
      }
      return
    }
    let names = names[text] ?? all
    let meant = nearestNames[link.reference.place.file, default: NearestNames()].find {
      NearestName.find(section.name, among: names)
    }
    diagnostics.add(problem(with: link, to: served, meant))
  }

  private mutating func find(_ name: String, in text: Text, of policy: Policy) throws -> String? {
    if lookups[text] == nil {
      for (locale, anchors) in try read(policy) {
        lookups[Text(policy: policy.id, locale: locale)] = SectionLookup(anchors)
        names[Text(policy: policy.id, locale: locale)] = anchors.names
      }
    }
    return lookups[text]?.find(name)
  }

  private func problem(with link: SectionLink, to served: Edition, _ meant: String?) -> Diagnostic {
    let section = link.section
    return Diagnostic(
      link.reference.target.isWhole ? .warning : .error, .deadLink,
      "'\(link.reference.written)' leads nowhere: '\(section.policy)' has no section '\(section.name)' in '\(served.locale)'",
      at: link.reference.place,
      hint: meant.map { "write '#\($0)'" } ?? "see the headings of \(served.source.name)")
  }
}

extension Reference.Target {
  /// A whole address: it may have been written for another version of the site, and stays as it is.
  var isWhole: Bool {
    if case .address = self { return true }
    return false
  }
}
