/// Changes of files in a folder by one run at a time: each file is replaced in one step, by a whole one.
package struct FolderEdit: ~Copyable {
  private let folder: String
  private let staging: HeldStaging
  private var names: [String] = []

  /// Begins to change files of a folder; what is read of it from now on, no other run changes.
  ///
  /// Throws a `FileError` whose cause is `.held` while another run does so.
  package init(of folder: String) throws(FileError) {
    staging = try HeldStaging(in: folder)
    self.folder = folder
  }

  deinit { staging.remove() }

  /// Prepares new content for a file, which may be there or not.
  package mutating func write(_ bytes: [UInt8], to name: String) throws(FileError) {
    try FileSystem.write(bytes, to: staging.path + "/" + name)
    names.append(name)
  }

  /// Puts the files in their places.
  package consuming func finish() throws(FileError) {
    for name in names { try FileSystem.move(staging.path + "/" + name, to: folder + "/" + name) }
  }
}
