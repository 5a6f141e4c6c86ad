package import ListinaModel

/// Reads the YAML of one file, or of the front matter at its beginning.
///
/// The language is a subset of YAML 1.1 that holds no surprises: one document of texts, lists and mappings. Anchors,
/// aliases, tags, merge keys, directives and duplicate keys are errors, and nesting ends at 64 levels. Reading takes time
/// and memory in proportion to the text, whatever is in it.
package struct YAMLReader {
  private let file: String
  private let firstLine: Int

  /// - Parameters:
  ///   - file: the path that diagnostics name.
  ///   - firstLine: the line of the file on which the YAML begins, from 1.
  package init(file: String, firstLine: Int = 1) {
    self.file = file
    self.firstLine = firstLine
  }

  /// The value that the text holds: an empty scalar when it holds none, nil when part of it could not be read.
  ///
  /// Errors that the parser can pass are all reported, the first 100 of them; the value may be there beside
  /// errors that leave no doubt what it is (a duplicate key, say), so that what it holds can be checked too.
  package func read(_ bytes: some Sequence<UInt8>) -> (value: YAMLValue?, diagnostics: DiagnosticList) {
    let result = bytes.withContiguousStorageIfAvailable { read(buffer: $0) }
    return result ?? read(Array(bytes))
  }

  private func read(buffer: UnsafeBufferPointer<UInt8>) -> (value: YAMLValue?, diagnostics: DiagnosticList) {
    let source = YAMLSource(file: file, firstLine: firstLine, bytes: buffer)
    if let diagnostic = source.unsupportedCharacter { return (nil, DiagnosticList([diagnostic])) }
    var builder = YAMLBuilder(source: source)
    if let failure = YAMLEvents(bytes: source.bytes).read({ builder.add($0) }) {
      let explanation = YAMLExplanation(source: source, failure: failure, innermost: builder.innermost)
      builder.stop(at: explanation.diagnostic)
    }
    return (builder.value, builder.diagnostics)
  }
}
