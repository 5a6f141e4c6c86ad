package import ListinaFiles
package import ListinaModel

/// Reads a YAML file of the site as a shape.
enum YAMLFile {
  /// The file's value, or nil with errors.
  static func read<Value>(
    _ entry: FileEntry, as shape: YAMLShape<Value>, named name: String, into diagnostics: inout DiagnosticList
  ) -> Value? {
    let text = TextFile.read(entry)
    diagnostics.add(contentsOf: text.diagnostics)
    guard let bytes = text.bytes else { return nil }
    let (value, problems) = YAMLReader(file: entry.name).read(bytes)
    diagnostics.add(contentsOf: problems)
    guard let value, !problems.hasErrors else { return nil }
    return shape.read(value, named: name, into: &diagnostics)
  }
}

extension SourceFile {
  init(_ entry: FileEntry) { self.init(name: entry.name, path: entry.path) }

  /// The file as the file system's door takes it.
  package var entry: FileEntry { FileEntry(path: path, name: name) }
}
