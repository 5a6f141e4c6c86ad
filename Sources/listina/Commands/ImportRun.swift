import ArgumentParser
import ListinaFiles
import ListinaImport
import ListinaModel
import ListinaPublish

/// Runs an import, checks the new site, and tells what came of both.
struct ImportRun {
  private let options: ImportOptions
  private let format: OutputFormat
  private let isQuiet: Bool

  init(_ options: ImportOptions, _ format: OutputFormat, isQuiet: Bool) {
    self.options = options
    self.format = format
    self.isQuiet = isQuiet
  }

  /// Throws the exit status when it is not 0.
  func run() async throws {
    Terminal.expectClosedPipes()
    let writer = ImportReportWriter(format, output: options.output)
    let interruption = Interruption(lastWords: { writer.writeLastWords() })
    let watchdog = Watchdog { file in
      // From here on, nothing but this report is written.
      interruption.stop()
      writer.writeIfPossible(.tooSlow(file))
    }
    var report = FolderImport(options, interruption: interruption, watchdog: watchdog).run()
    if report.outcome == .done { await check(&report, interruption, writer) }
    interruption.stop()
    if isQuiet { report.diagnostics.removeAll { $0.severity != .error } }
    do { try writer.write(report, isQuiet: isQuiet) } catch {
      Terminal.error.writeIfPossible("listina: the result could not be written\n")
      throw ExitCode(74)
    }
    if report.outcome != .done { throw report.outcome.exitCode }
  }

  /// Adds what a check says of the new site, at the places that it came from.
  private func check(
    _ report: inout ImportReport, _ interruption: Interruption, _ writer: ImportReportWriter
  ) async {
    let output = options.output
    let watchdog = Watchdog { file in
      interruption.stop()
      writer.writeIfPossible(.uncheckable(file, below: output))
    }
    var site = BuildOptions(root: options.output, output: nil)
    site.installedThemes = InstalledFiles()?.themes
    let found = await SiteBuild(site, interruption: interruption, watchdog: watchdog).run()
    guard found.outcome != .interrupted else {
      report.outcome = .interrupted
      report.diagnostics = [
        .error(
          .interrupted, "interrupted before the new site was checked",
          hint: "the site is whole: run 'listina check --root \(options.output)'")
      ]
      return
    }
    report.add(found.diagnostics, below: options.output)
  }
}

extension ImportReport {
  /// What keeps the new site from being built is a warning here, and what would only be warned of a note.
  fileprivate mutating func add(_ found: [Diagnostic], below output: String) {
    // An import finds some of them itself.
    let known = Set(diagnostics.compactMap { $0.id == .deadLink ? $0.place : nil })
    for diagnostic in found where diagnostic.severity != .note {
      var told = diagnostic
      told.severity = diagnostic.severity == .error ? .warning : .note
      if diagnostic.severity == .error { toSettle += 1 }
      if let place = diagnostic.place {
        let source = origins.source(of: place)
        told.place = source ?? place.below(output)
        // The file is named as its place is.
        if let source { told.message = told.message.replacing("'\(place.file)'", with: "'\(source.file)'") }
      }
      if told.id == .deadLink, let place = told.place, known.contains(place) { continue }
      diagnostics.append(told)
    }
    diagnostics = DiagnosticList(diagnostics).sorted
  }
}

extension SourcePlace {
  fileprivate func below(_ root: String) -> SourcePlace {
    SourcePlace(SiteRoot.path(file, below: root), line: line, column: column)
  }
}

extension ImportReport.Outcome {
  /// The contract's exit statuses (64 is ArgumentParser's for usage).
  fileprivate var exitCode: ExitCode {
    switch self {
    case .done: .success
    case .unusableSource: ExitCode(1)
    case .outputTrouble: ExitCode(74)
    case .interrupted: ExitCode(130)
    }
  }
}
