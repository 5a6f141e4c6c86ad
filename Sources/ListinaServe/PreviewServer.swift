import FlyingFox
import FlyingSocks
package import ListinaFiles
package import ListinaModel
package import ListinaPublish

/// Serves a site from memory while its files are edited, and shows every change in the tabs that are open.
package struct PreviewServer: Sendable {
  /// What is told to whoever started the server.
  package enum Event: Sendable {
    /// The server listens: at which port, and the address of the site's first page.
    case listening(at: UInt16, String)
    /// The kernel cannot watch the files, which are therefore looked at again and again.
    case polling(because: FileError)
    /// The site was read, at first or after a change: its diagnostics, and how long it took.
    case read([Diagnostic], Duration)
    /// The texts that the change may have touched were checked too.
    case checked([Diagnostic])

    fileprivate var hasErrors: Bool {
      guard case .read(let diagnostics, _) = self else { return false }
      return diagnostics.contains { $0.severity == .error }
    }
  }

  /// So many readings in a row are kept back while files change: errors are told late at most.
  private static let patience = 10
  /// So long a change that has happened may take to be heard of.
  private static let hearing = Duration.milliseconds(20)

  private let site: PreviewSite
  private let root: String
  private let folders: WatchedFolders
  private let polls: Bool

  /// A server of the site at the options' root, whose `output` is the folder that is published.
  package init(_ options: BuildOptions, watchdog: Watchdog, polls: Bool) {
    site = PreviewSite(options, watchdog: watchdog)
    root = options.root
    folders = WatchedFolders(
      root: options.root, names: ["content", "themes"], swapped: ["public"],
      others: options.installedThemes.map { [$0] } ?? [])
    self.polls = polls
  }

  /// Serves until the task is cancelled.
  ///
  /// Without a port, the first free one from 8080 on is taken. Throws a `ListeningPort.Failure` when it cannot listen.
  package func run(
    at address: ListeningAddress, port: UInt16?, _ tell: @escaping @Sendable (Event) -> Void
  ) async throws {
    let port = try ListeningPort.find(port, on: address)
    // Before the first reading, so that no change is missed.
    let (watch, trouble) = FolderWatching.begin(folders, polling: polls)
    if let trouble { tell(.polling(because: trouble)) }
    tell(await read())
    let ownPages = OwnPages(site: site, root: root)
    let tabs = LiveTabs(site, ownPages)
    let routes = PreviewRoutes(site: site, tabs: tabs, ownPages: ownPages)
    let server = try address.makeServer(port: port, handler: routes)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await listen(server, at: port) }
      group.addTask {
        try await server.waitUntilListening()
        await follow(ChangeBursts(watch), tabs, tell) { path in
          tell(.listening(at: port, "http://\(address.host(port: port))\(path)"))
        }
      }
      try await group.next()
      group.cancelAll()
    }
  }

  private func follow(
    _ bursts: ChangeBursts, _ tabs: LiveTabs, _ tell: @escaping @Sendable (Event) -> Void,
    at tellPath: (String) -> Void
  ) async {
    var path = await site.basePath
    tellPath(path)
    var rest = Task { await checkRest(tabs, tell) }
    defer { rest.cancel() }
    var heldBack = 0
    for await _ in bursts {
      // What someone has just written comes first.
      rest.cancel()
      let before = await bursts.count
      let reading = await read()
      // A file that is saved again at this moment looks broken. It is read anew at once, so that nobody need hear of it.
      if reading.hasErrors, heldBack < Self.patience, await hasMore(bursts, since: before) {
        heldBack += 1
        continue
      }
      heldBack = 0
      tell(reading)
      await tabs.tellAll()
      if await site.basePath != path {
        path = await site.basePath
        tellPath(path)
      }
      rest = Task { await checkRest(tabs, tell) }
    }
  }

  private func hasMore(_ bursts: ChangeBursts, since before: Int) async -> Bool {
    do { try await Task.sleep(for: Self.hearing) } catch { return false }
    if await bursts.isGoingOn { return true }
    return await bursts.count > before
  }

  private func listen(_ server: HTTPServer, at port: UInt16) async throws {
    while true {
      do { return try await server.run() } catch SocketError.failed(_, let code, let message) {
        switch code {
        case ListeningAddress.inUse: throw ListeningPort.Failure.taken(port)
        case ListeningAddress.noMoreFiles:
          // Its connections are gone with it, so there will be some.
          try await Task.sleep(for: .milliseconds(300))
        default: throw ListeningPort.Failure.refused(port, message.lowercased())
        }
      }
    }
  }

  private func read() async -> Event {
    let clock = ContinuousClock()
    let start = clock.now
    await site.refresh()
    return .read(await site.diagnostics, clock.now - start)
  }

  /// Checks the texts that a change may have touched, while pages are served.
  private func checkRest(_ tabs: LiveTabs, _ tell: @Sendable (Event) -> Void) async {
    guard await site.hasUnchecked else { return }
    while await site.hasUnchecked {
      if Task.isCancelled { return }
      await site.checkMore()
    }
    tell(.checked(await site.diagnostics))
    await tabs.tellAll()
  }
}
