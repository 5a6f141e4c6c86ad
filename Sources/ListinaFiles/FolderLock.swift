#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder that one process at a time holds; given back when it goes out of scope, or when the process ends,
/// however it ends.
package struct FolderLock: ~Copyable, Sendable {
  private let descriptor: CInt

  /// Makes the folder if it is missing, and holds it.
  ///
  /// Throws a `FileError` whose cause is `.held` when another process, or another lock of this one, holds it.
  package init(_ path: String) throws(FileError) {
    while true {
      do { try FileSystem.makeFolder(path) } catch { if error.cause != .exists { throw error } }
      let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      if descriptor < 0 {
        // Its holder finished and removed it between the two calls.
        if errno == ENOENT { continue }
        throw FileError(path, code: errno)
      }
      do throws(FileError) {
        try FileSystem.call(path) { flock(descriptor, LOCK_EX | LOCK_NB) }
        if try Self.isStill(descriptor, at: path) {
          self.descriptor = descriptor
          return
        }
      } catch {
        close(descriptor)
        throw error
      }
      close(descriptor)
    }
  }

  deinit { close(descriptor) }

  /// Its holder may have removed the folder, and a third process made it anew, before it was locked here.
  private static func isStill(_ descriptor: CInt, at path: String) throws(FileError) -> Bool {
    var raw = stat()
    try FileSystem.call(path) { fstat(descriptor, &raw) }
    return try FileSystem.statusIfAny(of: path)?.identity == FileStatus(raw).identity
  }
}
