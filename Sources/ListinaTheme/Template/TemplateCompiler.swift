package import ListinaModel

/// Turns a theme's templates into programs that write pages, and reports what is wrong with them.
///
/// Every source is parsed once, when the compiler is made; ``compile(_:root:)`` then follows one page's
/// template through its parents and partials with the names that the page has.
package struct TemplateCompiler: Sendable {
  private let library: TemplateLibrary
  private let messages: MessageCatalog
  private var problems = TemplateProblems()

  /// A compiler of templates by name (`policy`, `partials/cookie-notice`).
  ///
  /// Syntax, cycles, unknown templates, blocks and interface strings of all sources are in ``diagnostics``
  /// then.
  package init(sources: [String: TemplateSource], messages: MessageCatalog) {
    self.messages = messages
    library = TemplateLibrary(sources, keys: messages.keys, problems: &problems)
    for key in messages.keys {
      for (text, place) in (messages.messages(of: key) ?? []).flatMap(\.texts) {
        if let problem = MessagePattern(text, key: key).problem { problems.add(problem, at: place) }
      }
    }
  }

  /// What is wrong with the templates so far, each thing once.
  package var diagnostics: DiagnosticList { problems.diagnostics }

  /// The template of a page with these names, or nil when there is none or something is wrong with it.
  package mutating func compile(_ name: String, root: Scope) -> Template? {
    guard let template = library[name] else { return nil }
    var assembler = TemplateAssembler(library, messages, problems)
    assembler.assemble(template, root)
    problems = assembler.problems
    return assembler.isSound ? Template(name: name, program: assembler.program) : nil
  }
}
