package import ListinaModel

/// What came of a build.
package struct BuildReport: Sendable {
  /// How it ended, which decides the exit status.
  package enum Outcome: Sendable {
    case done
    /// Errors in content or theme; nothing was published.
    case contentErrors
    /// The output could not be written; nothing was published.
    case outputTrouble
    case interrupted
  }

  package var outcome: Outcome
  /// Pages of the site: HTML files.
  package var pages = 0
  /// Files that were written anew.
  package var written = 0
  /// Files that stood there already.
  package var unchanged = 0
  /// The last and the next day on which the output changes.
  package var validFrom: CalendarDate?
  package var validUntil: CalendarDate?
  /// In the order in which they are shown.
  package var diagnostics: [Diagnostic]

  package init(_ outcome: Outcome, diagnostics: [Diagnostic]) {
    self.outcome = outcome
    self.diagnostics = diagnostics
  }

  /// A build that the watchdog has ended while it was at work on a file.
  package static func tooSlow(_ file: String) -> BuildReport {
    BuildReport(
      .contentErrors,
      diagnostics: [
        .error(
          .tooSlow, "'\(file)' takes too long to read, and the build was ended", at: SourcePlace(file),
          hint: "look for thousands of signs in a row, or parts in each other; then shorten or split the file"
        )
      ])
  }

  /// A build that a signal has ended.
  package static var interrupted: BuildReport {
    BuildReport(
      .interrupted,
      diagnostics: [
        .error(.interrupted, "interrupted", hint: "nothing was published; run the command again")
      ])
  }
}
