import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Ends the process when the work on one file does not end, and says which file it is.
///
/// A thread that is in a C library cannot be stopped, and all threads that run tasks may be in one: so a thread of its own
/// looks at what the others work on. It counts its own ticks, so that a process that was stopped for an hour does not look
/// slow; and it looks at the processor time that the work has had, so that a busy machine does not make it look slow either.
package final class Watchdog: Sendable {
  /// When work takes too long: both must be so.
  package struct Patience: Sendable {
    package var tick: Duration
    /// How often the watchdog has looked while the work went on.
    package var ticks: Int
    /// What a processor has spent on it.
    package var processorTime: Duration

    package init(tick: Duration, ticks: Int, processorTime: Duration) {
      self.tick = tick
      self.ticks = ticks
      self.processorTime = processorTime
    }

    /// A file of 1 MiB takes a third of a second, most take milliseconds.
    package static let usual = Patience(tick: .milliseconds(250), ticks: 16, processorTime: .seconds(1))
  }

  private struct Work {
    let file: String
    let clock: ThreadClock
    let begin: Duration
    var ticks = 0
  }

  private struct State {
    var work: [Int: Work] = [:]
    var next = 0
    /// Nil when nobody watches.
    var cleanUp: (@Sendable () -> Void)?
    /// Counts the threads, so that one that was stopped does not go on for the next.
    var generation = 0
  }

  private let state = Mutex(State())
  private let patience: Patience
  private let lastWords: @Sendable (String) -> Void
  private let end: @Sendable (CInt) -> Void

  /// A watchdog that does nothing before it is started; `end` is what ends the process, after `lastWords` on a file.
  package init(
    _ patience: Patience = .usual, lastWords: @escaping @Sendable (String) -> Void = { _ in },
    end: @escaping @Sendable (CInt) -> Void = { _exit($0) }
  ) {
    self.patience = patience
    self.lastWords = lastWords
    self.end = end
  }

  /// Does some work on a file, which is watched meanwhile.
  package func watch<Value, Failure: Error>(
    _ file: String, _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let clock = ThreadClock.current()
    let work = Work(file: file, clock: clock, begin: clock.time)
    let number = state.withLock { state in
      state.next += 1
      state.work[state.next] = work
      return state.next
    }
    defer { _ = state.withLock { $0.work.removeValue(forKey: number) } }
    return try body()
  }

  /// Begins to watch; `cleanUp` is called before the process ends, while other threads may still be at work.
  package func start(cleaningUp cleanUp: @escaping @Sendable () -> Void) {
    let generation = state.withLock { state in
      state.cleanUp = cleanUp
      state.generation += 1
      return state.generation
    }
    // A queue that shares its thread with no other keeps it until the function returns.
    DispatchQueue(label: "listina.watchdog").async { self.run(generation) }
  }

  /// Ends the watch. When it returns, the process has not been ended and never will be.
  package func stop() { state.withLock { $0.cleanUp = nil } }

  private func run(_ generation: Int) {
    while true {
      Self.sleep(patience.tick)
      let isWatching = state.withLock { state in
        guard state.generation == generation, let cleanUp = state.cleanUp else { return false }
        guard let file = slowFile(&state) else { return true }
        // Whoever finishes meanwhile waits for the lock, and so does not go on to the next file.
        state.cleanUp = nil
        cleanUp()
        lastWords(file)
        end(1)
        return false
      }
      if !isWatching { return }
    }
  }

  /// Counts one tick for everything, and finds what has had too many; the first in alphabetical order.
  private func slowFile(_ state: inout State) -> String? {
    for number in state.work.keys { state.work[number]?.ticks += 1 }
    return state.work.values.filter { work in
      work.ticks >= patience.ticks && work.clock.time - work.begin >= patience.processorTime
    }.map(\.file).min()
  }

  /// Waits, for less when a signal comes.
  private static func sleep(_ duration: Duration) {
    let (seconds, attoseconds) = duration.components
    var time = timespec(tv_sec: Int(seconds), tv_nsec: Int(attoseconds / 1_000_000_000))
    nanosleep(&time, nil)
  }
}
