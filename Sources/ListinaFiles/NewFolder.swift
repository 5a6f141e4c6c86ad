/// A folder of files that is made as a whole: they are put together out of sight, then moved to their places.
///
/// Without `finish`, as when something goes wrong, nothing of it is left. One run at a time makes a folder.
package struct NewFolder: ~Copyable {
  /// Why a folder cannot be made where someone wants it.
  package enum Refusal: Error, Hashable, Sendable {
    /// The folder holds something already, of which this is one name.
    case notEmpty(String)
    /// Something that is no folder stands there.
    case notAFolder
    /// Another run is making the folder.
    case held
    case trouble(FileError)
  }

  /// What a folder that counts as empty may hold: whoever begins with `git init` has the first.
  private static let overlooked: Set<String> = [".git", HeldStaging.name]

  /// As it was named, without a slash at its end.
  package let path: String
  /// Those that were not there before, the outermost first.
  private let madeFolders: [String]
  private let staging: HeldStaging
  private var stagedFolders: Set<String> = []
  /// What has its place already, by path.
  private var moved: [String] = []
  private var isFinished = false

  /// Begins a folder where there is none yet, or an empty one; the folders above it are made too.
  package init(_ path: String) throws(Refusal) {
    var path = path
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    try Self.check(path)
    let madeFolders = try Self.makeFolders(path)
    do throws(Refusal) { staging = try Self.stage(in: path) } catch {
      Self.remove(madeFolders)
      throw error
    }
    self.path = path
    self.madeFolders = madeFolders
  }

  deinit {
    if isFinished { return }
    for path in moved { FileSystem.removeTreeIfPossible(path) }
    staging.remove()
    Self.remove(madeFolders)
  }

  /// Writes a file at a path below the folder, whose own folders are made when they are missing.
  package mutating func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    try FileSystem.write(bytes, to: try stagedFile(path))
  }

  /// Copies a file to a path below the folder.
  package mutating func copy(_ source: String, to path: String) throws(FileError) {
    try FileSystem.copy(source, to: try stagedFile(path))
  }

  /// Moves everything to its place; throws when something has come to stand there.
  package mutating func finish() throws(FileError) {
    for item in try FolderItem.all(in: staging.path) {
      let place = path + "/" + item.diskName
      guard try FileSystem.statusIfAny(of: place) == nil else { throw .exists(place) }
      try FileSystem.move(staging.path + "/" + item.diskName, to: place)
      moved.append(place)
    }
    try FileSystem.removeFolder(staging.path)
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

  private static func stage(in path: String) throws(Refusal) -> HeldStaging {
    let staging: HeldStaging
    do throws(FileError) { staging = try HeldStaging(in: path) } catch {
      throw error.cause == .held ? .held : .trouble(error)
    }
    // Whoever held it until now may have finished.
    do throws(Refusal) { try check(path) } catch {
      staging.remove()
      throw error
    }
    return staging
  }

  private static func makeFolders(_ path: String) throws(Refusal) -> [String] {
    var made: [String] = []
    do throws(FileError) {
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
        made.append(folder)
      }
    } catch {
      remove(made)
      throw .trouble(error)
    }
    return made
  }

  private static func remove(_ folders: [String]) {
    for folder in folders.reversed() {
      // One that holds something by now stays, and so do those around it.
      do throws(FileError) { try FileSystem.removeFolder(folder) } catch { return }
    }
  }

  private mutating func stagedFile(_ path: String) throws(FileError) -> String {
    var folder = staging.path
    for part in path.split(separator: "/").dropLast() {
      folder += "/" + part
      guard stagedFolders.insert(folder).inserted else { continue }
      try FileSystem.makeFolder(folder)
    }
    return staging.path + "/" + path
  }
}
