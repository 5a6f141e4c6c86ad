/// New files for a folder that is there already: all of them appear, or none.
///
/// They are written to a folder that tools ignore, then given their names in a step that fails where something stands.
package struct NewFiles: ~Copyable {
  private let folder: String
  private let staging: HeldStaging
  private var names: [String] = []
  private var placed: [String] = []
  private var isFinished = false

  /// Begins files for a folder; throws a `FileError` whose cause is `.held` while another run does so too.
  package init(in folder: String) throws(FileError) {
    staging = try HeldStaging(in: folder)
    self.folder = folder
  }

  deinit {
    if !isFinished { for path in placed { FileSystem.removeTreeIfPossible(path) } }
    staging.remove()
  }

  package mutating func write(_ bytes: [UInt8], to name: String) throws(FileError) {
    try FileSystem.write(bytes, to: staging.path + "/" + name)
    names.append(name)
  }

  /// Gives the files their names; throws when one of them is taken.
  package mutating func finish() throws(FileError) {
    for name in names {
      let path = folder + "/" + name
      try FileSystem.linkOrCopy(staging.path + "/" + name, to: path)
      placed.append(path)
    }
    isFinished = true
  }
}
