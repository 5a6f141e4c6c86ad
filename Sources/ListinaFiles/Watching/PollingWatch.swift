/// Finds changes by looking at all files again and again.
package final class PollingWatch: FolderWatch {
  package let changes: AsyncStream<FolderChange>

  /// Looks every `interval`, or less often where looking itself takes long.
  package init(_ folders: WatchedFolders, every interval: Duration = .milliseconds(300)) {
    let clock = ContinuousClock()
    // Whatever happens from here on is a change.
    let first = folders.looks()
    changes = AsyncStream(bufferingPolicy: .bufferingNewest(16)) { continuation in
      let task = Task.detached(priority: .utility) {
        var before = first
        var pause = interval
        while !Task.isCancelled {
          do { try await Task.sleep(for: pause) } catch { return }
          let start = clock.now
          let now = folders.looks()
          if now != before { continuation.yield(.done) }
          before = now
          // At most a tenth of a processor.
          pause = max(interval, (clock.now - start) * 10)
        }
      }
      continuation.onTermination = { _ in task.cancel() }
    }
  }
}
