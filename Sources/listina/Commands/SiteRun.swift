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
    let watchdog = Watchdog { file in
      // From here on, nothing but this report is written.
      interruption.stop()
      writer.writeIfPossible(.tooSlow(file))
    }
    let build = SiteBuild(
      options.buildOptions(output: output), interruption: interruption, watchdog: watchdog)
    var report = await build.run()
    interruption.stop()
    if options.quiet { report.diagnostics.removeAll { $0.severity != .error } }
    do { try writer.write(report, isQuiet: options.quiet) } catch {
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
