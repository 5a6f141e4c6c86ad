package import ListinaModel

/// The addresses that templates of a theme hold word for word, each with its place.
package enum TemplateAddresses {
  package static func all(in templates: [String: ThemeSource.Text]) -> [(text: String, place: SourcePlace)] {
    templates.values.sorted { $0.name < $1.name }.flatMap { template in
      let addresses = LiteralAddresses(in: template.bytes).addresses
      // Most templates hold none.
      guard !addresses.isEmpty else { return [(text: String, place: SourcePlace)]() }
      let lines = LineIndex(template.bytes)
      return addresses.map { address in
        let position = lines.position(of: address.offset)
        return (address.text, SourcePlace(template.name, line: position.line, column: position.column))
      }
    }
  }
}
