import ListinaModel
import ListinaPublish

/// Words a report in one of the formats.
struct ReportWriter {
  private let format: OutputFormat
  private let root: String
  private let output: String?

  /// A writer for a run on the site at `root`; `output` is nil for a check.
  init(_ format: OutputFormat, root: String, output: String?) {
    self.format = format
    self.root = root
    self.output = output
  }

  /// What goes to stderr.
  func diagnostics(_ report: BuildReport, isColored: Bool) -> String {
    switch format {
    case .text:
      report.diagnostics.map { TextDiagnostic($0, isColored: isColored).text + "\n" }.joined(separator: "\n")
    case .github: report.diagnostics.map { GitHubDiagnostic($0, root: root).text + "\n" }.joined()
    case .json: ""
    }
  }

  /// What goes to stdout.
  func result(_ report: BuildReport, isQuiet: Bool) throws -> String {
    if format == .json { return try JSONReport(report).text() + "\n" }
    guard report.outcome == .done, !isQuiet else { return "" }
    return done(report) + warned(report) + "\n"
  }

  private func done(_ report: BuildReport) -> String {
    guard let output else { return "\(counted(report.pages, "page")) checked, nothing written" }
    return "\(counted(report.pages, "page")) in \(PrintableText.make(output)): "
      + "\(counted(report.written, "file")) written, \(report.unchanged) unchanged"
  }

  /// Those that stand above, and may be far above.
  private func warned(_ report: BuildReport) -> String {
    let count = report.diagnostics.count { $0.severity == .warning }
    return count == 0 ? "" : "; \(counted(count, "warning"))"
  }

  /// Writes a report to both streams; throws when its reader is gone.
  func write(_ report: BuildReport, isQuiet: Bool) throws {
    try Terminal.error.write(diagnostics(report, isColored: Terminal.error.isColored))
    try Terminal.output.write(result(report, isQuiet: isQuiet))
  }

  /// Writes the last report of a process, which nobody may be there to read.
  func writeIfPossible(_ report: BuildReport) {
    do { try write(report, isQuiet: true) } catch { return }
  }

  /// Writes what must be said when the process ends without a report: one object in JSON, else nothing.
  func writeLastWords() {
    guard format == .json else { return }
    do { try Terminal.output.write(result(.interrupted, isQuiet: false)) } catch {
      // There is nobody to tell.
      return
    }
  }

  private func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
