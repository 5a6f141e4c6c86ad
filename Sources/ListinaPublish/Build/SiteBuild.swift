import ListinaContent
package import ListinaFiles
import ListinaModel
import ListinaSite
import ListinaTheme

/// Builds a site, from the files of `content/` and `themes/` to the folder that is published.
package struct SiteBuild: Sendable {
  private let options: BuildOptions
  private let interruption: Interruption?
  private let watchdog: Watchdog

  /// A build that can be interrupted, or one that runs to its end; `watchdog` ends the process when it does not.
  package init(
    _ options: BuildOptions, interruption: Interruption? = nil, watchdog: Watchdog = Watchdog()
  ) {
    self.options = options
    self.interruption = interruption
    self.watchdog = watchdog
  }

  /// Runs the build; whatever goes wrong is in the report.
  package func run() async -> BuildReport {
    if let problem = SiteRoot.problem(with: options.root) {
      return BuildReport(.contentErrors, diagnostics: [problem])
    }
    defer { watchdog.stop() }
    do {
      guard let output = options.output else {
        watchdog.start {}
        return try await build(into: DryRun(), committing: nil)
      }
      let folder = try OutputFolder(output, siteRoot: options.root, sources: sourceFolders)
      let staging = try folder.stage()
      watchdog.start { staging.discard() }
      do {
        let report = try await build(into: staging, committing: staging)
        if report.outcome != .done { staging.discard() }
        return report
      } catch {
        staging.discard()
        throw error
      }
    } catch let error as OutputError {
      return BuildReport(error.isOfContent ? .contentErrors : .outputTrouble, diagnostics: [error.diagnostic])
    } catch let error as FileError {
      return BuildReport(.contentErrors, diagnostics: [error.diagnostic])
    } catch is Interruption.Interrupted {
      return .interrupted
    } catch {
      return BuildReport(
        .outputTrouble, diagnostics: [.error(.outputTrouble, "the build has failed: \(error)")])
    }
  }

  private var sourceFolders: [String] {
    ["content", "themes"].map { SiteRoot.path($0, below: options.root) }
  }

  // MARK: The stages

  private func build(into destination: any Destination, committing staging: Staging?) async throws
    -> BuildReport
  {
    let sources = try SiteSources.read(options, watchdog) { try interruption?.checkInterrupted() }
    guard let site = PreparedSite(sources, options, watchdog) else { return report(sources.diagnostics) }
    let plan = site.plan
    var diagnostics = site.diagnostics
    // Whoever builds hears that a text is a draft; whoever checks, what is left to do in it.
    if staging == nil { diagnostics.add(contentsOf: UnfinishedTexts.diagnostics(ofHiddenIn: plan, watchdog)) }
    // What cannot be published anyway is built for its errors alone.
    let collisions = CollisionCheck(diagnostics.hasErrors ? Nowhere() : destination)
    for (route, content) in zip(site.assets.routes, site.assets.contents) {
      try collisions.write(content, to: route.file)
    }
    var parts = site.parts
    let facts = try await buildPolicies(plan.policies, parts, into: collisions)
    for fact in facts { diagnostics.add(contentsOf: fact.diagnostics) }
    var sections = SectionLinkCheck(plan: plan, facts: facts, watchdog: watchdog) { policy in
      try build(of: policy, parts, into: Nowhere()).sections()
    }
    try sections.run(site.sectionLinks)
    diagnostics.add(contentsOf: sections.diagnostics)
    if !diagnostics.hasErrors, !sections.affected.isEmpty {
      parts.respelled = sections.respelled
      let affected = plan.policies.filter { sections.affected.contains($0.id) }
      _ = try await buildPolicies(affected, parts, into: Rewriting(destination: collisions))
    }

    let files = CommonFiles(plan: plan, renderer: site.renderer)
    try files.write(to: collisions)
    diagnostics.add(contentsOf: collisions.diagnostics)

    var report = report(diagnostics)
    guard report.outcome == .done else { return report }
    report.pages = facts.reduce(plan.commonPages.count) { $0 + $1.pages }
    try interruption?.checkInterrupted()
    if let staging { try publish(staging, &report) }
    return report
  }

  /// Builds as many policies at a time as there are threads to do it.
  private func buildPolicies(
    _ policies: [Policy], _ parts: PolicyBuild.SiteParts, into destination: any Destination
  ) async throws -> [PolicyFacts] {
    try await withThrowingTaskGroup(of: PolicyFacts.self) { group in
      var waiting = policies.makeIterator()
      var facts: [PolicyFacts] = []
      func startNext() {
        guard let policy = waiting.next() else { return }
        let build = build(of: policy, parts, into: destination)
        group.addTask { try build.run() }
      }
      for _ in 0..<ProcessorCount.active * 2 { startNext() }
      while let fact = try await group.next() {
        facts.append(fact)
        startNext()
      }
      return facts.sorted { $0.policy < $1.policy }
    }
  }

  private func build(
    of policy: Policy, _ parts: PolicyBuild.SiteParts, into destination: any Destination
  ) -> PolicyBuild {
    let interruption = interruption
    var build = PolicyBuild(policy: policy, site: parts, destination: destination, watchdog: watchdog) {
      try interruption?.checkInterrupted()
    }
    // Whoever checks hears how translations differ.
    if options.output == nil { build.parity = ParityStage(watchdog: watchdog) }
    return build
  }

  private func publish(_ staging: Staging, _ report: inout BuildReport) throws {
    let summary = try staging.commit()
    report.written = summary.written
    report.unchanged = summary.unchanged
    if let leftover = summary.leftover { report.diagnostics.append(leftover) }
  }

  private func report(_ found: DiagnosticList) -> BuildReport {
    let diagnostics = found.raising { diagnostic in
      options.isStrict && diagnostic.severity == .warning
        || options.isStrictAboutTranslations && diagnostic.id == .outdatedTranslation
    }
    return BuildReport(diagnostics.hasErrors ? .contentErrors : .done, diagnostics: diagnostics.sorted)
  }
}
