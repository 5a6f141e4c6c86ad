/// The paths that one build has written so far: no two are the same, not even where letter case does not count.
struct StagedPaths: Sendable {
  private struct Claim {
    let path: String
    let isFolder: Bool
  }

  /// By path in lowercase: what is published may be copied or checked out where `A` and `a` are one.
  private var claims: [String: Claim] = [:]
  private(set) var files: [String] = []

  /// Takes a path for one file, and the folders that it stands in.
  mutating func claim(_ path: String) throws(OutputError) {
    guard OutputPath.isValid(path) else { throw .invalidPath(path) }
    if let claim = claims[path.lowercased()] { throw .taken(path: path, by: claim.path) }
    var next = OutputPath.folder(of: path)
    var folders: [String] = []
    while let folder = next {
      if let claim = claims[folder.lowercased()] {
        guard claim.isFolder, claim.path == folder else { throw .taken(path: path, by: claim.path) }
        break
      }
      folders.append(folder)
      next = OutputPath.folder(of: folder)
    }
    for folder in folders { claims[folder.lowercased()] = Claim(path: folder, isFolder: true) }
    claims[path.lowercased()] = Claim(path: path, isFolder: false)
    files.append(path)
  }
}
