/// Where a path leads on this machine, also when its last parts do not exist yet.
package struct RealLocation: Sendable {
  /// Absolute, without symbolic links, `.` and `..`.
  package let path: String
  /// The folders on the way, from the path itself (when it exists) up to the root of the file system.
  ///
  /// They are known by identity: one folder may have several names (letter case on macOS, bind mounts).
  package let way: [FileStatus.Identity]
  package let exists: Bool

  package init(_ path: String) throws(FileError) {
    var missing: [Substring] = []
    var existing = path.hasPrefix("/") ? path : "./" + path
    // From a working directory that is gone, a relative path leads nowhere, and not to the root of the file system.
    if !path.hasPrefix("/") { _ = try FileSystem.resolve(".") }
    while true {
      if try Self.isThere(existing) { break }
      let parts = existing.split(separator: "/", omittingEmptySubsequences: false)
      if let last = parts.last, !last.isEmpty, last != "." { missing.insert(last, at: 0) }
      existing = parts.dropLast().joined(separator: "/")
      if existing.isEmpty { existing = "/" }
    }
    var real = try FileSystem.resolve(existing)
    // A folder that does not exist has no parent yet: `..` after it means nothing.
    if missing.contains("..") { throw FileError.missing(path) }
    exists = missing.isEmpty
    way = try Self.way(from: real)
    for part in missing { real += (real == "/" ? "" : "/") + part }
    self.path = real
  }

  /// Says whether it is, or is below, the other.
  package func isInside(_ other: RealLocation) -> Bool {
    if other.exists, let identity = other.way.first { return way.contains(identity) }
    return path == other.path || path.utf8.starts(with: (other.path + "/").utf8)
  }

  private static func isThere(_ path: String) throws(FileError) -> Bool {
    do {
      _ = try FileSystem.resolve(path)
      return true
    } catch {
      if error.cause == .missing { return false }
      throw error
    }
  }

  private static func way(from path: String) throws(FileError) -> [FileStatus.Identity] {
    var way = [try FileSystem.status(of: path).identity]
    var rest = path
    while rest != "/", let slash = rest.lastIndex(of: "/") {
      rest = slash == rest.startIndex ? "/" : String(rest[..<slash])
      way.append(try FileSystem.status(of: rest).identity)
    }
    return way
  }
}
