#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What tells, without reading it, that a file is still the one that was read.
package struct FileStamp: Hashable, Sendable {
  package let identity: FileStatus.Identity
  package let changed: FileStatus.Time
  /// In bytes.
  package let size: Int
  /// It was changed so shortly before someone looked that the next change may bear the same time: clocks of file systems
  /// tick some hundred times in a second, some (FAT) only every two.
  package let isFresh: Bool

  /// How long ago the last change must be, in seconds.
  private static let settling = 2

  init(_ status: FileStatus) {
    identity = status.identity
    changed = status.changed
    size = status.size
    var now = timespec()
    isFresh =
      clock_gettime(CLOCK_REALTIME, &now) != 0 || Int(now.tv_sec) - status.changed.seconds <= Self.settling
  }

  /// Whether nothing tells the file from what it was when it had the other.
  package func looksLike(_ other: FileStamp) -> Bool {
    identity == other.identity && changed == other.changed && size == other.size
  }

  /// Whether a file with this stamp holds what it held when it had the other: never said when that is in doubt.
  package func isSure(toEqual other: FileStamp) -> Bool {
    !other.isFresh && looksLike(other)
  }
}
