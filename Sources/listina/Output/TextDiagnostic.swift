import ListinaModel
import ListinaPublish

/// A diagnostic for people.
struct TextDiagnostic {
  private let diagnostic: Diagnostic
  private let isColored: Bool
  private let excerpt: SourceExcerpt?

  /// With the line that it is about, where that is given.
  init(_ diagnostic: Diagnostic, isColored: Bool, excerpt: SourceExcerpt? = nil) {
    self.diagnostic = diagnostic
    self.isColored = isColored
    self.excerpt = excerpt
  }

  /// Without an end of line.
  var text: String {
    var lines = ["\(heading): \(PrintableText.make(diagnostic.message))"]
    if let place = diagnostic.place { lines.append("  --> \(PrintableText.make(place.reference))") }
    lines += excerptLines
    if let hint = diagnostic.hint { lines.append("  hint: \(PrintableText.make(hint))") }
    return lines.joined(separator: "\n")
  }

  /// The line, and a caret below the place.
  private var excerptLines: [String] {
    guard let excerpt else { return [] }
    let number = "  \(excerpt.line) | "
    let line = number + PrintableText.make(excerpt.text.replacing("\t", with: " "))
    guard let column = excerpt.column else { return [line] }
    let before = String(String.UnicodeScalarView(excerpt.text.unicodeScalars.prefix(column - 1)))
    let width = TerminalWidth.of(PrintableText.make(before.replacing("\t", with: " ")))
    let caret = isColored ? "\u{1B}[1;\(color)m^\u{1B}[0m" : "^"
    let margin = String(repeating: " ", count: number.count - 2) + "| "
    return [line, margin + String(repeating: " ", count: width) + caret]
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
