import ListinaFiles
import ListinaModel

/// What an output folder holds, against what its listing names.
struct OutputInventory: Sendable {
  /// How many names an error shows.
  private static let shownLimit = 3

  let folder: OutputFolder
  let listing: OutputListing
  private let files: Set<String>
  private let folders: Set<String>

  /// The inventory of an output folder; nil when there is no such folder.
  ///
  /// Throws also when the folder is a mount point, which no other folder can take the place of.
  static func ofExisting(_ folder: OutputFolder) throws(OutputError) -> OutputInventory? {
    let isMountPoint: Bool
    do throws(FileError) {
      guard let status = try FileSystem.statusIfAny(of: folder.path) else { return nil }
      let beside = try FileSystem.status(of: folder.workingPath)
      isMountPoint = status.identity.device != beside.identity.device
    } catch { throw .refused("read", folder.shownPath, error) }
    if isMountPoint {
      throw .trouble(
        .error(
          .outputTrouble, "the output folder '\(folder.shownPath)' is a mount point, which cannot be swapped",
          hint: "choose a folder inside it with --output"))
    }
    return try OutputInventory(folder)
  }

  /// Reads the listing of an output folder that exists.
  private init(_ folder: OutputFolder) throws(OutputError) {
    self.folder = folder
    listing = try Self.readListing(in: folder)
    files = Set(listing.files + [OutputListing.name])
    folders = listing.folders
  }

  func names(_ path: String) -> Bool { files.contains(path) }

  /// Throws when the folder holds anything that the listing does not name.
  ///
  /// Listina writes regular files and their folders: whatever else stands under a name of the listing is not ours.
  func check() throws(OutputError) {
    var foreign: [String] = []
    do throws(FileError) { try collect(&foreign, below: "") } catch {
      throw .refused("read", folder.shown(error.path), error)
    }
    guard !foreign.isEmpty else { return }
    var names = foreign.sorted().prefix(Self.shownLimit).map { "'\($0)'" }.joined(separator: ", ")
    if foreign.count > Self.shownLimit { names += " and \(foreign.count - Self.shownLimit) more" }
    throw .trouble(
      .error(
        .foreignFile, "'\(folder.shownPath)' holds \(names), which listina did not write",
        hint: "move what you need elsewhere (files in content/static/ are published), delete the rest, "
          + "or choose another folder with --output"))
  }

  private func collect(_ foreign: inout [String], below path: String) throws(FileError) {
    for item in try FolderItem.all(in: folder.path + "/" + path) {
      let inside = path + (item.name ?? item.shownName)
      switch item.kind {
      case .file where item.name != nil && files.contains(inside):
        continue
      case .folder where item.name != nil && folders.contains(inside):
        try collect(&foreign, below: inside + "/")
      case .folder:
        foreign.append(path + item.shownName + "/")
      case .file, .link, .other:
        foreign.append(path + item.shownName)
      }
    }
  }

  private static func readListing(in folder: OutputFolder) throws(OutputError) -> OutputListing {
    let bytes: [UInt8]
    do throws(FileError) {
      let file = try OpenFile(folder.path + "/" + OutputListing.name)
      // What is no regular file is found as foreign.
      guard file.status.kind == .file else { return OutputListing(files: []) }
      bytes = try file.readAll()
    } catch {
      if error.cause == .missing || error.cause == .loop { return OutputListing(files: []) }
      throw .refused("read", folder.shownPath + "/" + OutputListing.name, error)
    }
    guard let listing = OutputListing(bytes) else {
      throw .trouble(
        .error(
          .outputTrouble,
          "'\(folder.shownPath)/\(OutputListing.name)' is not as this version of listina writes it",
          hint: "delete the folder '\(folder.shownPath)' when all it holds came from listina"))
    }
    return listing
  }
}
