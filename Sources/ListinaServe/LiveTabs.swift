import FlyingFox
import ListinaModel
import ListinaPublish

/// The browser tabs that show pages of the site, each of which is told what becomes of its page.
actor LiveTabs {
  private struct Tab {
    /// The path and the query that its page was asked for with.
    let target: String
    let messages: AsyncStream<WSMessage>.Continuation
    var told = ""
  }

  private let site: PreviewSite
  private let ownPages: OwnPages
  private var tabs: [Int: Tab] = [:]
  private var next = 0

  init(_ site: PreviewSite, _ ownPages: OwnPages) {
    self.site = site
    self.ownPages = ownPages
  }

  /// What a tab is told from now on, until nobody listens.
  func open(_ target: String) async -> AsyncStream<WSMessage> {
    next += 1
    let number = next
    let (stream, continuation) = AsyncStream<WSMessage>.makeStream(bufferingPolicy: .bufferingNewest(4))
    continuation.onTermination = { _ in
      Task { await self.close(number) }
    }
    tabs[number] = Tab(target: target, messages: continuation)
    await tell(number)
    return stream
  }

  /// Tells every tab what has changed for it.
  func tellAll() async {
    for number in tabs.keys.sorted() { await tell(number) }
  }

  private func tell(_ number: Int) async {
    guard let target = tabs[number]?.target else { return }
    let message = StateMessage(await state(of: target), root: ownPages.root).text
    guard let tab = tabs[number], tab.told != message else { return }
    tabs[number]?.told = message
    tab.messages.yield(.text(message))
  }

  private func state(of target: String) async -> PreviewState {
    let parts = target.split(separator: "?", maxSplits: 1)
    let path = PercentEscapes.decode(parts.first.map(String.init) ?? "/")
    guard path.hasPrefix(OwnPages.folder) else { return await site.state(of: path) }
    var state = await site.state(of: "")
    let items = (parts.count > 1 ? parts[1] : "").split(separator: "&").map { item in
      item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        .map { PercentEscapes.decode($0) }
    }
    let query = Dictionary(items.map { ($0[0], $0.count > 1 ? $0[1] : "") }) { first, _ in first }
    if let page = await ownPages.page(at: path, query) { state.version = PreviewSite.version(of: page) }
    return state
  }

  private func close(_ number: Int) { tabs[number] = nil }
}

/// The conversation with one tab, in which only the server has something to say.
struct TabFeed: WSMessageHandler {
  let tabs: LiveTabs
  let target: String

  func makeMessages(for client: AsyncStream<WSMessage>) async throws -> AsyncStream<WSMessage> {
    await tabs.open(target)
  }
}
