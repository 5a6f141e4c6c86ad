import ListinaContent
import ListinaFiles

extension FolderEdit {
  /// Begins to change files of a folder, or says who does so already.
  static func held(_ path: String, named name: String) throws(CommandTrouble) -> FolderEdit {
    do throws(FileError) { return try FolderEdit(of: path) } catch {
      throw .unwritten(
        error.cause == .held ? NewFolder.Refusal.held(name) : error.diagnostic(ofWriting: name))
    }
  }
}
