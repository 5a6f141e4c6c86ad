import ListinaContent
package import ListinaFiles
package import ListinaModel
import ListinaSite
import ListinaTheme

/// A site that is kept in memory while its files are edited: only what changed is read and made again.
///
/// When a change breaks something, the pages stay as they were last when nothing was wrong, and the diagnostics say what is.
package actor PreviewSite {
  /// Pages of policies that nobody has looked at for long are made again when someone does.
  private static let visitedLimit = 100

  let options: BuildOptions
  private let watchdog: Watchdog
  private var memory = CatalogMemory()
  /// The newest state of the site that pages can be made with; nil before there was one.
  private(set) var site: PreparedSite?
  private var inputs: SiteInputs?
  /// Counts the states of the site that pages are made with.
  private var edition = 0
  /// What the newest state of the files says beside the texts.
  private var siteDiagnostics = DiagnosticList()
  private var sectionDiagnostics = DiagnosticList()
  private var facts: [Slug: PolicyFacts] = [:]
  /// Policies whose facts may be older than their files.
  private var unchecked: Set<Slug> = []
  private var goodPolicies: [String: Policy] = [:]
  private var visited: [Slug: VisitedPolicy] = [:]
  private var visits = 0
  private var respelled: [SectionName: String] = [:]
  /// The policies whose links to sections are respelled.
  private var respelling: Set<Slug> = []
  /// All that is to say about the site, in the order in which it is shown.
  package private(set) var diagnostics: [Diagnostic] = []
  /// The policies that have an error.
  private var broken: Set<Slug> = []

  /// A preview of the site at the options' root; `output` is the folder that is published, to compare with.
  package init(_ options: BuildOptions, watchdog: Watchdog) {
    self.options = options
    self.watchdog = watchdog
  }

  /// Counts the changes of `content/static/`.
  var staticEdition: Int { memory.staticEdition }

  /// Whether texts wait to be checked.
  package var hasUnchecked: Bool { !unchecked.isEmpty }

  // MARK: Reading

  /// Reads what has changed, and checks the texts that have; others that the change touches wait to be checked.
  package func refresh() {
    readSite()
    let changed = unchecked.filter { memory.changed.contains($0.text) && facts[$0] != nil }
    for policy in changed.prefix(Self.visitedLimit) { check(policy) }
    finishChecks()
  }

  /// Checks some of the policies that wait for it.
  package func checkMore() {
    for policy in unchecked.prefix(8) { check(policy) }
    if unchecked.isEmpty { finishChecks() }
  }

  private func readSite() {
    do {
      var sources = try SiteSources.read(options, watchdog, remembering: &memory) {}
      restoreBrokenPolicies(in: &sources)
      let next = PreparedSite(sources, options, watchdog)
      siteDiagnostics = next?.diagnostics ?? sources.diagnostics
      guard let next, next.renderer != nil, let catalog = sources.catalog, !hasSiteError else {
        return unchecked.formUnion(changedPolicies.filter { facts[$0] != nil })
      }
      take(next, SiteInputs(catalog: catalog, theme: sources.theme, assets: next.assets.routes))
    } catch {
      siteDiagnostics = DiagnosticList([Self.diagnostic(for: error, root: options.root)])
    }
  }

  private var changedPolicies: [Slug] { memory.changed.compactMap { Slug($0) } }

  private static func diagnostic(for error: any Error, root: String) -> Diagnostic {
    if let problem = SiteRoot.problem(with: root) { return problem }
    if let error = error as? FileError { return error.diagnostic }
    return .error(.unreadableFile, "the site cannot be read: \(error)")
  }

  /// Whether anything but the texts of single policies is wrong.
  private var hasSiteError: Bool {
    siteDiagnostics.all.contains { diagnostic in
      diagnostic.severity == .error && Self.folder(of: diagnostic).map { !memory.holds($0) } ?? true
    }
  }

  private func take(_ next: PreparedSite, _ inputs: SiteInputs) {
    let published = Set(next.plan.policies.map(\.id))
    if self.inputs != inputs || site == nil {
      edition += 1
      if self.inputs?.checksAlike(inputs) != true { unchecked = published }
    }
    unchecked.formUnion(changedPolicies)
    unchecked.formIntersection(published)
    facts = facts.filter { published.contains($0.key) }
    visited = visited.filter { published.contains($0.key) }
    site = next
    self.inputs = inputs
  }

  /// Lets a policy whose files cannot be read stand in menus and addresses as it did before.
  private func restoreBrokenPolicies(in sources: inout SiteSources) {
    guard let catalog = sources.catalog else { return }
    // What was read for other locales fits no more.
    if let inputs, inputs.catalog.site != catalog.site { goodPolicies = [:] }
    var policies = catalog.policies
    let positions = Dictionary(uniqueKeysWithValues: policies.enumerated().map { ($1.id.text, $0) })
    let known = memory.policies
    for (name, read) in known {
      if !read.diagnostics.hasErrors {
        goodPolicies[name] = read.policy
      } else if let good = goodPolicies[name] {
        if let position = positions[name] { policies[position] = good } else { policies.append(good) }
      }
    }
    goodPolicies = goodPolicies.filter { known[$0.key] != nil }
    policies.sort { ($0.order, $0.id) < ($1.order, $1.id) }
    sources.catalog?.policies = policies
  }

  // MARK: Checking

  /// Makes the pages of a policy for what is wrong with them, and keeps them where someone looks at them.
  private func check(_ id: Slug) {
    unchecked.remove(id)
    guard let site, let policy = site.plan.policy(id) else { return facts[id] = nil }
    let kept = KeptFiles()
    let destination: any Destination = visited[id] == nil ? Nowhere() : kept
    do { facts[id] = try build(of: policy, site, into: destination).run() } catch {
      facts[id] = PolicyFacts(
        policy: id, diagnostics: DiagnosticList([Self.diagnostic(for: error, root: options.root)]))
    }
    if facts[id]?.diagnostics.hasErrors == true { broken.insert(id) }
    visited[id]?.pages = kept.all
    visited[id]?.sections = nil
    visited[id]?.edition = edition
  }

  func build(of policy: Policy, _ site: PreparedSite, into destination: any Destination) -> PolicyBuild {
    var parts = site.parts
    parts.respelled = respelled
    var build = PolicyBuild(policy: policy, site: parts, destination: destination, watchdog: watchdog) {}
    build.parity = ParityStage(watchdog: watchdog)
    return build
  }

  /// Compares the texts with each other, and gathers all that is to say.
  private func finishChecks() {
    checkSections()
    var all = siteDiagnostics
    for (_, facts) in facts { all.add(contentsOf: facts.diagnostics) }
    all.add(contentsOf: sectionDiagnostics)
    diagnostics = all.sorted
    broken = Set(diagnostics.filter { $0.severity == .error }.compactMap(policy))
    for (id, policy) in visited where !broken.contains(id) { visited[id]?.lastGood = policy.pages }
  }

  private func checkSections() {
    guard let site else { return }
    var sections = SectionLinkCheck(
      plan: site.plan, facts: facts.values.sorted { $0.policy < $1.policy }, watchdog: watchdog
    ) { policy in
      try self.build(of: policy, site, into: Nowhere()).sections()
    }
    do { try sections.run(site.sectionLinks) } catch {
      sectionDiagnostics = DiagnosticList([Self.diagnostic(for: error, root: options.root)])
      return
    }
    sectionDiagnostics = sections.diagnostics
    guard respelled != sections.respelled else { return }
    respelled = sections.respelled
    // Also those whose links need no other spelling any more.
    for id in respelling.union(sections.affected) where visited[id] != nil { check(id) }
    respelling = sections.affected
  }

  /// The folder of `content/` to which a diagnostic belongs.
  private static func folder(of diagnostic: Diagnostic) -> String? {
    guard let parts = diagnostic.place?.file.split(separator: "/"), parts.count >= 2, parts[0] == "content"
    else { return nil }
    return String(parts[1])
  }

  /// The policy to which a diagnostic belongs.
  private func policy(of diagnostic: Diagnostic) -> Slug? {
    Self.folder(of: diagnostic).flatMap { memory.holds($0) ? Slug($0) : nil }
  }

  // MARK: Pages

  /// Remembers that someone looks at a policy, in place of the one that was looked at longest ago.
  private func visit(_ id: Slug) {
    visits += 1
    visited[id, default: VisitedPolicy()].lastVisit = visits
    let oldest = visited.min { $0.value.lastVisit < $1.value.lastVisit }
    if visited.count > Self.visitedLimit, let oldest { visited[oldest.key] = nil }
  }

  /// The file of a policy's pages at a path: as it is now or, while the policy has an error, as it was before.
  func file(_ path: String, of id: Slug) -> [UInt8]? {
    visit(id)
    if visited[id]?.edition != edition || unchecked.contains(id) {
      check(id)
      finishChecks()
    }
    guard let policy = visited[id] else { return nil }
    return broken.contains(id) ? policy.lastGood?[path] ?? policy.pages[path] : policy.pages[path]
  }

  /// Where the sections of a policy's texts begin; what is wrong with a text that cannot be read is among the diagnostics.
  func sections(of policy: Policy, _ site: PreparedSite) -> [LocaleTag: HeadingAnchors] {
    if let known = visited[policy.id]?.sections { return known }
    do {
      let sections = try build(of: policy, site, into: Nowhere()).sections()
      visited[policy.id]?.sections = sections
      return sections
    } catch { return [:] }
  }

  /// A file that texts which someone looks at show.
  func media(at path: String) -> [UInt8]? {
    visited.values.lazy.compactMap { $0.pages[path] ?? $0.lastGood?[path] }.first
  }
}
