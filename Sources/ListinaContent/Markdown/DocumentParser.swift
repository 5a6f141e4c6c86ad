package import ListinaModel

/// Reads the body of a text: Markdown in, a ``Document`` out.
package struct DocumentParser {
  private let variables: Variables
  private let policy: Slug
  /// Where the site is published: links to it are links to its pages, whole addresses though they are.
  package var site: BaseURL?

  /// A parser of texts of one policy, in which the variables stand for their values.
  package init(variables: Variables, policy: Slug) {
    self.variables = variables
    self.policy = policy
  }

  /// Parses the bytes of `text` from an offset on, where its front matter ends.
  package func parse(_ text: SourceText, from start: Int) -> (Document, DiagnosticList) {
    let source = MarkdownSource(text, from: start)
    var writer = DocumentWriter(
      source, marks: VariableMarks(source.marks, variables: variables),
      links: LinkReader(policy: policy, site: site), places: SourcePlaces(text))
    MarkdownTree.walk(source.bytes) { root in
      writer.placeAttributes(in: root)
    } _: { node, isEntering in
      writer.write(node, isEntering: isEntering)
      return .goOn
    }
    var (document, diagnostics) = writer.finish()
    diagnostics.add(contentsOf: source.problems(in: text))
    diagnostics.add(contentsOf: UnusedDefinitions(source).diagnostics(in: text))
    return (document, diagnostics)
  }
}
