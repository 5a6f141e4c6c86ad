#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The verbs that work on the content of whole files.
extension FileSystem {
  /// Bytes per step when a file of any size is read.
  private static let chunk = 262_144

  package static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    let file = try NewFile(path)
    try file.append(bytes)
  }

  /// Copies the content of one file to a new one, whose time is now.
  package static func copy(_ source: String, to path: String) throws(FileError) {
    let input = try OpenFile(source)
    let output = try NewFile(path)
    try copy(input, to: output)
  }

  /// Gives a file a second name or, where the system refuses that, makes an equal copy with the same time.
  package static func linkOrCopy(_ source: String, to path: String) throws(FileError) {
    do { return try addLink(path, to: source) } catch {
      guard error.cause == .unsupported || error.cause == .otherFileSystem else { throw error }
    }
    let input = try OpenFile(source)
    let output = try NewFile(path)
    do throws(FileError) {
      try copy(input, to: output)
      try output.setModified(input.status.modified)
    } catch {
      // Half of a file would be taken for the whole.
      removeTreeIfPossible(path)
      throw error
    }
  }

  private static func copy(
    _ input: borrowing OpenFile, to output: borrowing NewFile
  ) throws(FileError) {
    while true {
      let part = try input.readPart(chunk)
      try output.append(part)
      if part.count < chunk { return }
    }
  }

  /// Says whether a path is a regular file with exactly these bytes; a link is not, nor is nothing.
  package static func isFile(_ path: String, equalTo bytes: [UInt8]) throws(FileError) -> Bool {
    do {
      let file = try OpenFile(path)
      guard file.status.kind == .file, file.status.size == bytes.count else { return false }
      return isSame(try file.readAll(limit: bytes.count), bytes)
    } catch { return try isNoFile(error) }
  }

  /// Says whether a path is a regular file with the content of another.
  package static func isFile(_ path: String, equalToFile other: String) throws(FileError) -> Bool {
    let source = try OpenFile(other)
    do {
      let file = try OpenFile(path)
      guard file.status.kind == .file, file.status.size == source.status.size else { return false }
      while true {
        let (part, expected) = (try file.readPart(chunk), try source.readPart(chunk))
        if !isSame(part, expected) { return false }
        if part.count < chunk { return true }
      }
    } catch { return try isNoFile(error) }
  }

  private static func isNoFile(_ error: FileError) throws(FileError) -> Bool {
    switch error.cause {
    // What may not be read counts as different: it is then replaced, which needs no reading.
    case .missing, .loop, .notAFolder, .denied: return false
    default: throw error
    }
  }

  private static func isSame(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    first.count == second.count
      && first.withUnsafeBytes { left in
        second.withUnsafeBytes { right in
          guard let left = left.baseAddress, let right = right.baseAddress else { return true }
          return memcmp(left, right, first.count) == 0
        }
      }
  }
}
