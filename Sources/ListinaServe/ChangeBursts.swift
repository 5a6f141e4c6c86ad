import ListinaFiles

/// Joins changes that follow each other closely, as those of a saved file or of a switched branch do, to one.
struct ChangeBursts: AsyncSequence, Sendable {
  /// So long one waits for the end of a change that has begun.
  private static let patience = Duration.milliseconds(80)
  /// After so long a burst is over, whatever goes on.
  private static let limit = Duration.milliseconds(400)

  private let bursts: AsyncStream<Void>
  private let collector: Collector

  /// Joins changes until nothing has happened for `quiet` after one that is done.
  init(_ watch: any FolderWatch, quiet: Duration = .milliseconds(8)) {
    let (bursts, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
    let collector = Collector(continuation, quiet: quiet)
    let task = Task {
      for await change in watch.changes { await collector.hear(change) }
      // A watch that nobody holds is over.
      withExtendedLifetime(watch) {}
      await collector.flush()
      continuation.finish()
    }
    continuation.onTermination = { _ in task.cancel() }
    self.bursts = bursts
    self.collector = collector
  }

  /// How many changes there were; more of them than before some work mean that another burst is to come.
  var count: Int { get async { await collector.count } }

  /// Whether a burst has begun that is not over yet.
  var isGoingOn: Bool { get async { await collector.isGoingOn } }

  func makeAsyncIterator() -> AsyncStream<Void>.Iterator { bursts.makeAsyncIterator() }

  /// Waits for the end of a burst.
  private actor Collector {
    private let bursts: AsyncStream<Void>.Continuation
    private let quiet: Duration
    private let clock = ContinuousClock()
    private var start: ContinuousClock.Instant?
    private var waiting: Task<Void, Never>?
    private(set) var count = 0

    var isGoingOn: Bool { start != nil }

    init(_ bursts: AsyncStream<Void>.Continuation, quiet: Duration) {
      self.bursts = bursts
      self.quiet = quiet
    }

    func hear(_ change: FolderChange) {
      count += 1
      let now = clock.now
      let first = start ?? now
      start = first
      let end = Swift.min(now + (change == .done ? quiet : patience), first + limit)
      waiting?.cancel()
      waiting = Task {
        do { try await clock.sleep(until: end) } catch { return }
        // It may have been cancelled just after it woke.
        if !Task.isCancelled { finish() }
      }
    }

    /// Ends a burst that waits for more.
    func flush() {
      guard let waiting else { return }
      waiting.cancel()
      finish()
    }

    private func finish() {
      start = nil
      waiting = nil
      bursts.yield()
    }
  }
}
