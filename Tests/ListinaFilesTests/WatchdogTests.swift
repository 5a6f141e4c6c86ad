import Foundation
import ListinaFiles
import Synchronization
import Testing

@Suite("Watchdog", .serialized, .timeLimit(.minutes(15)))
struct WatchdogTests {
  /// What a test sees instead of the end of its process.
  private final class Ending: Sendable {
    private let told = Mutex<[String]>([])
    var all: [String] { told.withLock { $0 } }
    func add(_ word: String) { told.withLock { $0.append(word) } }
  }

  private static let quick = Watchdog.Patience(
    tick: .milliseconds(5), ticks: 4, processorTime: .milliseconds(1))

  private func watchdog(_ ending: Ending, _ patience: Watchdog.Patience = quick) -> Watchdog {
    Watchdog(patience) {
      ending.add("'\($0)' is slow")
    } end: {
      ending.add("ends with \($0)")
    }
  }

  /// Keeps a processor busy.
  private func work(until isDone: () -> Bool) {
    let start = ContinuousClock.now
    while !isDone(), start.duration(to: .now) < .seconds(30) {}
  }

  private func work(for duration: Duration) {
    let start = ContinuousClock.now
    work { start.duration(to: .now) > duration }
  }

  @Test("cleans up, names the file that takes too long, and ends with 1, once")
  func slow() {
    let ending = Ending()
    let watchdog = watchdog(ending)
    watchdog.start { ending.add("cleaned up") }
    watchdog.watch("fast.md") {}
    watchdog.watch("slow.md") { work { ending.all.count >= 3 } }
    watchdog.watch("later.md") { work(for: .milliseconds(100)) }
    watchdog.stop()
    #expect(ending.all == ["cleaned up", "'slow.md' is slow", "ends with 1"])
  }

  @Test("does not take waiting for work: a machine may be busy, or a process stopped")
  func waiting() {
    let ending = Ending()
    let watchdog = watchdog(
      ending, Watchdog.Patience(tick: .milliseconds(2), ticks: 2, processorTime: .milliseconds(500)))
    watchdog.start { ending.add("cleaned up") }
    watchdog.watch("waiting.md") { Thread.sleep(forTimeInterval: 0.2) }
    watchdog.stop()
    #expect(ending.all == [])
  }

  @Test("does not add up the work on many files")
  func many() {
    let ending = Ending()
    let watchdog = watchdog(
      ending, Watchdog.Patience(tick: .milliseconds(1), ticks: 200, processorTime: .milliseconds(1)))
    watchdog.start { ending.add("cleaned up") }
    for number in 0..<400 {
      watchdog.watch("\(number).md") { Thread.sleep(forTimeInterval: 0.001) }
    }
    watchdog.stop()
    #expect(ending.all == [])
  }

  @Test("says nothing after it has stopped, or before it was started")
  func stopped() {
    let ending = Ending()
    let watchdog = watchdog(ending)
    watchdog.watch("early.md") { work(for: .milliseconds(50)) }
    watchdog.start { ending.add("cleaned up") }
    watchdog.stop()
    watchdog.watch("late.md") { work(for: .milliseconds(50)) }
    #expect(ending.all == [])
  }

  @Test("watches again after a second start")
  func again() {
    let ending = Ending()
    let watchdog = watchdog(ending)
    watchdog.start { ending.add("first") }
    watchdog.stop()
    watchdog.start { ending.add("second") }
    watchdog.watch("slow.md") { work { ending.all.count >= 3 } }
    watchdog.stop()
    #expect(ending.all == ["second", "'slow.md' is slow", "ends with 1"])
  }
}
