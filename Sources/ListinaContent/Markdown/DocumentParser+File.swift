import ListinaFiles
package import ListinaModel

extension DocumentParser {
  /// A text file and what it says.
  package struct ParsedFile: Sendable {
    package var document = Document()
    /// Nil when it could not be read.
    package var text: SourceText?
    package var diagnostics: DiagnosticList
  }

  /// Reads the file of an edition and parses its body; an empty document and errors when it cannot be read.
  package func read(_ source: SourceFile) -> ParsedFile {
    let file = TextFile.read(source.entry)
    guard let bytes = file.bytes else { return ParsedFile(diagnostics: file.diagnostics) }
    do throws(FrontMatter.Unclosed) {
      let front = try FrontMatter(of: bytes, file: source.name)
      let text = SourceText(name: source.name, bytes: bytes)
      var diagnostics = TextLint(text: text, bodyStart: front.bodyStart).diagnostics()
      var (document, problems) = parse(text, from: front.bodyStart)
      diagnostics.add(contentsOf: problems)
      document.unfinished = front.unfinished(in: source.name) + document.unfinished
      return ParsedFile(document: document, text: text, diagnostics: diagnostics)
    } catch {
      return ParsedFile(diagnostics: DiagnosticList([error.diagnostic]))
    }
  }
}
