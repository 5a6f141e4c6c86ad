package import ListinaModel

/// Reads the body of a text: Markdown in, a ``Document`` out.
package struct DocumentParser {
  private let variables: Variables
  private let policy: Slug

  /// A parser of texts of one policy, in which the variables stand for their values.
  package init(variables: Variables, policy: Slug) {
    self.variables = variables
    self.policy = policy
  }

  /// Parses the bytes of `source` from an offset on, where its front matter ends.
  package func parse(_ source: SourceText, from start: Int) -> (Document, DiagnosticList) {
    let skipped = source.bytes[..<start].count { $0 == UInt8(ascii: "\n") }
    do throws(TextLimits.Exceeded) {
      // Before anything is put into the text: what is too much stands where its author sees it.
      try TextLimits.check(source.bytes[start...])
      return try parse(source, from: start, skipped: skipped)
    } catch {
      return (Document(), DiagnosticList([error.diagnostic(in: source.name, linesBefore: skipped)]))
    }
  }

  private func parse(
    _ source: SourceText, from start: Int, skipped: Int
  ) throws(TextLimits.Exceeded) -> (Document, DiagnosticList) {
    let scan = SourceScanner.scan(source.bytes[start...])
    var writer = DocumentWriter(
      marks: VariableMarks(scan.marks, variables: variables),
      links: LinkReader(policy: policy),
      places: SourcePlaces(source), linesBefore: skipped)
    writer.reserve(scan.bytes.count)
    try MarkdownTree.walk(scan.bytes) { node, isEntering in
      writer.write(node, isEntering: isEntering)
      return .goOn
    }
    var (document, diagnostics) = writer.finish()
    diagnostics.add(contentsOf: try UnusedDefinitions(scan).diagnostics(in: source, skipped: skipped))
    return (document, diagnostics)
  }
}
