import Foundation
import ListinaFiles
import Synchronization
import Testing

@Suite("Interruption", .serialized)
struct InterruptionTests {
  /// What a test sees instead of the end of its process.
  private final class Ending: Sendable {
    let status = Atomic<CInt>(0)
  }

  private func wait(until isDone: () -> Bool) async throws {
    for _ in 0..<12_000 where !isDone() { try await Task.sleep(for: .milliseconds(10)) }
  }

  @Test("asks the build to stop on each of the signals", arguments: [SIGINT, SIGTERM, SIGHUP])
  func first(number: CInt) async throws {
    let ending = Ending()
    let interruption = Interruption(
      grace: .seconds(600), end: { ending.status.store($0, ordering: .relaxed) })
    try interruption.checkInterrupted()
    kill(getpid(), number)
    try await wait { interruption.isInterrupted }
    #expect(throws: Interruption.Interrupted()) { try interruption.checkInterrupted() }
    #expect(ending.status.load(ordering: .relaxed) == 0)
    interruption.stop()
  }

  @Test("ends the process with 130 on a second signal")
  func second() async throws {
    let ending = Ending()
    let interruption = Interruption(
      grace: .seconds(600), end: { ending.status.store($0, ordering: .relaxed) })
    kill(getpid(), SIGINT)
    try await wait { interruption.isInterrupted }
    kill(getpid(), SIGTERM)
    try await wait { ending.status.load(ordering: .relaxed) != 0 }
    #expect(ending.status.load(ordering: .relaxed) == 130)
    interruption.stop()
  }

  @Test("says its last words once, before the process ends, and never after it has stopped")
  func lastWords() async throws {
    let ending = Ending()
    let words = Atomic(0)
    let interruption = Interruption(grace: .milliseconds(50)) {
      words.add(ending.status.load(ordering: .relaxed) == 0 ? 1 : 100, ordering: .relaxed)
    } end: {
      ending.status.store($0, ordering: .relaxed)
    }
    kill(getpid(), SIGINT)
    try await wait { ending.status.load(ordering: .relaxed) != 0 }
    #expect(words.load(ordering: .relaxed) == 1)
    interruption.stop()

    let stopped = Ending()
    // Long enough that a busy machine gets to stop() first; what must not happen afterwards has no sign to wait for.
    let second = Interruption(grace: .seconds(2)) {
      words.store(-1, ordering: .relaxed)
    } end: {
      stopped.status.store($0, ordering: .relaxed)
    }
    kill(getpid(), SIGINT)
    try await wait { second.isInterrupted }
    second.stop()
    try await Task.sleep(for: .milliseconds(2200))
    #expect(words.load(ordering: .relaxed) == 1)
    #expect(stopped.status.load(ordering: .relaxed) == 0)
  }

  @Test("ends the process with 130 when the build does not stop in time")
  func tooSlow() async throws {
    let ending = Ending()
    let interruption = Interruption(
      grace: .milliseconds(50), end: { ending.status.store($0, ordering: .relaxed) })
    kill(getpid(), SIGINT)
    try await wait { ending.status.load(ordering: .relaxed) != 0 }
    #expect(ending.status.load(ordering: .relaxed) == 130)
    interruption.stop()
  }
}
