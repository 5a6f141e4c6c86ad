import ListinaFiles
package import ListinaModel

extension DocumentParser {
  /// Reads the file of an edition and parses its body; an empty document and errors when it cannot be read.
  package func read(_ source: SourceFile) -> (Document, DiagnosticList) {
    let file = TextFile.read(source.entry)
    guard let bytes = file.bytes else { return (Document(), file.diagnostics) }
    do throws(FrontMatter.Unclosed) {
      let front = try FrontMatter(of: bytes, file: source.name)
      let text = SourceText(name: source.name, bytes: bytes)
      var diagnostics = TextLint(text: text, bodyStart: front.bodyStart).diagnostics()
      var (document, problems) = parse(text, from: front.bodyStart)
      diagnostics.add(contentsOf: problems)
      document.unfinished = front.unfinished(in: source.name) + document.unfinished
      return (document, diagnostics)
    } catch {
      return (Document(), DiagnosticList([error.diagnostic]))
    }
  }
}
