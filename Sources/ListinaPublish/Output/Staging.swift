package import ListinaFiles
package import ListinaModel
import Synchronization

/// The next site while it is put together; many tasks may write to it at once.
///
/// It ends with `commit` or `discard`. Without either, as when the process is killed, the next build cleans up.
package final class Staging: Sendable {
  /// What a commit did.
  package struct Summary: Hashable, Sendable {
    /// Files with new content, and files that were not there.
    package var written = 0
    /// Files whose content, and thus time, stayed.
    package var unchanged = 0
    /// Files of the site before that are no more.
    package var removed = 0
    /// False when the output was already as it should be: not even a folder's time has changed then.
    package var isSwapped = false
    /// What was left beside the output, with the reason; the site is published all the same.
    package var leftover: Diagnostic?
  }

  private struct State {
    var paths = StagedPaths()
    var folders: Set<String> = []
    /// Files that the output holds with the same bytes; they are linked only when there is a swap.
    var kept: Set<String> = []
    var hasEnded = false
  }

  private let output: OutputFolder
  private let working: WorkingFolder
  private let madeFolders: MadeFolders
  /// What the output held at the start; nil when there was none.
  private let inventory: OutputInventory?
  private let state = Mutex(State())

  /// Locks, cleans up after a killed build, and checks what the output holds.
  init(_ output: OutputFolder) throws(OutputError) {
    self.output = output
    let madeFolders = try MadeFolders(above: output)
    self.madeFolders = madeFolders
    do throws(OutputError) { working = try WorkingFolder(beside: output) } catch {
      Self.attempt { () throws(FileError) in try madeFolders.remove() }
      throw error
    }
    var found: OutputInventory?
    var failure: OutputError?
    do throws(OutputError) {
      found = try OutputInventory.ofExisting(output)
      try found?.check()
    } catch { failure = error }
    inventory = found
    if let failure {
      clear()
      throw failure
    }
  }

  /// Publishes bytes under a path below the output folder.
  package func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    try claim(path)
    do throws(FileError) {
      if let old = oldFile(path), try FileSystem.isFile(old, equalTo: bytes) { return keep(path) }
      try FileSystem.write(bytes, to: try stagedFile(path))
    } catch { throw .refused("write", shown(path), error) }
  }

  /// Publishes other bytes under a path that was written before.
  package func rewrite(_ bytes: [UInt8], at path: String) throws(OutputError) {
    let wasKept = try state.withLock { (state) throws(OutputError) in
      if state.hasEnded { throw Self.hasEnded }
      return state.kept.remove(path) != nil
    }
    do throws(FileError) {
      if !wasKept { try FileSystem.removeFile(working.staged + "/" + path) }
      if let old = oldFile(path), try FileSystem.isFile(old, equalTo: bytes) { return keep(path) }
      try FileSystem.write(bytes, to: try stagedFile(path))
    } catch { throw .refused("write", shown(path), error) }
  }

  /// Publishes a copy of a file under a path below the output folder.
  package func copy(_ source: FileEntry, to path: String) throws(OutputError) {
    try claim(path)
    do throws(FileError) {
      if let old = oldFile(path), try FileSystem.isFile(old, equalToFile: source.path) { return keep(path) }
      try FileSystem.copy(source.path, to: try stagedFile(path))
    } catch { throw .refused("copy '\(source.name)' to", shown(path), error) }
  }

  /// Puts the site in the output's place and removes the one before.
  ///
  /// When it throws, the output is as it was and nothing is left beside it.
  package func commit() throws(OutputError) -> Summary {
    let (files, kept) = try end()
    do throws(OutputError) {
      var summary = Summary(written: files.count - kept.count, unchanged: kept.count)
      if try hasChanges(files, kept) {
        try complete(files, kept)
        // Again, and also where there was no folder at the start: whatever has appeared since is not ours to remove.
        let standing = try OutputInventory.ofExisting(output)
        try standing?.check()
        do throws(FileError) { try working.swap() } catch {
          throw .refused("swap in", output.shownPath, error)
        }
        summary.isSwapped = true
        summary.removed = Set(standing?.listing.files ?? []).subtracting(files).count
      }
      do throws(FileError) { try working.remove() } catch {
        summary.leftover = OutputError.refused("remove", output.shownWorkingPath, error).diagnostic
        summary.leftover?.severity = .warning
      }
      return summary
    } catch {
      clear()
      throw error
    }
  }

  /// Gives the site up: the output stays as it was, and nothing is left beside it; whoever still writes gets an error.
  package func discard() {
    let isFirst = state.withLock { state in
      defer { state.hasEnded = true }
      return !state.hasEnded
    }
    if isFirst { clear() }
  }

  private func claim(_ path: String) throws(OutputError) {
    try state.withLock { (state) throws(OutputError) in
      if state.hasEnded { throw Self.hasEnded }
      try state.paths.claim(path)
    }
  }

  private func keep(_ path: String) { state.withLock { _ = $0.kept.insert(path) } }

  /// The file that the site before has under a path, if it is known to have one.
  private func oldFile(_ path: String) -> String? {
    inventory.flatMap { $0.names(path) ? output.path + "/" + path : nil }
  }

  /// The staged file's path, in a folder that exists.
  private func stagedFile(_ path: String) throws(FileError) -> String {
    if let folder = OutputPath.folder(of: path) { try makeFolder(folder) }
    return working.staged + "/" + path
  }

  private func makeFolder(_ path: String) throws(FileError) {
    if state.withLock({ $0.folders.contains(path) }) { return }
    if let parent = OutputPath.folder(of: path) { try makeFolder(parent) }
    do { try FileSystem.makeFolder(working.staged + "/" + path) } catch {
      // Another task was faster.
      if error.cause != .exists { throw error }
    }
    state.withLock { _ = $0.folders.insert(path) }
  }

  /// All files and those kept; from here on, nothing can be written.
  private func end() throws(OutputError) -> (files: [String], kept: [String]) {
    try state.withLock { (state) throws(OutputError) in
      if state.hasEnded { throw Self.hasEnded }
      try state.paths.claim(OutputListing.name)
      state.hasEnded = true
      return (state.paths.files.dropLast(), state.kept.sorted())
    }
  }

  private func hasChanges(_ files: [String], _ kept: [String]) throws(OutputError) -> Bool {
    guard files.count == kept.count, inventory != nil else { return true }
    let listing = OutputListing(files: files)
    do throws(FileError) {
      return try !FileSystem.isFile(output.path + "/" + OutputListing.name, equalTo: listing.bytes)
    } catch { throw .refused("read", shown(OutputListing.name), error) }
  }

  /// Adds what is not written yet: the files that stay, and the listing.
  private func complete(_ files: [String], _ kept: [String]) throws(OutputError) {
    let listing = OutputListing(files: files).bytes
    do throws(FileError) {
      for path in kept {
        try FileSystem.linkOrCopy(output.path + "/" + path, to: try stagedFile(path))
      }
      let old = output.path + "/" + OutputListing.name
      let new = working.staged + "/" + OutputListing.name
      if inventory != nil, try FileSystem.isFile(old, equalTo: listing) {
        try FileSystem.linkOrCopy(old, to: new)
      } else {
        try FileSystem.write(listing, to: new)
      }
    } catch { throw .refused("write", output.shown(error.path), error) }
  }

  private func shown(_ path: String) -> String { output.shownPath + "/" + path }

  /// Removes what this build made beside the output and on the way to it.
  private func clear() {
    Self.attempt { () throws(FileError) in try working.remove() }
    Self.attempt { () throws(FileError) in try madeFolders.remove() }
  }

  /// Cleans up after an error, which is what people must hear about; what stays is removed by the next build.
  private static func attempt(_ body: () throws(FileError) -> Void) {
    do { try body() } catch { return }
  }

  private static var hasEnded: OutputError {
    .trouble(.error(.outputTrouble, "the output has been written or given up already"))
  }
}
