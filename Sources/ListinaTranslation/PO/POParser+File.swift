import ListinaFiles
package import ListinaModel

extension POParser {
  /// Reads the file at a path, which is named as it was given.
  package static func read(_ path: String) -> (POFile?, DiagnosticList) {
    let text = TextFile.read(FileEntry(path: path, name: path), limit: limit)
    guard let bytes = text.bytes else { return (nil, text.diagnostics) }
    return parse(bytes, file: path)
  }
}
