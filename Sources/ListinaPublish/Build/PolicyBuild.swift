import ListinaContent
import ListinaFiles
import ListinaModel
import ListinaParity
import ListinaSite
import ListinaTheme

/// Builds the pages of one policy: its texts are read, parsed, rendered and staged, then forgotten.
struct PolicyBuild {
  let policy: Policy
  let site: SiteParts
  let destination: any Destination
  let watchdog: Watchdog
  /// Asked between texts and pages; throws when the build should stop.
  let pause: @Sendable () throws -> Void
  /// Nil where translations are not compared.
  var parity: ParityStage?

  /// What a policy's pages are made with.
  struct SiteParts: Sendable {
    let plan: SitePlan
    let addresses: AddressBook
    /// Nil when the theme cannot be used: the texts are still checked.
    let renderer: PageRenderer?
    let variables: [LocaleTag: Variables]
    /// What links call sections of other texts otherwise than these do, once that is known.
    var respelled: [SectionName: String] = [:]
  }

  /// One text, parsed.
  private struct Text {
    var document: Document
    /// Nil when it could not be read.
    var source: SourceText?
    var anchors: HeadingAnchors
    var media: [String: RoutePath] = [:]
    /// How a translation that was accepted follows the authoritative text.
    var review: TranslationReview?
    /// What the page of an outdated translation says, and the blocks that it leads to.
    var marks = BlockMarks()
  }

  func run() throws -> PolicyFacts {
    var facts = PolicyFacts(policy: policy.id)
    let texts = try readTexts(&facts)
    let published = try publishMedia(of: texts, &facts)
    for (locale, text) in texts { facts.ids[locale] = text.anchors.all }
    for page in site.plan.pages(of: policy) {
      try pause()
      let bytes = render(page, published, &facts)
      if let bytes, facts.pages == 0 { check(bytes, &facts) }
      if let bytes { try destination.write(bytes, to: page.route.file) }
      facts.pages += 1
    }
    compare(texts, &facts)
    return facts
  }

  private func compare(_ texts: [LocaleTag: Text], _ facts: inout PolicyFacts) {
    guard let parity else { return }
    // What is still to be written cannot be compared; its marks are told.
    let finished = texts.filter { !$0.value.document.blocks.isEmpty && $0.value.document.unfinished.isEmpty }
    let compared = finished.compactMap { locale, text in
      text.source.map { source in
        var compared = ComparedText(text.document, of: source, in: locale, anchors: text.anchors)
        compared.skip(text.review)
        compared.linesWithErrors = facts.lines(withErrorsIn: source.name)
        return (locale, compared)
      }
    }
    facts.diagnostics.add(
      contentsOf: parity.diagnostics(of: policy, Dictionary(uniqueKeysWithValues: compared)))
  }

  /// What can be linked to in the policy's texts.
  func sections() throws -> [LocaleTag: HeadingAnchors] {
    var facts = PolicyFacts(policy: policy.id)
    return try readTexts(&facts).mapValues(\.anchors)
  }

  /// A theme may leave out much, but not the text; the first page of a policy, which shows one, tells.
  private func check(_ page: [UInt8], _ facts: inout PolicyFacts) {
    let count = ArticleCount.count(in: page)
    guard count != 1 else { return }
    let theme = site.plan.site.theme.name
    facts.diagnostics.add(
      .error(
        .missingArticle,
        "theme '\(theme)' shows a policy's text \(count == 0 ? "not at all" : "\(count) times"), not once",
        at: SourcePlace("themes/\(theme)/templates/policy.mustache"),
        hint: "write '{{{policy.article}}}' once"))
  }

  // MARK: Texts

  /// The texts of every locale, the authoritative one first: its anchors are those of the others.
  private func readTexts(_ facts: inout PolicyFacts) throws -> [LocaleTag: Text] {
    var texts: [LocaleTag: Text] = [:]
    try pause()
    guard let first = policy.editions[policy.authoritative] else { return [:] }
    let original = parse(first, &facts)
    let check = TranslationCheck(policy, site, watchdog, of: original)
    facts.diagnostics.add(contentsOf: check?.diagnostics ?? DiagnosticList())
    let anchors = watchdog.watch(first.source.name) {
      HeadingAnchors(of: original.document, keeping: check?.keptIDs ?? [:])
    }
    texts[first.locale] = Text(document: original.document, source: original.text, anchors: anchors)
    for (locale, edition) in policy.editions.sorted(by: { $0.key < $1.key }) where locale != first.locale {
      try pause()
      let parsed = parse(edition, &facts)
      if let copy = UntranslatedCopy.problem(
        with: edition, parsed.document, copying: original.document, in: first.locale)
      {
        facts.diagnostics.add(copy)
      }
      let review = check?.review(of: edition, parsed)
      if let review {
        facts.diagnostics.add(contentsOf: TranslationCheck.notes(on: review, of: edition, in: policy))
      }
      let aligned = watchdog.watch(edition.source.name) {
        HeadingAnchors.aligned(
          parsed.document, with: (original.document, anchors), from: edition.source, knowing: review)
      }
      if !parsed.document.blocks.isEmpty { facts.diagnostics.add(contentsOf: aligned.diagnostics) }
      texts[locale] = Text(
        document: parsed.document, source: parsed.text, anchors: aligned.anchors, review: review)
    }
    markOutdated(&texts, of: first.locale)
    return texts
  }

