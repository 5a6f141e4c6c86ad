import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Turns SIGINT, SIGTERM and SIGHUP into a question that a build asks between its steps.
///
/// The first signal lets the build clean up. A second one, or a build that has not ended after the grace period,
/// ends the process with status 130; what it leaves is cleaned up by the next build.
package final class Interruption: Sendable {
  /// Thrown where a build may stop.
  package struct Interrupted: Error, Hashable {}

  private enum Phase: Int, AtomicRepresentable { case running, interrupted, stopped }

  private let phase = Atomic(Phase.running)
  private let sources = Mutex<[any DispatchSourceSignal]>([])
  private let queue = DispatchQueue(label: "listina.interruption")
  private let grace: Duration
  private let end: @Sendable (CInt) -> Void

  /// Starts to listen; `end` is what ends the process.
  package init(
    grace: Duration = .seconds(2), end: @escaping @Sendable (CInt) -> Void = { _exit($0) }
  ) {
    self.grace = grace
    self.end = end
    // A signal that the caller ignores (nohup, a background job) stays ignored.
    let heard = [SIGINT, SIGTERM, SIGHUP].filter { signal in !Self.isIgnored(signal) }
    sources.withLock { sources in sources = heard.map(listen) }
  }

  package var isInterrupted: Bool { phase.load(ordering: .relaxed) == .interrupted }

  /// Throws `Interrupted` after a signal.
  package func checkInterrupted() throws(Interrupted) {
    if isInterrupted { throw Interrupted() }
  }

  /// Gives the signals back to the system.
  package func stop() {
    phase.store(.stopped, ordering: .relaxed)
    sources.withLock { sources in
      for source in sources {
        source.cancel()
        signal(CInt(source.handle), SIG_DFL)
      }
      sources = []
    }
  }

  private func listen(to number: CInt) -> any DispatchSourceSignal {
    // The default action would end the process before the source hears of the signal.
    signal(number, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
    source.setEventHandler { [weak self] in self?.hear() }
    source.resume()
    return source
  }

  private func hear() {
    let (isFirst, before) = phase.compareExchange(
      expected: .running, desired: .interrupted, ordering: .relaxed)
    if isFirst {
      let milliseconds = DispatchTimeInterval.milliseconds(Int(grace / .milliseconds(1)))
      queue.asyncAfter(deadline: .now() + milliseconds) { [weak self] in self?.endIfStillThere() }
    } else if before == .interrupted {
      end(130)
    }
  }

  private func endIfStillThere() {
    if isInterrupted { end(130) }
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
