#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the system knows about a path.
package struct FileStatus: Sendable {
  package enum Kind: Sendable {
    case file, folder, link
    /// A FIFO, socket or device.
    case other
  }

  /// What stays the same when a file is renamed or linked.
  package struct Identity: Hashable, Sendable {
    package let device: UInt64
    package let number: UInt64
  }

  /// When the content was last changed, since 1970-01-01 UTC.
  package struct Time: Hashable, Sendable {
    package let seconds: Int
    package let nanoseconds: Int
  }

  package let kind: Kind
  /// In bytes.
  package let size: Int
  package let identity: Identity
  package let modified: Time
  /// When anything of it was last changed, its rights and its modification time included; nobody can set this one.
  package let changed: Time

  init(_ raw: stat) {
    switch raw.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .link
    default: kind = .other
    }
    size = Int(raw.st_size)
    identity = Identity(device: UInt64(truncatingIfNeeded: raw.st_dev), number: UInt64(raw.st_ino))
    #if canImport(Darwin)
      let (time, change) = (raw.st_mtimespec, raw.st_ctimespec)
    #else
      let (time, change) = (raw.st_mtim, raw.st_ctim)
    #endif
    modified = Time(seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec))
    changed = Time(seconds: Int(change.tv_sec), nanoseconds: Int(change.tv_nsec))
  }
}
