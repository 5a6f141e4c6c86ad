import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where the signal handler writes to: a C function can carry nothing with it.
private let signalPipe = Atomic<CInt>(-1)

/// Turns SIGINT, SIGTERM and SIGHUP into a question that a build asks between its steps.
///
/// The first signal lets the build clean up. A second one, or a build that has not ended after the grace period,
/// ends the process with status 130; what it leaves is cleaned up by the next build. One at a time listens.
package final class Interruption: Sendable {
  /// Thrown where a build may stop.
  package struct Interrupted: Error, Hashable {
    package init() {}
  }

  private enum Phase: Int, AtomicRepresentable { case running, interrupted, stopped }

  private struct Listening {
    var signals: [CInt] = []
    var source: (any DispatchSourceRead)?
  }

  private let phase = Atomic(Phase.running)
  private let listening = Mutex(Listening())
  private let queue = DispatchQueue(label: "listina.interruption")
  private let grace: Duration
  private let lastWords: @Sendable () -> Void
  private let end: @Sendable (CInt) -> Void

  /// Starts to listen; `end` is what ends the process, after `lastWords`.
  ///
  /// Without a pipe, which only a system out of descriptors refuses, signals end the process at once.
  package init(
    grace: Duration = .seconds(2), lastWords: @escaping @Sendable () -> Void = {},
    end: @escaping @Sendable (CInt) -> Void = { _exit($0) }
  ) {
    self.grace = grace
    self.lastWords = lastWords
    self.end = end
    var ends: [CInt] = [-1, -1]
    guard pipe(&ends) == 0 else { return }
    let (reading, writing) = (ends[0], ends[1])
    for descriptor in ends {
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
      _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    }
    signalPipe.store(writing, ordering: .sequentiallyConsistent)
    listening.withLock { listening in
      let source = DispatchSource.makeReadSource(fileDescriptor: reading, queue: queue)
      source.setEventHandler { [weak self] in
        var byte: UInt8 = 0
        while read(reading, &byte, 1) == 1 { self?.hear() }
      }
      source.setCancelHandler {
        close(reading)
        close(writing)
      }
      source.resume()
      listening.source = source
      // A signal that the caller ignores (nohup, a background job) stays ignored.
      listening.signals = [SIGINT, SIGTERM, SIGHUP].filter { !Self.isIgnored($0) }
      for number in listening.signals { signal(number, Self.handler) }
    }
  }

  package var isInterrupted: Bool { phase.load(ordering: .relaxed) == .interrupted }

  /// Throws `Interrupted` after a signal.
  package func checkInterrupted() throws(Interrupted) {
    if isInterrupted { throw Interrupted() }
  }

  /// Gives the signals back to the system.
  ///
  /// When it returns, `lastWords` have not been said and never will be: the process would have ended.
  package func stop() {
    queue.sync { phase.store(.stopped, ordering: .relaxed) }
    listening.withLock { listening in
      for number in listening.signals { signal(number, SIG_DFL) }
      signalPipe.store(-1, ordering: .sequentiallyConsistent)
      listening.source?.cancel()
      listening = Listening()
    }
  }

  /// Does only what a handler may (signal-safety(7)), and leaves `errno` to the code that it interrupts.
  private static let handler: @convention(c) (CInt) -> Void = { _ in
    let before = errno
    var byte: UInt8 = 0
    _ = write(signalPipe.load(ordering: .sequentiallyConsistent), &byte, 1)
    errno = before
  }

  private func hear() {
    let (isFirst, before) = phase.compareExchange(
      expected: .running, desired: .interrupted, ordering: .relaxed)
    if isFirst {
      let milliseconds = DispatchTimeInterval.milliseconds(Int(grace / .milliseconds(1)))
      queue.asyncAfter(deadline: .now() + milliseconds) { [weak self] in self?.endIfStillThere() }
    } else if before == .interrupted {
      endNow()
    }
  }

  private func endIfStillThere() {
    if isInterrupted { endNow() }
  }

  private func endNow() {
    lastWords()
    end(130)
  }

  private static func isIgnored(_ number: CInt) -> Bool {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0 else { return false }
    #if canImport(Darwin)
      let handler = action.__sigaction_u.__sa_handler
    #else
      let handler = action.__sigaction_handler.sa_handler
    #endif
    // Functions cannot be compared, but what they are made of can.
    return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
