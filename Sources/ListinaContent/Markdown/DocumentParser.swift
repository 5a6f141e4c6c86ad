package import ListinaModel

/// Reads the body of a text: Markdown in, a ``Document`` out.
package struct DocumentParser {
  private let variables: Variables
  private let policy: Slug
  /// Where the site is published: links to it are links to its pages, whole addresses though they are.
  package var site: BaseURL?
  private let typesetter: Typesetter?

  /// A parser of texts of one policy, in which the variables stand for their values, set by the rules of a language.
  package init(variables: Variables, policy: Slug, typesetter: Typesetter? = nil) {
    self.variables = variables
    self.policy = policy
    self.typesetter = typesetter
  }

  /// Parses the bytes of `text` from an offset on, where its front matter ends.
  package func parse(_ text: SourceText, from start: Int) -> (Document, DiagnosticList) {
    do throws(TextLimits.Exceeded) {
      // Before anything is put into the text: what is too much stands where its author sees it.
      try TextLimits.check(text.bytes[start...])
      let source = try MarkdownSource(text, from: start)
      do throws(TextLimits.Exceeded) {
        return try parse(source, of: text)
      } catch {
        throw error.onLine(source.line(error.line) - source.linesBefore)
      }
    } catch {
      let skipped = text.bytes[..<start].count { $0 == UInt8(ascii: "\n") }
      return (Document(), DiagnosticList([error.diagnostic(in: text.name, linesBefore: skipped)]))
    }
  }

  private func parse(
    _ source: MarkdownSource, of text: SourceText
  ) throws(TextLimits.Exceeded) -> (Document, DiagnosticList) {
    var writer = DocumentWriter(
      source, marks: VariableMarks(source.marks, variables: variables),
      links: LinkReader(policy: policy, site: site), places: SourcePlaces(text))
    try MarkdownTree.walk(source.bytes) { root in
      writer.placeAttributes(in: root)
    } _: { node, isEntering in
      writer.write(node, isEntering: isEntering)
      return .goOn
    }
    var (document, diagnostics) = writer.finish()
    typesetter?.set(&document)
    diagnostics.add(contentsOf: source.problems(in: text))
    diagnostics.add(contentsOf: try UnusedDefinitions(source).diagnostics(in: text))
    return (document, diagnostics)
  }
}
