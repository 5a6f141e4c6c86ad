import ListinaModel

/// A diagnostic as a JSON object, in which what is not known is null.
struct JSONDiagnostic: Encodable {
  private let diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }

  private enum Key: String, CodingKey {
    case id, severity, message, file, line, column, hint
  }

  func encode(to encoder: any Encoder) throws {
    var item = encoder.container(keyedBy: Key.self)
    try item.encode(diagnostic.id.rawValue, forKey: .id)
    try item.encode(diagnostic.severity.rawValue, forKey: .severity)
    try item.encode(diagnostic.message, forKey: .message)
    try item.encode(diagnostic.place?.file, forKey: .file)
    try item.encode(diagnostic.place?.line, forKey: .line)
    try item.encode(diagnostic.place?.column, forKey: .column)
    try item.encode(diagnostic.hint, forKey: .hint)
  }
}
