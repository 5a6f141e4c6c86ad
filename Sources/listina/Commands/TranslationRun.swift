import ArgumentParser
import ListinaContent
import ListinaFiles
import ListinaModel
import ListinaPublish

/// What came of a command that works with translators' files, as it is told.
protocol TranslationReport: Encodable, SendableMetatype {
  /// Nothing was done, for these reasons.
  init(diagnostics: [Diagnostic])

  var diagnostics: [Diagnostic] { get }
  /// What stopped it when some of it was done; its reasons are among the diagnostics.
  var trouble: CommandTrouble? { get }
  /// For people, with an end of line; empty when nothing was done.
  var text: String { get }
}

extension TranslationReport {
  var isFailed: Bool { diagnostics.contains { $0.severity == .error } }
}

/// Runs a command that works with translators' files, and tells what came of it.
struct TranslationRun {
  let root: String
  let format: OutputFormat

  /// Throws the exit status when it is not 0.
  func run<Report: TranslationReport>(_ work: (Watchdog) throws(CommandTrouble) -> Report) throws {
    Terminal.expectClosedPipes()
    let watchdog = Watchdog { file in
      do { try write(Report(diagnostics: CommandTrouble.tooSlow(file).diagnostics)) } catch { return }
    }
    watchdog.start {}
    var report: Report
    var status: CInt = 0
    do throws(CommandTrouble) {
      defer { watchdog.stop() }
      if let problem = SiteRoot.missingSite(at: root) { throw .refused([problem]) }
      report = try work(watchdog)
      status = report.trouble?.status ?? (report.isFailed ? 1 : 0)
    } catch {
      report = Report(diagnostics: error.diagnostics)
      status = error.status
    }
    try write(report)
    if status != 0 { throw ExitCode(status) }
  }

  private func write(_ report: some TranslationReport) throws {
    let diagnostics = report.diagnostics
    switch format {
    case .text:
      let isColored = Terminal.error.isColored
      try Terminal.error.write(
        diagnostics.map { TextDiagnostic($0, isColored: isColored).text + "\n" }.joined(separator: "\n"))
      try Terminal.output.writeResult(PrintableText.lines(report.text))
    case .github:
      try Terminal.error.write(diagnostics.map { GitHubDiagnostic($0, root: root).text + "\n" }.joined())
      try Terminal.output.writeResult(PrintableText.lines(report.text))
    case .json: try Terminal.output.writeResult(JSONLine.text(of: report) + "\n")
    }
  }
}
