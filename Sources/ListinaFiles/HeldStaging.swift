/// The folder within another in which one run at a time puts new files together, out of sight: `.listina-new`.
struct HeldStaging: ~Copyable {
  static let name = ".listina-new"

  let path: String
  private let lock: FolderLock

  /// Holds the staging folder of a folder, and empties it of what a run left that was killed.
  ///
  /// Throws a `FileError` whose cause is `.held` while another run holds it.
  init(in folder: String) throws(FileError) {
    let path = folder + "/" + Self.name
    let lock = try FolderLock(path)
    for item in try FolderItem.all(in: path) { try FileSystem.removeTree(path + "/" + item.diskName) }
    self.path = path
    self.lock = lock
  }

  /// Removes the folder and what it holds, as far as that is possible.
  borrowing func remove() { FileSystem.removeTreeIfPossible(path) }
}
