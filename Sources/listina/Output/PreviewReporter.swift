import Dispatch
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
    /// Numbers of diagnostics that were told last.
    var counts: [String]?
    var hasOpened = false
  }

  /// More would push what someone looks for out of the window.
  private static let shownErrors = 20

  private let root: String
  private let isQuiet: Bool
  private let isPortNamed: Bool
  private let opensBrowser: Bool
  private let told = Mutex(Told())
  private let queue = DispatchQueue(label: "listina.reporter")

  init(_ command: Serve) {
    root = command.root
    isQuiet = command.quiet
    isPortNamed = command.port != nil
    opensBrowser = command.open
  }

  /// Tells it as soon as the terminal takes it: one that is stopped must not stop the preview.
  func tell(_ event: PreviewServer.Event) {
    queue.async { self.report(event) }
  }

  private func report(_ event: PreviewServer.Event) {
    switch event {
    case .listening(let port, let address):
      let isElsewhere = !isPortNamed && port != ListeningPort.usual
      let reason = isElsewhere ? "Another program listens at port \(ListeningPort.usual). " : ""
      Terminal.output.writeIfPossible("\(reason)The site is at \(address) (Ctrl-C ends the preview)\n")
      let isFirst = told.withLock { told in
        defer { told.hasOpened = true }
        return !told.hasOpened
      }
      if opensBrowser, isFirst { open(address) }
    case .polling(let error):
      Terminal.error.writeIfPossible(
        "listina: the system cannot tell of changes (\(error.reason)): they are looked for again and again\n")
    case .read(let diagnostics, let duration):
      tellErrors(diagnostics)
      tellCounts(diagnostics, after: duration)
    case .checked(let diagnostics):
      tellErrors(diagnostics)
      tellCounts(diagnostics, after: nil)
    }
  }

  func tell(_ failure: ListeningPort.Failure) {
    let diagnostic: Diagnostic =
      switch failure {
      case .taken(let port):
        .error(
          .portTaken, "another program listens at port \(port)",
          hint: "end it, or choose another port with --port; without --port a free one is found")
      case .noneFree(let first, let last):
        .error(
          .portTaken, "other programs listen at all ports from \(first) to \(last)",
          hint: "choose another port with --port")
      case .refused(let port, let reason):
        .error(
          .portTaken, "cannot listen at port \(port): \(reason)",
          hint: "choose another with --port or --host")
      }
    write([diagnostic])
  }

  /// Tells that there is no site to show.
  func tell(_ problem: Diagnostic) { write([problem]) }

  func tellTooSlow(_ file: String) {
    write(BuildReport.tooSlow(file).diagnostics)
  }

  /// Writes the errors, where others were written last.
  private func tellErrors(_ diagnostics: [Diagnostic]) {
    let errors = diagnostics.filter { $0.severity == .error }
    let before = told.withLock { told in
      defer { told.errors = errors }
      return told.errors
    }
    guard errors != before else { return }
    write(errors)
    if errors.isEmpty { Terminal.output.writeIfPossible("Mended: there is no error any more\n") }
  }

  /// Writes how many diagnostics there are; after a change always, else where there are others than were told last.
  private func tellCounts(_ diagnostics: [Diagnostic], after duration: Duration?) {
    let counts = Diagnostic.Severity.allCases.map { severity in
      let count = diagnostics.count { $0.severity == severity }
      return "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    let before = told.withLock { told in
      defer { told.counts = counts }
      return told.counts
    }
    guard !isQuiet else { return }
    if let duration {
      // The first reading is over before anyone has asked for it.
      guard before != nil else { return }
      let milliseconds = max(1, Int(duration / .milliseconds(1)))
      write("read in \(milliseconds) ms", counts)
    } else if before != counts {
      write("checked", counts)
    }
  }

  private func write(_ what: String, _ counts: [String]) {
    Terminal.output.writeIfPossible("\(Self.clock(.now)) \(what): \(counts.joined(separator: ", "))\n")
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
