import ListinaSamples
import Testing

@testable import ListinaFiles

@Suite("Watch over folders")
struct FolderWatchTests {
  private let site: TemporaryFolder

  init() throws {
    site = try TemporaryFolder()
    try site.write("a", to: "content/privacy/en.md")
  }

  /// Waits until a change is heard of that this makes; a watch that hears nothing lets the test run into its time limit.
  private func hears(polling: Bool, _ change: () throws -> Void) async throws {
    let folders = WatchedFolders(root: site.path, names: ["content", "themes"])
    let (watch, trouble) = FolderWatching.begin(folders, polling: polling)
    #expect(trouble == nil)
    var changes = watch.changes.makeAsyncIterator()
    try change()
    #expect(await changes.next() != nil)
  }

  @Test(
    "hears of files that are written, moved and deleted", .timeLimit(.minutes(5)), arguments: [false, true])
  func hearsOfFiles(polling: Bool) async throws {
    try await hears(polling: polling) { try site.write("longer", to: "content/privacy/en.md") }
    try await hears(polling: polling) {
      try FileSystem.move(site.path + "/content/privacy/en.md", to: site.path + "/content/privacy/cs.md")
    }
    try await hears(polling: polling) { try FileSystem.removeFile(site.path + "/content/privacy/cs.md") }
  }

  @Test("hears of folders that come later, and of what is in them", .timeLimit(.minutes(5)))
  func hearsOfNewFolders() async throws {
    let folders = WatchedFolders(root: site.path, names: ["content", "themes"])
    let (watch, _) = FolderWatching.begin(folders, polling: false)
    var changes = watch.changes.makeAsyncIterator()
    try FileSystem.makeFolder(site.path + "/themes")
    #expect(await changes.next() != nil)
    // A folder is watched before its coming is told.
    try FileSystem.write([], to: site.path + "/themes/a")
    #expect(await changes.next() != nil)
  }

  @Test("enters a folder before it looks what is in it, so that nothing comes unseen between")
  func entersFirst() throws {
    var entered: [String] = []
    try WatchedFolders(root: site.path, names: ["content"]).walk { (folder) throws(FileError) in
      entered.append(String(folder.dropFirst(site.path.count + 1)))
      if entered == ["content"] { try FileSystem.makeFolder(folder + "/terms") }
    }
    #expect(entered.sorted() == ["content", "content/privacy", "content/terms"])
  }
}
