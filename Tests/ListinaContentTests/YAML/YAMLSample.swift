import ListinaContent
import ListinaModel

/// Reads YAML of a file that is called `f.yaml`.
func readYAML(_ text: String, firstLine: Int = 1) -> (value: YAMLValue?, diagnostics: DiagnosticList) {
  YAMLReader(file: "f.yaml", firstLine: firstLine).read(Array(text.utf8))
}

extension DiagnosticList {
  /// One line each: `2:3 error[duplicate-key] message (hint)`.
  var lines: [String] {
    sorted.map { diagnostic in
      let place = "\(diagnostic.place?.line ?? 0):\(diagnostic.place?.column ?? 0)"
      let hint = diagnostic.hint.map { " (\($0))" } ?? ""
      return "\(place) \(diagnostic.severity)[\(diagnostic.id.rawValue)] \(diagnostic.message)\(hint)"
    }
  }
}

extension YAMLValue {
  /// A compact form to compare with: texts in quotes, `[a, b]`, `{key: value}`.
  var sketch: String {
    switch content {
    case .scalar(let text, let isPlain):
      isEmpty ? "empty" : isPlain ? text.debugDescription : "q" + text.debugDescription
    case .sequence(let values): "[" + values.map(\.sketch).joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{" + entries.map { "\($0.key): \($0.value.sketch)" }.joined(separator: ", ") + "}"
    }
  }
}
