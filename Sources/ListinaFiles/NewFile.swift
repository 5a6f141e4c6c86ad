#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A new file that is being written, closed when it goes out of scope.
///
/// Nothing is synchronised with the disk: after a power failure the next build writes the site again,
/// which costs less than an fsync(2) per file in every build.
package struct NewFile: ~Copyable {
  private let descriptor: CInt
  private let path: String

  /// Creates a file, readable for everyone as far as the umask lets; throws when something is there.
  package init(_ path: String) throws(FileError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw FileError(path, code: errno) }
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  package borrowing func append(_ bytes: UnsafeRawBufferPointer) throws(FileError) {
    var done = 0
    while done < bytes.count {
      let count = write(descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done)
      if count > 0 {
        done += count
      } else if count < 0, errno != EINTR {
        throw FileError(path, code: errno)
      }
    }
  }

  package borrowing func append(_ bytes: [UInt8]) throws(FileError) {
    var failure: FileError?
    bytes.withUnsafeBytes { buffer in
      do throws(FileError) { try append(buffer) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  /// Sets when its content was last changed.
  package borrowing func setModified(_ time: FileStatus.Time) throws(FileError) {
    let value = timespec(tv_sec: time.seconds, tv_nsec: time.nanoseconds)
    let times = [value, value]
    let descriptor = self.descriptor
    try FileSystem.call(path) { futimens(descriptor, times) }
  }
}
