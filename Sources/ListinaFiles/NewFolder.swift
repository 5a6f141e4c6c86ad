/// A folder of files that is made as a whole: they are put together out of sight, then moved to their places.
///
/// Without `finish`, as when something goes wrong, nothing of it is left.
package struct NewFolder: ~Copyable {
  /// Why a folder cannot be made where someone wants it.
  package enum Refusal: Error, Hashable, Sendable {
    /// The folder holds something already, of which this is one name.
    case notEmpty(String)
    /// Something that is no folder stands there.
    case notAFolder
    case trouble(FileError)
  }

  private static let stagingName = ".listina-new"

  /// What a folder that counts as empty may hold: whoever begins with `git init` has the first.
  private static let overlooked: Set<String> = [".git", stagingName]

  /// As it was named, without a slash at its end.
  package let path: String
  private let staged: String
  /// Those that were not there before, the outermost first.
  private var madeFolders: [String] = []
  private var stagedFolders: Set<String> = []
  private var isFinished = false

  /// Begins a folder where there is none yet, or an empty one; the folders above it are made too.
  package init(_ path: String) throws(Refusal) {
    var path = path
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
    staged = path + "/" + Self.stagingName
    try Self.check(path)
    do throws(FileError) {
      try makeFolders(path)
      // Left by a process that was killed.
      try FileSystem.removeTree(staged)
      try FileSystem.makeFolder(staged)
    } catch { throw .trouble(error) }
  }

  deinit {
    if isFinished { return }
    do throws(FileError) {
      try FileSystem.removeTree(staged)
      for folder in madeFolders.reversed() { try FileSystem.removeFolder(folder) }
    } catch {
      // What went wrong before is what people must hear about.
      return
    }
  }

  /// Writes a file at a path below the folder, whose own folders are made when they are missing.
  package mutating func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    try FileSystem.write(bytes, to: try stagedFile(path))
  }

  /// Copies a file to a path below the folder.
  package mutating func copy(_ source: String, to path: String) throws(FileError) {
    try FileSystem.copy(source, to: try stagedFile(path))
  }

  /// Moves everything to its place.
  package mutating func finish() throws(FileError) {
    for item in try FolderItem.all(in: staged) {
      try FileSystem.move(staged + "/" + item.diskName, to: path + "/" + item.diskName)
    }
    try FileSystem.removeFolder(staged)
    isFinished = true
  }

  private static func check(_ path: String) throws(Refusal) {
    let names: [String]
    do throws(FileError) {
      // A link to a folder is as good as the folder.
      names = try FolderItem.all(in: try FileSystem.resolve(path)).map(\.shownName)
    } catch {
      switch error.cause {
      case .missing: return
      case .notAFolder: throw .notAFolder
      default: throw .trouble(error)
      }
    }
    if let name = names.filter({ !overlooked.contains($0) }).min() { throw .notEmpty(name) }
  }

  private mutating func makeFolders(_ path: String) throws(FileError) {
    var missing: [String] = []
    var next = path[...]
    while !next.isEmpty, try FileSystem.statusIfAny(of: String(next)) == nil {
      missing.append(String(next))
      guard let slash = next.lastIndex(of: "/") else { break }
      next = next[..<slash]
      while next.hasSuffix("/") { next.removeLast() }
    }
    for folder in missing.reversed() {
      try FileSystem.makeFolder(folder)
      madeFolders.append(folder)
    }
  }

  private mutating func stagedFile(_ path: String) throws(FileError) -> String {
    var folder = staged
    for part in path.split(separator: "/").dropLast() {
      folder += "/" + part
      guard stagedFolders.insert(folder).inserted else { continue }
      try FileSystem.makeFolder(folder)
    }
    return staged + "/" + path
  }
}
