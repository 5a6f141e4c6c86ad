/// The folders that a site is read from: nothing outside them is opened, whatever symbolic links say.
package struct SiteBoundary: Sendable {
  /// Real paths.
  private let folders: [String]

  /// The boundary of a site.
  ///
  /// `folders` are relative to `root`; one that is missing is left out, and so is one that is a symbolic link out of
  /// the root. `installed` folders, such as a theme's beside the binary, are trusted wherever they are.
  /// Throws a `FileError` when the root cannot be found.
  package init(root: String, folders: [String], installed: [String] = []) throws(FileError) {
    let root = try FileSystem.resolve(root)
    var allowed: [String] = []
    for folder in folders {
      guard let path = try Self.resolveIfAny(root + "/" + folder) else { continue }
      if Self.holds(root, path) { allowed.append(path) }
    }
    for folder in installed {
      if let path = try Self.resolveIfAny(folder) { allowed.append(path) }
    }
    self.folders = allowed
  }

  /// Says whether a real path is in one of the folders.
  package func contains(_ path: String) -> Bool { folders.contains { Self.holds($0, path) } }

  private static func holds(_ folder: String, _ path: String) -> Bool {
    path == folder || folder == "/" || path.utf8.starts(with: (folder + "/").utf8)
  }

  /// A folder that is missing, or a link that leads nowhere, is reported where the folder is listed.
  private static func resolveIfAny(_ path: String) throws(FileError) -> String? {
    do { return try FileSystem.resolve(path) } catch {
      switch error.cause {
      case .missing, .loop, .notAFolder: return nil
      default: throw error
      }
    }
  }
}
