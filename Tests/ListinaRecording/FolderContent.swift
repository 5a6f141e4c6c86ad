package import Foundation

/// Every file of a folder: path below it → bytes.
package struct FolderContent {
  package let files: [String: Data]

  /// Nothing.
  package init() { files = [:] }

  package init(of folder: URL) throws {
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path()) {
      let file = folder.appending(path: path)
      let values = try file.resourceValues(forKeys: [.isRegularFileKey])
      if values.isRegularFile == true { files[path] = try Data(contentsOf: file) }
    }
    self.files = files
  }

  /// What one who compares the two should read; empty when they are the same.
  package func differences(from expected: FolderContent) -> [String] {
    Set(files.keys).union(expected.files.keys).sorted().compactMap { path in
      switch (expected.files[path], files[path]) {
      case (let old?, let new?) where old == new: nil
      case (let old?, let new?): "\(path) differs:\n" + Self.difference(old, new)
      case (nil, let new?): "\(path) is new:\n" + Self.difference(Data(), new)
      default: "\(path) is expected, but was not written"
      }
    }
  }

  private static func difference(_ old: Data, _ new: Data) -> String {
    LineDifference(
      expected: String(decoding: old, as: UTF8.self), found: String(decoding: new, as: UTF8.self)
    )
    .text
  }

  /// Makes a folder hold just these files; those that are the same are not touched.
  package func write(to folder: URL) throws {
    let manager = FileManager.default
    try manager.createDirectory(at: folder, withIntermediateDirectories: true)
    let old = try FolderContent(of: folder)
    for path in old.files.keys where files[path] == nil {
      try manager.removeItem(at: folder.appending(path: path))
    }
    for (path, bytes) in files where old.files[path] != bytes {
      let file = folder.appending(path: path)
      try manager.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try bytes.write(to: file)
    }
  }
}
