import SystemPackage

/// Why the system refused to do something with a path.
package struct FileError: Error, Hashable, Sendable {
  /// The causes that callers tell apart.
  package enum Cause: Sendable {
    case missing, exists, denied, notAFolder, isAFolder, notEmpty, loop, held
    /// A mount point, or in use by the system.
    case busy
    /// The other path is on another file system, or in another layer of one.
    case otherFileSystem
    /// The file system has no such operation.
    case unsupported
    case other
  }

  package let path: String
  package let cause: Cause
  /// The system's own words in lowercase: `permission denied`.
  package let reason: String

  /// An error from a value of `errno`.
  init(_ path: String, code: CInt) {
    let errno = Errno(rawValue: code)
    self.path = path
    self.cause = Self.cause(of: errno)
    self.reason = errno.description.lowercased()
  }

  /// An error for a path that leads nowhere.
  package static func missing(_ path: String) -> FileError {
    FileError(path, code: Errno.noSuchFileOrDirectory.rawValue)
  }

  /// An error for a path at which something stands already.
  static func exists(_ path: String) -> FileError {
    FileError(path, code: Errno.fileExists.rawValue)
  }

  private static func cause(of errno: Errno) -> Cause {
    switch errno {
    case .noSuchFileOrDirectory: .missing
    case .fileExists: .exists
    case .permissionDenied: .denied
    case .notDirectory: .notAFolder
    case .isDirectory: .isAFolder
    case .directoryNotEmpty: .notEmpty
    case .tooManySymbolicLinkLevels: .loop
    case .wouldBlock: .held
    case .resourceBusy: .busy
    case .improperLink: .otherFileSystem
    // link(2) says EPERM where the file system has no hard links, or where
    // the kernel protects the files of others, and EMLINK when there are too many.
    case .notSupported, .noFunction, .invalidArgument, .notPermitted, .tooManyLinks: .unsupported
    default: .other
    }
  }
}
