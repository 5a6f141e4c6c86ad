#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is open for reading, closed when it goes out of scope.
package struct OpenFile: ~Copyable {
  private let descriptor: CInt
  private let path: String
  package let status: FileStatus

  /// Opens a path; what opens is not always a regular file: ask `status`.
  ///
  /// A symbolic link is refused, so that a path that was resolved and checked cannot be turned into a link
  /// meanwhile; nothing waits for the writer of a FIFO.
  package init(_ path: String) throws(FileError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
    guard descriptor >= 0 else { throw FileError(path, code: errno) }
    var raw = stat()
    if fstat(descriptor, &raw) != 0 {
      let code = errno
      close(descriptor)
      throw FileError(path, code: code)
    }
    self.descriptor = descriptor
    self.path = path
    status = FileStatus(raw)
  }

  deinit { close(descriptor) }

  /// Reads until the buffer is full or the file ends; says how many bytes were read.
  package borrowing func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(FileError) -> Int {
    var filled = 0
    while filled < buffer.count {
      let count = read(descriptor, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
      if count > 0 {
        filled += count
      } else if count == 0 {
        break
      } else if errno != EINTR {
        throw FileError(path, code: errno)
      }
    }
    return filled
  }

  /// The rest of the file, or at most `limit` bytes and one more, which says that there are more.
  package borrowing func readAll(limit: Int = .max - 1) throws(FileError) -> [UInt8] {
    // One byte more than the size shows the end of the file without another read.
    var wanted = min(status.size, limit) + 1
    var bytes: [UInt8] = []
    while true {
      let part = try readPart(wanted)
      if bytes.isEmpty { bytes = part } else { bytes += part }
      if part.count < wanted || bytes.count > limit { return bytes }
      // It grew while it was read.
      wanted = min(limit + 1 - bytes.count, 1 << 20)
    }
  }

  /// The next `wanted` bytes; fewer only at the end.
  package borrowing func readPart(_ wanted: Int) throws(FileError) -> [UInt8] {
    var failure: FileError?
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
      do throws(FileError) { count = try fill(UnsafeMutableRawBufferPointer(buffer)) } catch {
        failure = error
        count = 0
      }
    }
    if let failure { throw failure }
    return bytes
  }
}
