package import ListinaModel

/// Reads the body of a text: Markdown in, a ``Document`` out.
package struct DocumentParser {
  private let variables: Variables
  private let policy: Slug
  private let typesetter: Typesetter?

  /// A parser of texts of one policy, in which the variables stand for their values, set by the rules of a language.
  package init(variables: Variables, policy: Slug, typesetter: Typesetter? = nil) {
    self.variables = variables
    self.policy = policy
    self.typesetter = typesetter
  }

  /// Parses the bytes of `source` from an offset on, where its front matter ends.
  package func parse(_ source: SourceText, from start: Int) -> (Document, DiagnosticList) {
    let scan = SourceScanner.scan(source.bytes[start...])
    let skipped = source.bytes[..<start].count { $0 == UInt8(ascii: "\n") }
    var writer = DocumentWriter(
      marks: VariableMarks(scan.marks, variables: variables),
      links: LinkReader(policy: policy),
      places: SourcePlaces(source), linesBefore: skipped)
    writer.reserve(scan.bytes.count)
    MarkdownTree.walk(scan.bytes) { node, isEntering in
      writer.write(node, isEntering: isEntering)
      return .goOn
    }
    var (document, diagnostics) = writer.finish()
    typesetter?.set(&document)
    diagnostics.add(contentsOf: UnusedDefinitions(scan).diagnostics(in: source, skipped: skipped))
    return (document, diagnostics)
  }
}
