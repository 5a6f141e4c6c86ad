package import ListinaFiles
import Synchronization

/// A destination that writes nothing, and finds what could not be written.
package final class DryRun: Destination {
  private let paths = Mutex(StagedPaths())

  package init() {}

  package func write(_ bytes: [UInt8], to path: String) throws(OutputError) { try claim(path) }

  package func copy(_ source: FileEntry, to path: String) throws(OutputError) { try claim(path) }

  private func claim(_ path: String) throws(OutputError) {
    try paths.withLock { paths throws(OutputError) in try paths.claim(path) }
  }
}
