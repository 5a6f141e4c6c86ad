#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What tells, without reading it, that a file is still the one that was read.
package struct FileStamp: Hashable, Sendable {
  /// What changes with a file, as far as one can see.
  package struct Look: Hashable, Sendable {
    private let identity: FileStatus.Identity
    private let changed: FileStatus.Time
    /// In bytes.
    private let size: Int

    init(_ status: FileStatus) {
      identity = status.identity
      changed = status.changed
      size = status.size
    }
  }

  package let look: Look
  /// It was changed so shortly before someone looked that the next change may bear the same time: clocks of file systems
  /// tick some hundred times in a second, some (FAT) only every two.
  package let isFresh: Bool

  /// How long ago the last change must be, in seconds.
  private static let settling = 2

  init(_ status: FileStatus) {
    look = Look(status)
    var now = timespec()
    isFresh =
      clock_gettime(CLOCK_REALTIME, &now) != 0 || Int(now.tv_sec) - status.changed.seconds <= Self.settling
  }

  /// Whether a file with this stamp holds what it held when it had the other: never said when that is in doubt.
  package func isSure(toEqual other: FileStamp) -> Bool {
    !other.isFresh && look == other.look
  }
}
