package import Foundation
import ListinaFiles

/// A site on disk for one test, removed when the test has ended.
package final class TemporarySite: Sendable {
  /// Without symbolic links.
  package let path: String

  /// A site of these files: path below its root → content.
  package init(_ files: [String: String]) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "listina-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = try FileSystem.resolve(folder.path)
    for (name, text) in files { try write(text, to: name) }
  }

  deinit {
    do { try FileSystem.removeTree(path) } catch { print("left behind: \(path)") }
  }

  package func write(_ text: String, to name: String) throws {
    let file = URL(filePath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
}

/// Folders beside the tests.
package enum Repository {
  /// The root of this repository.
  package static let root = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL
  /// Material that is shared with the project and not part of it.
  package static let shared = root.appending(path: "../shared").standardizedFileURL

  package static func hasShared(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: shared.appending(path: name).path)
  }
}
