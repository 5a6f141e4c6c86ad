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

  /// Walks through all folders that are there, the root not among them, by their real paths; what cannot be listed is
  /// left out.
  ///
  /// Each is told to `enter` before it is listed: whoever watches it from then on hears of what is not listed yet.
  /// Throws what `enter` throws.
  func walk(
    entering enter: (String) throws(FileError) -> Void,
    listing list: (String, [FolderItem]) -> Void = { _, _ in }
  ) throws(FileError) {
    var seen: Set<FileStatus.Identity> = []
    var next = Array((names.sorted().map { root + "/" + $0 } + others).reversed())
    while let folder = next.popLast() {
      guard let path = Self.newFolder(folder, &seen) else { continue }
      try enter(path)
      guard let items = Self.items(of: path) else { continue }
      list(path, items)
      next += items.filter { $0.kind == .folder || $0.kind == .link }.map { path + "/" + $0.diskName }
    }
  }

  /// The look of all files, to be compared with a later one.
  func looks() -> [String: FileStamp.Look] {
    var looks: [String: FileStamp.Look] = [:]
    for name in swapped { looks[root + "/" + name] = Self.look(root + "/" + name) }
    do throws(FileError) {
      try walk(entering: { _ in }) { folder, items in
        for path in items.map({ folder + "/" + $0.diskName }) { looks[path] = Self.look(path) }
      }
    } catch {
      // Nothing is thrown where nothing is entered.
      return looks
    }
    return looks
  }

  // What disappears while it is looked at is gone, and what may not be read cannot be watched.

  /// The real path of a folder that was not seen before; nil for anything else.
  private static func newFolder(_ path: String, _ seen: inout Set<FileStatus.Identity>) -> String? {
    do throws(FileError) {
      let path = try FileSystem.resolve(path)
      let status = try FileSystem.status(of: path)
      return status.kind == .folder && seen.insert(status.identity).inserted ? path : nil
    } catch { return nil }
  }

  private static func items(of folder: String) -> [FolderItem]? {
    do throws(FileError) { return try FolderItem.all(in: folder) } catch { return nil }
  }

  private static func look(_ path: String) -> FileStamp.Look? {
    do throws(FileError) { return FileStamp.Look(try FileSystem.status(of: path)) } catch { return nil }
  }
}
