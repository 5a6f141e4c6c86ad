import ListinaFiles

/// Folders on the way to the output that a build makes, and takes back when it fails.
struct MadeFolders: Sendable {
  private var paths: [String] = []

  /// Makes the folders that are missing above the output.
  init(above output: OutputFolder) throws(OutputError) {
    guard let parent = OutputPath.folder(of: output.path), !parent.isEmpty else { return }
    do throws(FileError) { try make(parent) } catch {
      throw .refused("make", output.shownPath, error)
    }
  }

  /// Removes those that are still empty.
  func remove() throws(FileError) {
    for path in paths.reversed() {
      do { try FileSystem.removeFolder(path) } catch {
        switch error.cause {
        case .notEmpty, .missing, .exists: return
        default: throw error
        }
      }
    }
  }

  private mutating func make(_ path: String) throws(FileError) {
    if try FileSystem.statusIfAny(of: path) != nil { return }
    if let parent = OutputPath.folder(of: path), !parent.isEmpty { try make(parent) }
    do {
      try FileSystem.makeFolder(path)
      paths.append(path)
    } catch { if error.cause != .exists { throw error } }
  }
}
