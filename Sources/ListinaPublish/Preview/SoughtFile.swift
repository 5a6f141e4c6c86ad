import ListinaFiles
import ListinaModel
import Synchronization

/// A destination that keeps one file of all that it is given.
final class SoughtFile: Destination {
  private let path: String
  private let found = Mutex<[UInt8]?>(nil)

  init(_ path: String) { self.path = path }

  var bytes: [UInt8]? { found.withLock { $0 } }

  func write(_ bytes: [UInt8], to path: String) {
    guard path == self.path else { return }
    found.withLock { $0 = bytes }
  }

  func copy(_ source: FileEntry, to path: String) {
    guard path == self.path else { return }
    let bytes = DataFile.read(source).bytes
    found.withLock { $0 = bytes }
  }
}
