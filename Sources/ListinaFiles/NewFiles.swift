/// New files for a folder that is there already: all of them appear, or none.
///
/// They are written under names that tools ignore, then given theirs in a step that fails where something stands.
package struct NewFiles: ~Copyable {
  private let folder: String
  private var staged: [(name: String, path: String)] = []
  private var placed: [String] = []
  private var isFinished = false

  package init(in folder: String) { self.folder = folder }

  deinit {
    do throws(FileError) {
      for file in staged { try FileSystem.removeTree(file.path) }
      if !isFinished { for path in placed { try FileSystem.removeFile(path) } }
    } catch {
      // What went wrong before is what people must hear about.
      return
    }
  }

  package mutating func write(_ bytes: [UInt8], to name: String) throws(FileError) {
    let path = "\(folder)/.\(name).listina-new"
    // Left by a process that was killed.
    try FileSystem.removeTree(path)
    staged.append((name, path))
    try FileSystem.write(bytes, to: path)
  }

  /// Gives the files their names; throws when one of them is taken.
  package mutating func finish() throws(FileError) {
    for file in staged {
      let path = folder + "/" + file.name
      try FileSystem.linkOrCopy(file.path, to: path)
      placed.append(path)
    }
    isFinished = true
  }
}
