import CExchange

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The verbs of the file system that a build needs, by path.
///
/// Every one throws a `FileError` with the path it could not work on; none follows a symbolic link in the
/// last part of a path, but for `resolve`.
package enum FileSystem {
  package static func status(of path: String) throws(FileError) -> FileStatus {
    var raw = stat()
    try call(path) { lstat(path, &raw) }
    return FileStatus(raw)
  }

  /// The status of a path, or nil when nothing is there.
  package static func statusIfAny(of path: String) throws(FileError) -> FileStatus? {
    do { return try status(of: path) } catch {
      if error.cause == .missing { return nil }
      throw error
    }
  }

  /// The absolute path without symbolic links, `.` or `..`.
  package static func resolve(_ path: String) throws(FileError) -> String {
    guard let resolved = realpath(path, nil) else { throw FileError(path, code: errno) }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// What a symbolic link says, as it was written.
  package static func target(ofLink path: String) throws(FileError) -> String {
    var characters = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &characters, characters.count)
    guard count >= 0 else { throw FileError(path, code: errno) }
    return String(decoding: characters.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Makes one folder, readable for everyone as far as the umask lets.
  package static func makeFolder(_ path: String) throws(FileError) {
    try call(path) { mkdir(path, 0o755) }
  }

  package static func move(_ path: String, to other: String) throws(FileError) {
    try call(path) { rename(path, other) }
  }

  /// Swaps two paths of one file system in a single step.
  package static func exchange(_ path: String, with other: String) throws(FileError) {
    try call(path) { listina_exchange(path, other) }
  }

  /// Gives a file a second name, which shares its content and times.
  package static func addLink(_ path: String, to file: String) throws(FileError) {
    try call(path) { link(file, path) }
  }

  package static func removeFile(_ path: String) throws(FileError) {
    try call(path) { unlink(path) }
  }

  /// Removes an empty folder.
  package static func removeFolder(_ path: String) throws(FileError) {
    try call(path) { rmdir(path) }
  }

  /// Removes a file, a link or a folder with all it holds; nothing happens when there is none.
  package static func removeTree(_ path: String) throws(FileError) {
    guard let status = try statusIfAny(of: path) else { return }
    guard status.kind == .folder else { return try removeFile(path) }
    for item in try FolderItem.all(in: path) {
      let inside = path + "/" + item.diskName
      if item.kind == .folder { try removeTree(inside) } else { try removeFile(inside) }
    }
    try removeFolder(path)
  }

  /// Removes a tree where it can be removed: what went wrong before is what people must hear about.
  static func removeTreeIfPossible(_ path: String) {
    do throws(FileError) { try removeTree(path) } catch { return }
  }

  /// Runs a system call, again when a signal interrupted it.
  static func call(_ path: String, _ body: () -> CInt) throws(FileError) {
    while body() != 0 {
      if errno != EINTR { throw FileError(path, code: errno) }
    }
  }
}

extension FileSystem {
  /// Makes a folder and those above it that are missing; one that is there, or a link to one, is as good.
  package static func makeFolders(_ path: String) throws(FileError) {
    do { try makeFolder(path) } catch {
      switch error.cause {
      case .exists: return
      case .missing:
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { throw error }
        try makeFolders(String(path[..<slash]))
        do { try makeFolder(path) } catch { if error.cause != .exists { throw error } }
      default: throw error
      }
    }
  }
}
