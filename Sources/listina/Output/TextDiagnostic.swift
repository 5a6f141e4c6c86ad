import ListinaModel

/// A diagnostic for people.
struct TextDiagnostic {
  private let diagnostic: Diagnostic
  private let isColored: Bool

  init(_ diagnostic: Diagnostic, isColored: Bool) {
    self.diagnostic = diagnostic
    self.isColored = isColored
  }

  /// Without an end of line.
  var text: String {
    var lines = ["\(heading): \(PrintableText.make(diagnostic.message))"]
    if let place = diagnostic.place { lines.append("  --> \(PrintableText.make(place.reference))") }
    if let hint = diagnostic.hint { lines.append("  hint: \(PrintableText.make(hint))") }
    return lines.joined(separator: "\n")
  }

  private var heading: String {
    let text = "\(diagnostic.severity.rawValue)[\(diagnostic.id.rawValue)]"
    guard isColored else { return text }
    return "\u{1B}[1;\(color)m\(text)\u{1B}[0m"
  }

  private var color: Int {
    switch diagnostic.severity {
    case .error: 31
    case .warning: 33
    case .note: 36
    }
  }
}

extension SourcePlace {
  /// `content/site.yaml:3:12`
  var reference: String {
    [file, line.map(String.init), column.map(String.init)].compactMap { $0 }.joined(separator: ":")
  }
}
