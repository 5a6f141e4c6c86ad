/// A template as its file has it.
package struct TemplateSource: Hashable, Sendable {
  /// The file's path for diagnostics, such as `themes/listina/templates/policy.mustache`.
  package let path: String
  package let text: [UInt8]

  package init(path: String, text: [UInt8]) {
    self.path = path
    self.text = text
  }
}
