/// A compiled template, ready to write pages.
package struct Template: Sendable {
  package let name: String
  let program: Program

  /// How many instructions the template has.
  package var size: Int { program.instructions.count }

  /// Appends the page of a record of the scope that the template was compiled for.
  ///
  /// `locale` is the index of the page's language in the ``MessageCatalog``; one that it lacks has empty
  /// strings.
  package func render(_ record: Record, locale: Int, into output: inout [UInt8]) {
    var run = TemplateRun(program, root: record, locale: locale)
    run.write(to: &output)
  }
}
