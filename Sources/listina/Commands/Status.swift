import ArgumentParser
import ListinaContent
import ListinaFiles
import ListinaModel
import ListinaTranslation

struct Status: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows which translations are out of date, and where.",
    usage: "listina status [--locale <tag>] [--format <format>] [--root <dir>]",
    discussion: """
      A translation is current, outdated, missing, or was never accepted. With
      a language, each block of the authoritative text that has changed since
      its translation was accepted is shown, with its place in both texts.

        listina status
        listina status --locale en
      """)

  @Option(
    help: ArgumentHelp("Only this language, block by block.", valueName: "tag"),
    transform: LocaleArguments.read)
  var locale: LocaleTag?

  @Option(help: ArgumentHelp("How the result is written: text or json.", valueName: "format"))
  var format = OutputFormat.text

  @Option(
    help: ArgumentHelp("The folder that holds content/ and themes/.", valueName: "dir"),
    completion: .directory)
  var root = "."

  func validate() throws {
    if format == .github { throw ValidationError("the result is no list of mistakes: write '--format json'") }
  }

  func run() throws {
    try TranslationRun(root: root, format: format).run { watchdog throws(CommandTrouble) in
      let site = try WorkingSite.read(root, watchdog)
      if let locale { try site.checkLocale(locale) }
      var survey = TranslationSurvey(
        of: site, detail: locale == nil && format == .text ? .states : .blocks)
      let standings = survey.standings(in: locale)
      return StatusReport(standings, survey.diagnostics, of: site, in: locale)
    }
  }
}
