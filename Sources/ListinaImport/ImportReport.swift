package import ListinaModel

/// What came of an import.
package struct ImportReport: Sendable {
  /// How it ended, which decides the exit status.
  package enum Outcome: Hashable, Sendable {
    case done
    /// There is nothing to import, or the folder cannot be read; nothing was written.
    case unusableSource
    /// The output could not be written; nothing was written.
    case outputTrouble
    /// It was ended before anything was written.
    case interrupted
    /// All was written, but the check of the new site came to no end.
    case unchecked(Ending)
  }

  /// What ended the check of a new site.
  package enum Ending: Sendable {
    case tooSlow, interrupted
  }

  package var outcome: Outcome
  package var policies = 0
  package var texts = 0
  /// The default first.
  package var locales: [LocaleTag] = []
  /// Links that were rewritten.
  package var links = 0
  package var aliases = 0
  /// Files that texts show or lead to.
  package var files = 0
  /// Links to pages of the publisher's site that are not in the folder.
  package var pagesElsewhere = 0
  /// Places that keep the new site from being built, once it was checked.
  package var toSettle = 0
  package var diagnostics: [Diagnostic]
  /// Where the new site's files came from.
  package var origins = ImportedPlaces()

  package init(_ outcome: Outcome, diagnostics: [Diagnostic]) {
    self.outcome = outcome
    self.diagnostics = diagnostics
  }

  package static var interrupted: ImportReport {
    ImportReport(
      .interrupted,
      diagnostics: [.error(.interrupted, "interrupted", hint: "nothing was written; run the command again")])
  }

  /// An import that the watchdog has ended while it was at work on a file.
  package static func tooSlow(_ file: String) -> ImportReport {
    ImportReport(
      .unusableSource,
      diagnostics: [
        .error(
          .tooSlow, "'\(file)' takes too long to read, and the import was ended", at: SourcePlace(file),
          hint:
            "look for thousands of signs in a row, or parts in each other; move the file elsewhere and import again"
        )
      ])
  }

  /// The same import, once the check of its new site has been ended, of which a diagnostic tells.
  package func unchecked(_ ending: Ending, _ problem: Diagnostic) -> ImportReport {
    var report = self
    report.outcome = .unchecked(ending)
    report.diagnostics.append(problem)
    return report
  }
}
