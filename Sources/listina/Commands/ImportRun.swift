import ArgumentParser
import ListinaFiles
import ListinaImport
import ListinaModel
import ListinaPublish
import Synchronization

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
    // What is true when the process has to end at once.
    let lastReport = Mutex(ImportReport.interrupted)
    let interruption = Interruption(lastWords: { writer.writeLastWords(lastReport.withLock { $0 }) })
    let watchdog = Watchdog { file in
      // From here on, nothing but this report is written.
      interruption.stop()
      writer.writeIfPossible(.tooSlow(file))
    }
    var report = FolderImport(options, interruption: interruption, watchdog: watchdog).run()
    if report.outcome == .done {
      let unchecked = quieted(interruptedInCheck(report))
      lastReport.withLock { $0 = unchecked }
      report = await check(report, interruption, writer)
    }
    interruption.stop()
    do { try writer.write(quieted(report), isQuiet: isQuiet) } catch {
      Terminal.error.writeIfPossible("listina: the result could not be written\n")
      throw ExitCode(74)
    }
    if report.outcome != .done { throw report.outcome.exitCode }
  }

  private func quieted(_ report: ImportReport) -> ImportReport {
    var report = report
    if isQuiet { report.diagnostics.removeAll { $0.severity != .error } }
    return report
  }

  /// Adds what a check says of the new site, at the places that it came from.
  private func check(
    _ report: ImportReport, _ interruption: Interruption, _ writer: ImportReportWriter
  ) async -> ImportReport {
    let output = options.output
    let watchdog = Watchdog { file in
      interruption.stop()
      writer.writeIfPossible(quieted(tooSlow(file, report)))
    }
    var site = BuildOptions(root: output, output: nil)
    site.installedThemes = InstalledFiles()?.themes
    let found = await SiteBuild(site, interruption: interruption, watchdog: watchdog).run()
    guard found.outcome != .interrupted else { return interruptedInCheck(report) }
    var report = report
    report.add(found.diagnostics, below: output)
    return report
  }

  // MARK: Checks without an end

  private func tooSlow(_ file: String, _ report: ImportReport) -> ImportReport {
    report.unchecked(
      .tooSlow,
      .error(
        .tooSlow, "'\(file)' takes too long to read, and the new site was not checked",
        at: SourcePlace(file).below(options.output),
        hint: "the site is whole: shorten or split the text there, and run '\(checkCommand)'"))
  }

  private func interruptedInCheck(_ report: ImportReport) -> ImportReport {
    report.unchecked(
      .interrupted,
      .error(
        .interrupted, "interrupted before the new site was checked",
        hint: "the site is whole: run '\(checkCommand)'"))
  }

  private var checkCommand: String { "listina check --root \(ShellWord.make(options.output))" }
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
    // The watchdog ends the process with the same.
    case .unusableSource, .unchecked(.tooSlow): ExitCode(1)
    case .outputTrouble: ExitCode(74)
    case .interrupted, .unchecked(.interrupted): ExitCode(130)
    }
  }
}
