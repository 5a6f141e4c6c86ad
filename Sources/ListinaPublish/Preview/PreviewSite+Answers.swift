import ListinaFiles
import ListinaModel
import ListinaSite

extension PreviewSite {
  /// The path at which the site stands, as on its host: `/` or `/legal/`.
  package var basePath: String { site?.plan.site.baseURL.path ?? "/" }

  /// What stands at a path of the host, which begins with `/` and has no escapes.
  package func answer(to path: String) -> PreviewAnswer {
    guard let site else { return .nothingYet }
    guard let inside = inside(path) else {
      return path == "/" ? .moved(to: basePath) : notFound(site)
    }
    guard let route = site.addresses.route(at: inside) else {
      if let page = site.plan.omittedPage(at: inside) {
        return .moved(to: basePath + site.plan.route(to: page.policy, for: page.locale).escaped)
      }
      // Files that texts show have no address before the texts are made.
      return media(at: inside).map { .file($0, name: inside) } ?? notFound(site)
    }
    let wanted = basePath + PercentEscapes.encode(inside)
    let proper = basePath + route.escaped
    // Relative links count from the folder of the page.
    if wanted != proper, route.file != inside { return .moved(to: proper) }
    guard let bytes = bytes(at: route, site) else { return notFound(site) }
    return route.file.hasSuffix(".html") ? .page(bytes, isFound: true) : .file(bytes, name: route.file)
  }

  /// What a reader of the page at a path is told about it.
  package func state(of path: String) -> PreviewState {
    // The pages first: to make one may be to find what is wrong with it.
    let answer = answer(to: path)
    var state = PreviewState(diagnostics)
    state.staticEdition = staticEdition
    if case .nothingYet = answer { state.version = Self.nothingYet }
    guard case .page(let bytes, let isFound) = answer else { return state }
    state.version = Self.version(of: bytes)
    guard isFound, let site, let inside = inside(path), let route = site.addresses.route(at: inside),
      let (id, locale) = site.addresses.text(at: route), let policy = site.plan.policy(id)
    else { return state }
    describe(policy, for: locale, site, in: &state)
    if state.source != nil, state.standing == nil {
      state.standing = PageStanding.of(bytes, published: published(route.file))
    }
    return state
  }

  /// The version of what is shown in place of a page before any can be.
  package static let nothingYet = "nothing-yet"

  /// What tells one content of a page from another.
  package static func version(of page: [UInt8]) -> String {
    String(AssetPath.fingerprint(of: page), radix: 16)
  }

  /// The path below the root of the site; nil for paths beside it.
  private func inside(_ path: String) -> String? {
    if path + "/" == basePath { return "" }
    return path.hasPrefix(basePath) ? String(path.dropFirst(basePath.count)) : nil
  }

  private func bytes(at route: RoutePath, _ site: PreparedSite) -> [UInt8]? {
    if let (policy, _) = site.addresses.text(at: route) { return file(route.file, of: policy) }
    if let page = site.plan.commonPages.first(where: { $0.route == route }) {
      return site.renderer?.render(page)
    }
    if let position = site.assets.routes.firstIndex(of: route) { return site.assets.contents[position] }
    let sought = SoughtFile(route.file)
    do { try CommonFiles(plan: site.plan, renderer: nil).write(to: sought) } catch { return nil }
    return sought.bytes
  }

  private func notFound(_ site: PreparedSite) -> PreviewAnswer {
    let page = site.plan.commonPages.first { $0.content.isNotFound }
    return .page(page.flatMap { site.renderer?.render($0) } ?? [], isFound: false)
  }

  private func describe(
    _ policy: Policy, for locale: LocaleTag, _ site: PreparedSite, in state: inout PreviewState
  ) {
    guard let served = site.plan.fallback.edition(of: policy, for: locale) else { return }
    state.source = SourcePlace(served.source.name, line: 1)
    if policy.isDraft(served) { state.standing = .draft }
    state.unfinished = diagnostics.filter {
      $0.id == .unfinishedText && $0.place?.file == served.source.name
    }
    state.sections = sections(of: policy, site)[served.locale]?.places ?? []
  }

  /// A file of the folder that is published.
  private func published(_ file: String) -> [UInt8]? {
    guard let output = options.output else { return nil }
    return DataFile.read(FileEntry(path: output + "/" + file, name: file)).bytes
  }
}

extension PagePlan.Content {
  fileprivate var isNotFound: Bool {
    if case .notFound = self { return true }
    return false
  }
}
