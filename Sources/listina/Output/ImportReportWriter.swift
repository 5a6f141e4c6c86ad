import ListinaImport
import ListinaModel

/// Words the report of an import in one of the formats.
struct ImportReportWriter {
  private let format: OutputFormat
  private let output: String

  init(_ format: OutputFormat, output: String) {
    self.format = format
    self.output = output
  }

  /// Writes a report to both streams; throws when its reader is gone.
  func write(_ report: ImportReport, isQuiet: Bool) throws {
    try Terminal.error.write(diagnostics(report))
    try Terminal.output.write(result(report, isQuiet: isQuiet))
  }

  /// Writes the last report of a process, which nobody may be there to read.
  func writeIfPossible(_ report: ImportReport) {
    do { try write(report, isQuiet: true) } catch { return }
  }

  /// Writes what must be said when the process ends without a report: one object in JSON, else nothing.
  func writeLastWords(_ report: ImportReport) {
    guard format == .json else { return }
    do { try Terminal.output.write(JSONImportReport(report).text() + "\n") } catch {
      // There is nobody to tell.
      return
    }
  }

  private func diagnostics(_ report: ImportReport) -> String {
    switch format {
    case .text:
      report.diagnostics.map { TextDiagnostic($0, isColored: Terminal.error.isColored).text + "\n" }
        .joined(separator: "\n")
    // Places of an import are as the folder was named.
    case .github: report.diagnostics.map { GitHubDiagnostic($0, root: ".").text + "\n" }.joined()
    case .json: ""
    }
  }

  private func result(_ report: ImportReport, isQuiet: Bool) throws -> String {
    if format == .json { return try JSONImportReport(report).text() + "\n" }
    guard report.isWritten, !isQuiet else { return "" }
    return (summary(report) + settling(report) + commands).map { $0 + "\n" }.joined()
  }

  private func summary(_ report: ImportReport) -> [String] {
    let locales = report.locales.map(\.text).joined(separator: ", ")
    return [
      "\(counted(report.policies, "policy", "policies")) in \(PrintableText.make(output)): "
        + "\(counted(report.texts, "text")) in \(locales), \(counted(report.links, "link")) rewritten, "
        + "\(counted(report.aliases, "alias", "aliases")), \(counted(report.files, "file")) copied"
    ]
  }

  private func settling(_ report: ImportReport) -> [String] {
    var lines: [String] = []
    if report.toSettle > 0 {
      lines.append(
        "\(counted(report.toSettle, "place")) to settle before the site can be built: the warnings above")
    }
    if report.pagesElsewhere > 0 {
      lines.append(
        "\(counted(report.pagesElsewhere, "link")) to other pages of the publisher's site: to keep leading there, "
          + "import again with --published-at and the site's address")
    }
    return lines
  }

  private var commands: [String] {
    let root = ShellWord.make(output)
    return ["Next:", "  listina check --root \(root)", "  listina build --root \(root)"]
  }

  private func counted(_ number: Int, _ noun: String, _ nouns: String? = nil) -> String {
    "\(number) \(number == 1 ? noun : nouns ?? noun + "s")"
  }
}

extension ImportReport {
  /// Whether the new site is there.
  fileprivate var isWritten: Bool {
    switch outcome {
    case .done, .unchecked: true
    case .unusableSource, .outputTrouble, .interrupted: false
    }
  }
}
