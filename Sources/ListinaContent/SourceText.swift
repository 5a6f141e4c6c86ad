import ListinaModel

/// A text file as it was read: valid UTF-8, lines ended by LF, no byte order mark.
package struct SourceText: Sendable {
  /// The file's name in diagnostics.
  package let name: String
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
