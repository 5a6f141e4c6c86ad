import ArgumentParser
import ListinaFiles
import ListinaModel
import ListinaPublish
import ListinaServe

/// Runs the preview until a signal ends it.
struct ServeRun {
  private let command: Serve
  private let reporter: PreviewReporter

  init(_ command: Serve) {
    self.command = command
    reporter = PreviewReporter(command)
  }

  /// Throws the exit status.
  func run() async throws {
    Terminal.expectClosedPipes()
    // Whoever starts it in another folder than they think waits for nothing.
    if let problem = SiteRoot.missingSite(at: command.root) {
      reporter.tell(problem)
      throw ExitCode(1)
    }
    let interruption = Interruption()
    let reporter = reporter
    let watchdog = Watchdog { file in reporter.tellTooSlow(file) }
    watchdog.start {}
    let server = PreviewServer(options, watchdog: watchdog, polls: command.poll)
    do {
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
          try await server.run(at: command.host, port: command.port) { reporter.tell($0) }
        }
        group.addTask {
          while !interruption.isInterrupted { try await Task.sleep(for: .milliseconds(50)) }
        }
        try await group.next()
        group.cancelAll()
      }
    } catch let failure as ListeningPort.Failure {
      reporter.tell(failure)
      throw ExitCode(74)
    } catch  where interruption.isInterrupted {
      // The server's own words when it is stopped.
    }
    if interruption.isInterrupted { throw ExitCode(130) }
  }

  private var options: BuildOptions {
    var options = BuildOptions(root: command.root, output: SiteRoot.path("public", below: command.root))
    options.installedThemes = InstalledFiles()?.themes
    options.showsDrafts = true
    return options
  }
}
