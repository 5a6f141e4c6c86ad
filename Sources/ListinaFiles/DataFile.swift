package import ListinaModel

/// The bytes of one file that is published as it is, whatever its size.
package struct DataFile: Sendable {
  /// Nil when the file could not be read; `diagnostics` says why.
  package let bytes: [UInt8]?
  package let diagnostics: DiagnosticList

  /// Reads one file of the site; a symbolic link in the last part of its path is not followed.
  package static func read(_ entry: FileEntry) -> DataFile {
    do throws(FileError) {
      let file = try OpenFile(entry.path)
      guard file.status.kind == .file else {
        return refused(
          .error(.notAFile, "'\(entry.name)' is not a regular file", at: entry.place))
      }
      return DataFile(bytes: try file.readAll(), diagnostics: DiagnosticList())
    } catch {
      return refused(FileTrouble.diagnostic(for: error, named: entry.name))
    }
  }

  private static func refused(_ diagnostic: Diagnostic) -> DataFile {
    DataFile(bytes: nil, diagnostics: DiagnosticList([diagnostic]))
  }
}
