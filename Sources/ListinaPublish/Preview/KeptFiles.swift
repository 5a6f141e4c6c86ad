import ListinaFiles
import ListinaModel
import Synchronization

/// A destination that keeps files in memory.
final class KeptFiles: Destination {
  private let files = Mutex<[String: [UInt8]]>([:])

  /// By path below the root of the site.
  var all: [String: [UInt8]] { files.withLock { $0 } }

  func write(_ bytes: [UInt8], to path: String) { files.withLock { $0[path] = bytes } }

  /// Files that are published as they are belong to no policy.
  func copy(_ source: FileEntry, to path: String) {}
}
