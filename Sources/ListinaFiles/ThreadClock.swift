#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The processor time that one thread has had, for others to read while that thread is there.
struct ThreadClock: Sendable {
  private let clock: clockid_t

  /// The clock of the thread that asks.
  static func current() -> ThreadClock {
    #if canImport(Darwin)
      // Darwin does not let a thread read the clock of another: the whole process's runs no slower.
      ThreadClock(clock: CLOCK_PROCESS_CPUTIME_ID)
    #else
      var clock = clockid_t()
      return ThreadClock(
        clock: pthread_getcpuclockid(pthread_self(), &clock) == 0 ? clock : CLOCK_PROCESS_CPUTIME_ID)
    #endif
  }

  var time: Duration {
    var time = timespec()
    guard clock_gettime(clock, &time) == 0 else { return .zero }
    return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
  }
}
