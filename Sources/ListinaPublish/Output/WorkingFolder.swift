import ListinaFiles
import ListinaModel

/// The locked folder beside the output in which the next site is put together: `.public.listina`.
///
/// - `staged`: the next site or, after an exchange, the one before; removed after a build that was killed.
/// - `previous`: the whole site before, while two renames stand in for an exchange; after a build that was killed
///   it is put back if there is no output, else removed.
/// - `discarded`: what is being removed.
struct WorkingFolder: ~Copyable, Sendable {
  private static let names: Set<String> = ["staged", "previous", "discarded"]

  private let lock: FolderLock
  let output: OutputFolder

  /// Locks the folder, puts right what a killed build left, and makes an empty `staged`.
  init(beside output: OutputFolder) throws(OutputError) {
    let lock = try Self.lock(output)
    try Self.checkNames(output)
    do throws(FileError) {
      try Self.recover(output)
      try FileSystem.makeFolder(Self.staged(output))
    } catch { throw .refused("clean up", output.shown(error.path), error) }
    self.lock = lock
    self.output = output
  }

  var staged: String { Self.staged(output) }

  /// Puts the staged site in the output's place, in one step where the file system can.
  borrowing func swap() throws(FileError) {
    guard try FileSystem.statusIfAny(of: output.path) != nil else {
      return try FileSystem.move(staged, to: output.path)
    }
    do { return try FileSystem.exchange(staged, with: output.path) } catch {
      if error.cause != .unsupported { throw error }
    }
    try swapInTwoSteps()
  }

  /// Does with two renames what `swap` does in one step, for file systems that cannot exchange (NFS, FAT).
  ///
  /// There is no output for a moment; a build that is killed then leaves `previous`, which the next one puts back.
  borrowing func swapInTwoSteps() throws(FileError) {
    let previous = Self.previous(output)
    try FileSystem.move(output.path, to: previous)
    do { try FileSystem.move(staged, to: output.path) } catch {
      try FileSystem.move(previous, to: output.path)
      throw error
    }
  }

  /// Removes the folder and what it holds.
  borrowing func remove() throws(FileError) {
    try Self.recover(output)
    try FileSystem.removeFolder(output.workingPath)
  }

  /// Leaves nothing in the folder, and the last whole site in the output.
  private static func recover(_ output: OutputFolder) throws(FileError) {
    let discarded = output.workingPath + "/discarded"
    try FileSystem.removeTree(discarded)
    if try FileSystem.statusIfAny(of: previous(output)) != nil {
      if try FileSystem.statusIfAny(of: output.path) == nil {
        try FileSystem.move(previous(output), to: output.path)
      } else {
        // It is renamed first: what stands under `previous` is always a whole site.
        try FileSystem.move(previous(output), to: discarded)
        try FileSystem.removeTree(discarded)
      }
    }
    // Renamed first, it cannot grow while it is removed: others may still write to `staged`.
    if try FileSystem.statusIfAny(of: staged(output)) != nil {
      try FileSystem.move(staged(output), to: discarded)
      try FileSystem.removeTree(discarded)
    }
  }

  private static func staged(_ output: OutputFolder) -> String { output.workingPath + "/staged" }
  private static func previous(_ output: OutputFolder) -> String { output.workingPath + "/previous" }

  private static func lock(_ output: OutputFolder) throws(OutputError) -> FolderLock {
    do throws(FileError) { return try FolderLock(output.workingPath) } catch {
      guard error.cause == .held else { throw .refused("make", output.shownWorkingPath, error) }
      throw .trouble(
        .error(
          .buildInProgress, "another build is writing '\(output.shownPath)'",
          hint: "wait until it has finished, or choose another folder with --output"))
    }
  }

  /// A folder that only happens to have this name must not lose what it holds.
  private static func checkNames(_ output: OutputFolder) throws(OutputError) {
    let items: [FolderItem]
    do throws(FileError) { items = try FolderItem.all(in: output.workingPath) } catch {
      throw .refused("read", output.shownWorkingPath, error)
    }
    let foreign = items.filter { !names.contains($0.shownName) }.map(\.shownName).sorted()
    guard let first = foreign.first else { return }
    throw .trouble(
      .error(
        .foreignFile, "'\(output.shownWorkingPath)' holds '\(first)', which listina did not write",
        hint: "the folder is needed while a site is built: move or rename it"))
  }
}
