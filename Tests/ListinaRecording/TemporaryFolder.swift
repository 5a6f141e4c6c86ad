package import Foundation

/// A new, empty folder that is removed when it goes out of scope.
package struct TemporaryFolder: ~Copyable {
  package let url: URL

  package init() throws {
    // The name is random, and nothing that a test compares depends on it.
    url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "listina-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
  }

  deinit {
    do { try FileManager.default.removeItem(at: url) } catch { print("left behind: \(url.path()): \(error)") }
  }
}
