package import ListinaFiles

/// Where the files of a site go.
package protocol Destination: Sendable {
  /// Takes bytes under a path below the root of the site.
  func write(_ bytes: [UInt8], to path: String) throws(OutputError)
  /// Takes a copy of a file under a path below the root of the site.
  func copy(_ source: FileEntry, to path: String) throws(OutputError)
  /// Takes other bytes under a path that was written before.
  func rewrite(_ bytes: [UInt8], at path: String) throws(OutputError)
}

extension Destination {
  /// Of a destination that does not care what was written before.
  package func rewrite(_ bytes: [UInt8], at path: String) throws(OutputError) { try write(bytes, to: path) }
}

extension Staging: Destination {}
