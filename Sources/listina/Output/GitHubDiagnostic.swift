import ListinaModel
import ListinaPublish

/// A diagnostic as a workflow command of GitHub Actions, which shows it beside the line.
struct GitHubDiagnostic {
  private let diagnostic: Diagnostic
  private let root: String

  /// GitHub wants paths from the repository's root, where a workflow runs.
  init(_ diagnostic: Diagnostic, root: String) {
    self.diagnostic = diagnostic
    self.root = root
  }

  /// Without an end of line.
  var text: String {
    let message = [diagnostic.message, diagnostic.hint].compactMap { $0 }.joined(separator: "\n")
    let properties = properties.map { "\($0)=\(escaped($1, also: ":,"))" }.joined(separator: ",")
    return "::\(command) \(properties)::\(escaped(message, also: ""))"
  }

  private var command: String {
    switch diagnostic.severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  private var properties: [(String, String)] {
    var properties: [(String, String)] = []
    if let place = diagnostic.place {
      properties.append(("file", SiteRoot.path(place.file, below: root)))
      if let line = place.line { properties.append(("line", String(line))) }
      if let column = place.column { properties.append(("col", String(column))) }
    }
    return properties + [("title", diagnostic.id.rawValue)]
  }

  private func escaped(_ text: String, also special: String) -> String {
    text.unicodeScalars.map { scalar in
      guard "%\r\n".unicodeScalars.contains(scalar) || special.unicodeScalars.contains(scalar) else {
        return String(scalar)
      }
      let code = String(scalar.value, radix: 16, uppercase: true)
      return "%" + (code.count == 1 ? "0" : "") + code
    }.joined()
  }
}
