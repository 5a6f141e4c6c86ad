import ArgumentParser
import ListinaFiles
import ListinaModel
import ListinaPublish

/// Runs a build or a check, and tells what came of it.
struct SiteRun {
  private let options: SiteOptions
  private let output: String?

  init(_ options: SiteOptions, output: String?) {
    self.options = options
    self.output = output
  }

  /// Throws the exit status when it is not 0.
  func run() async throws {
    Terminal.expectClosedPipes()
    let writer = ReportWriter(options.format, root: options.root, output: output)
    let interruption = Interruption(lastWords: { writer.writeLastWords() })
    var report = await SiteBuild(options.buildOptions(output: output), interruption: interruption).run()
    // From here on, nothing but this report is written.
    interruption.stop()
    if options.quiet { report.diagnostics.removeAll { $0.severity != .error } }
    do {
      try Terminal.error.write(writer.diagnostics(report, isColored: Terminal.error.isColored))
      try Terminal.output.write(writer.result(report, isQuiet: options.quiet))
    } catch {
      Terminal.error.writeIfPossible(
        "listina: the result could not be written\n")
      throw ExitCode(74)
    }
    if report.outcome != .done { throw report.outcome.exitCode }
  }
}

extension BuildReport.Outcome {
  /// The contract's exit statuses (64 is ArgumentParser's for usage).
  fileprivate var exitCode: ExitCode {
    switch self {
    case .done: .success
    case .contentErrors: ExitCode(1)
    case .outputTrouble: ExitCode(74)
    case .interrupted: ExitCode(130)
    }
  }
}
