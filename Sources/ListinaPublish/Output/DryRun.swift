package import ListinaFiles
import Synchronization

/// A destination that writes nothing, and finds what could not be written.
package final class DryRun: Destination {
  private let paths = Mutex(StagedPaths())

  package init() {}

  package func write(_ bytes: [UInt8], to path: String) throws(OutputError) { try claim(path) }

  package func copy(_ source: FileEntry, to path: String) throws(OutputError) { try claim(path) }

  package func rewrite(_ bytes: [UInt8], at path: String) {}

  private func claim(_ path: String) throws(OutputError) {
    try paths.withLock { paths throws(OutputError) in try paths.claim(path) }
  }
}
