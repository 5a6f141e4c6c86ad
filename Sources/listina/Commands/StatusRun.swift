import ArgumentParser
import ListinaContent
import ListinaFiles
import ListinaModel
import ListinaPublish
import ListinaTranslation

/// Looks through the translations of a site, and tells how they stand.
struct StatusRun {
  let root: String
  let locale: LocaleTag?
  let format: OutputFormat

  /// Throws the exit status when it is not 0.
  func run() throws {
    Terminal.expectClosedPipes()
    let watchdog = Watchdog { file in
      writeIfPossible(StatusReport(diagnostics: CommandTrouble.tooSlow(file).diagnostics))
    }
    watchdog.start {}
    let report: StatusReport
    do throws(CommandTrouble) {
      defer { watchdog.stop() }
      report = try survey(watchdog)
    } catch {
      report = StatusReport(diagnostics: error.diagnostics)
    }
    try write(report)
    if report.isFailed { throw ExitCode(1) }
  }

  private func survey(_ watchdog: Watchdog) throws(CommandTrouble) -> StatusReport {
    if let problem = SiteRoot.missingSite(at: root) { throw .refused([problem]) }
    let site = try WorkingSite.read(root, watchdog)
    let locales = site.catalog.site.locales
    if let locale, !locales.contains(locale) {
      let nearest = NearestName.find(locale.text, among: locales.map(\.text))
      throw .refused(
        .unlistedLocale, "the site has no locale '\(locale)'", at: SourcePlace("content/site.yaml"),
        hint: nearest.map { "write '\($0)'" } ?? "add '\(locale)' to 'locales' there")
    }
    var survey = TranslationSurvey(of: site, detail: locale == nil && format == .text ? .states : .blocks)
    let standings = survey.standings(in: locale)
    return StatusReport(standings: standings, diagnostics: survey.diagnostics, isDetailed: locale != nil)
  }

  private func write(_ report: StatusReport) throws {
    if format == .text {
      try Terminal.error.write(report.complaints(isColored: Terminal.error.isColored))
    }
    try Terminal.output.writeResult(try format == .json ? report.json() + "\n" : report.text)
  }

  private func writeIfPossible(_ report: StatusReport) {
    do { try write(report) } catch { return }
  }
}
