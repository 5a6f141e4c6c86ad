/// The folders of a site in which every change counts.
package struct WatchedFolders: Sendable {
  /// The site's own folder, which may hold much else.
  package let root: String
  /// Folders in it, which may be missing.
  package let names: Set<String>
  /// What may stand beside them and is swapped as a whole: that it was, counts, but not what is in it.
  package let swapped: Set<String>
  /// Folders elsewhere, such as those of an installed theme.
  package let others: [String]

  package init(root: String, names: Set<String>, swapped: Set<String> = [], others: [String] = []) {
    self.root = root
    self.names = names
    self.swapped = swapped
    self.others = others
  }

  /// The real paths of all folders that are there, the root not among them; what cannot be listed is left out.
  func all() -> [String] {
    var found: [String] = []
    var seen: Set<FileStatus.Identity> = []
    for folder in names.sorted().map({ root + "/" + $0 }) + others { collect(folder, into: &found, &seen) }
    return found
  }

  /// The state of all files, to be compared with a later one.
  func stamps() -> [String: Stamp] {
    var stamps: [String: Stamp] = [:]
    for name in swapped {
      let path = root + "/" + name
      attempt { () throws(FileError) in stamps[path] = Stamp(try FileSystem.status(of: path)) }
    }
    for folder in all() {
      attempt { () throws(FileError) in
        for item in try FolderItem.all(in: folder) {
          let path = folder + "/" + item.diskName
          attempt { () throws(FileError) in stamps[path] = Stamp(try FileSystem.status(of: path)) }
        }
      }
    }
    return stamps
  }

  /// What changes with a file.
  struct Stamp: Equatable {
    private let identity: FileStatus.Identity
    private let changed: FileStatus.Time
    private let size: Int

    init(_ status: FileStatus) {
      identity = status.identity
      changed = status.changed
      size = status.size
    }
  }

  private func collect(_ folder: String, into found: inout [String], _ seen: inout Set<FileStatus.Identity>) {
    var items: [FolderItem] = []
    var path = folder
    attempt { () throws(FileError) in
      path = try FileSystem.resolve(folder)
      let status = try FileSystem.status(of: path)
      guard status.kind == .folder, seen.insert(status.identity).inserted else { return }
      found.append(path)
      items = try FolderItem.all(in: path)
    }
    for item in items where item.kind == .folder || item.kind == .link {
      collect(path + "/" + item.diskName, into: &found, &seen)
    }
  }

  /// What disappears while it is looked at is gone, and what may not be read cannot be watched.
  private func attempt(_ body: () throws(FileError) -> Void) {
    do { try body() } catch { return }
  }
}