  /// Gives the blocks that a translation does not follow, and their counterparts, what notices lead to.
  private func markOutdated(_ texts: inout [LocaleTag: Text], of authoritative: LocaleTag) {
    guard var original = texts[authoritative] else { return }
    for (locale, text) in texts.sorted(by: { $0.key < $1.key }) {
      guard let review = text.review, review.isOutdated else { continue }
      var text = text
      let marking = OutdatedMarking(
        review, locale: locale, source: authoritative, anchors: (text.anchors, original.anchors))
      marking.mark(&text.document, &original.document, &text.marks, &original.marks)
      texts[locale] = text
    }
    texts[authoritative] = original
  }

  private func parse(_ edition: Edition, _ facts: inout PolicyFacts) -> DocumentParser.ParsedFile {
    let variables = site.variables[edition.locale]?.naming(policy.id, title: edition.title) ?? Variables([:])
    let typesetter = Typesetter(for: edition.locale, site.plan.site.typography)
    var parser = DocumentParser(variables: variables, policy: policy.id, typesetter: typesetter)
    parser.site = site.plan.site.baseURL
    let parsed = watchdog.watch(edition.source.name) { parser.read(edition.source) }
    facts.diagnostics.add(contentsOf: parsed.diagnostics)
    let isDraft = policy.isDraft(edition) || policy.hasUnclearSettings
    for mark in UnfinishedTexts.diagnostics(of: parsed.document, isDraft: isDraft) {
      facts.diagnostics.add(mark)
    }
    if let renderer = site.renderer {
      facts.diagnostics.add(contentsOf: renderer.missingTables(of: parsed.document))
    }
    return parsed
  }

  /// Stages the files that the texts show, each once, under names that tell their content.
  private func publishMedia(of texts: [LocaleTag: Text], _ facts: inout PolicyFacts) throws -> [LocaleTag:
    Text]
  {
    var routes: [String: RoutePath] = [:]
    // Equal files in several folders are one, also where letter case does not count.
    var written: [String: RoutePath] = [:]
    let sorted = texts.sorted { $0.key < $1.key }
    for reference in sorted.flatMap(\.value.document.references) {
      guard case .media(let path) = reference.target, routes[path] == nil, let file = policy.media[path]
      else {
        continue
      }
      let data = DataFile.read(file.entry)
      facts.diagnostics.add(contentsOf: data.diagnostics)
      guard let bytes = data.bytes else { continue }
      let name = path.split(separator: "/").last.map(String.init) ?? path
      if let problem = MediaCheck.problem(with: file.name, bytes) { facts.diagnostics.add(problem) }
      let route = AssetPath.path(for: "\(policy.id)-\(name)", content: bytes)
      let key = route.file.lowercased()
      if written[key] == nil {
        try destination.write(bytes, to: route.file)
        written[key] = route
      }
      routes[path] = written[key]
    }
    return texts.mapValues { text in
      var text = text
      text.media = routes
      return text
    }
  }

  // MARK: Pages

  private func render(
    _ page: PagePlan, _ texts: [LocaleTag: Text], _ facts: inout PolicyFacts
  ) -> [UInt8]? {
    guard case .policy(_, let served) = page.content, let text = texts[served.locale] else {
      return site.renderer?.render(page)
    }
    return watchdog.watch(served.source.name) {
      let article = article(text, on: page, &facts)
      return site.renderer?.render(page, article: article)
    }
  }

  private func article(_ text: Text, on page: PagePlan, _ facts: inout PolicyFacts) -> Article {
    var resolver = ReferenceResolver(site, policy, anchors: text.anchors, media: text.media)
    var addresses: [String] = []
    for reference in text.document.references {
      switch resolver.resolve(reference, on: page) {
      case .success(let address): addresses.append(address)
      case .failure(let dead):
        addresses.append("")
        facts.diagnostics.add(dead.diagnostic)
      }
    }
    facts.links += resolver.links
    facts.diagnostics.add(contentsOf: resolver.warnings)
    var article = Article(document: text.document, anchors: text.anchors, addresses: addresses)
    article.attributes = text.marks.attributes
    article.outdated = text.marks.outdated
    return article
  }
}
