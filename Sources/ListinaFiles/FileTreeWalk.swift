import ListinaModel

/// The way through a folder that becomes a `FileTree`.
struct FileTreeWalk {
  /// Links to folders that hold links to folders multiply; no site comes near this number.
  private static let entryLimit = 1_000_000

  let boundary: SiteBoundary
  let isIgnored: (String) -> Bool
  private(set) var entries: [FileEntry] = []
  private(set) var diagnostics = DiagnosticList()
  /// The folders on the way to where the walk is.
  private var way: [FileStatus.Identity] = []

  init(boundary: SiteBoundary, isIgnored: @escaping (String) -> Bool) {
    self.boundary = boundary
    self.isIgnored = isIgnored
  }

  mutating func start(at folder: String, named name: String) {
    do throws(FileError) {
      let path = try FileSystem.resolve(folder)
      guard boundary.contains(path) else { return leavesSite(folder, named: name) }
      let status = try FileSystem.status(of: path)
      guard status.kind == .folder else {
        return diagnostics.add(
          .error(.notAFile, "'\(name)' is not a folder", at: SourcePlace(name)))
      }
      enter(path, named: name, status)
    } catch { report(error, named: name) }
  }

  private mutating func enter(_ folder: String, named name: String, _ status: FileStatus) {
    guard !way.contains(status.identity) else {
      return diagnostics.add(
        .error(
          .linkLoop, "symbolic link '\(name)' leads to a folder that holds it", at: SourcePlace(name),
          hint: "delete the link"))
    }
    way.append(status.identity)
    defer { way.removeLast() }
    do throws(FileError) {
      var names: Set<String> = []
      for item in try FolderItem.all(in: folder) {
        guard let itemName = textName(of: item, in: name) else { continue }
        let full = name + "/" + itemName
        if isIgnored(full) { continue }
        guard names.insert(itemName).inserted else {
          diagnostics.add(
            .error(
              .duplicateFile, "two files are named '\(itemName)', spelled with different bytes",
              at: SourcePlace(full), hint: "delete or rename one of them"))
          continue
        }
        visit(folder + "/" + (item.name ?? itemName), named: full)
      }
    } catch { report(error, named: name) }
  }

  private mutating func visit(_ path: String, named name: String) {
    do throws(FileError) {
      let status = try FileSystem.status(of: path)
      guard status.kind == .link else { return add(path, named: name, status) }
      let target = try FileSystem.resolve(path)
      guard boundary.contains(target) else { return leavesSite(path, named: name) }
      add(target, named: name, try FileSystem.status(of: target))
    } catch { report(error, named: name) }
  }

  private mutating func add(_ path: String, named name: String, _ status: FileStatus) {
    guard entries.count < Self.entryLimit else { return }
    switch status.kind {
    case .file:
      entries.append(FileEntry(path: path, name: name, status))
    case .folder:
      entries.append(FileEntry(path: path, name: name, kind: .folder))
      enter(path, named: name, status)
    case .link, .other:
      diagnostics.add(
        .error(
          .notAFile, "'\(name)' is neither a file nor a folder", at: SourcePlace(name),
          hint: "delete it: a site is made of regular files"))
    }
    if entries.count == Self.entryLimit {
      diagnostics.add(
        .error(
          .fileTooLarge, "there are more than \(Self.entryLimit) files", at: SourcePlace(name),
          hint: "look for symbolic links to folders that hold more such links"))
    }
  }

  /// The item's name as text for lists of files; nil, and an error, when it cannot be.
  private mutating func textName(of item: FolderItem, in folder: String) -> String? {
    guard let name = item.name else {
      diagnostics.add(
        .error(
          .invalidUTF8, "the file name '\(item.shownName)' is not valid UTF-8", at: SourcePlace(folder),
          hint: "rename it"))
      return nil
    }
    guard !name.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      diagnostics.add(
        .error(
          .controlCharacter, "the file name '\(item.shownName)' has a control character",
          at: SourcePlace(folder), hint: "rename it"))
      return nil
    }
    return NormalisedName.of(name)
  }

  private mutating func leavesSite(_ path: String, named name: String) {
    do throws(FileError) {
      let isLink = try FileSystem.status(of: path).kind == .link
      let target = isLink ? " to '\(try FileSystem.target(ofLink: path))'" : ""
      diagnostics.add(
        .error(
          .linkLeavesSite, "symbolic link '\(name)' leads out of the site\(target)",
          at: SourcePlace(name), hint: "put a copy of the file in its place"))
    } catch { report(error, named: name) }
  }

  private mutating func report(_ error: FileError, named name: String) {
    guard error.cause == .loop else {
      return diagnostics.add(FileTrouble.diagnostic(for: error, named: name))
    }
    diagnostics.add(
      .error(
        .linkLoop, "symbolic link '\(name)' leads in a circle", at: SourcePlace(name),
        hint: "delete the link"))
  }
}
