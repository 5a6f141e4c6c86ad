import Foundation
import ListinaModel
import ListinaPublish
import ListinaServe
import Synchronization

/// Tells in the terminal what the preview does.
final class PreviewReporter: Sendable {
  private struct Told {
    /// Errors that were printed last.
    var errors: [Diagnostic] = []
    var hasBegun = false
  }

  /// More would push what someone looks for out of the window.
  private static let shownErrors = 20

  private let root: String
  private let isQuiet: Bool
  private let opensBrowser: Bool
  private let told = Mutex(Told())

  init(root: String, isQuiet: Bool, opensBrowser: Bool) {
    self.root = root
    self.isQuiet = isQuiet
    self.opensBrowser = opensBrowser
  }

  func tell(_ event: PreviewServer.Event) {
    switch event {
    case .listening(let address):
      Terminal.output.writeIfPossible("The site is at \(address) (Ctrl-C ends the preview)\n")
      if opensBrowser { open(address) }
    case .polling(let error):
      Terminal.error.writeIfPossible(
        "listina: the system cannot tell of changes (\(error.reason)): they are looked for again and again\n")
    case .read(let diagnostics, let duration):
      tell(diagnostics, duration)
    }
  }

  func tell(_ failure: PreviewServer.Failure) {
    let diagnostic: Diagnostic =
      switch failure {
      case .portTaken(let port):
        .error(
          .portTaken, "another program listens at port \(port)",
          hint: "end it, or choose another port with --port; without --port a free one is found")
      case .refused(let port, let reason):
        .error(
          .portTaken, "cannot listen at port \(port): \(reason)",
          hint: "choose another with --port or --host")
      }
    write([diagnostic])
  }

  func tellTooSlow(_ file: String) {
    write(BuildReport.tooSlow(file).diagnostics)
  }

  private func tell(_ diagnostics: [Diagnostic], _ duration: Duration) {
    let errors = diagnostics.filter { $0.severity == .error }
    let (before, isFirst) = told.withLock { told in
      defer {
        told.errors = errors
        told.hasBegun = true
      }
      return (told.errors, !told.hasBegun)
    }
    if errors != before {
      write(errors)
      if errors.isEmpty { Terminal.output.writeIfPossible("Mended: there is no error any more\n") }
    }
    guard !isQuiet, !isFirst else { return }
    let time = Self.clock(.now)
    let milliseconds = max(1, Int(duration / .milliseconds(1)))
    let counts = Diagnostic.Severity.allCases.map { severity in
      let count = diagnostics.count { $0.severity == severity }
      return "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    Terminal.output.writeIfPossible("\(time) read in \(milliseconds) ms: \(counts.joined(separator: ", "))\n")
  }

  /// `14:05:09`, whatever the language of the machine.
  private static func clock(_ date: Date) -> String {
    date.formatted(
      .verbatim(
        "\(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits):\(second: .twoDigits)",
        timeZone: .current, calendar: Calendar(identifier: .gregorian)))
  }

  private func write(_ diagnostics: [Diagnostic]) {
    guard !diagnostics.isEmpty else { return }
    let shown = diagnostics.prefix(Self.shownErrors)
    let texts = zip(shown, SourceExcerpt.all(of: shown.map(\.place), root: root)).map { diagnostic, excerpt in
      TextDiagnostic(diagnostic, isColored: Terminal.error.isColored, excerpt: excerpt).text
    }
    let more = diagnostics.count - shown.count
    let rest = more > 0 ? "\n\nand \(more) more: 'listina check' shows all of them" : ""
    Terminal.error.writeIfPossible(texts.joined(separator: "\n\n") + rest + "\n")
  }

  /// Asks the system to open an address; where it cannot, the address is in the terminal.
  private func open(_ address: String) {
    #if os(macOS)
      let program = "open"
    #else
      let program = "xdg-open"
    #endif
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program, address]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch {
      Terminal.error.writeIfPossible("listina: no browser could be opened\n")
    }
  }
}
