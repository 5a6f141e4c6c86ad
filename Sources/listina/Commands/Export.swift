import ArgumentParser
import ListinaContent
import ListinaFiles
import ListinaModel
import ListinaTranslation

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes gettext PO files for translators.",
    usage: "listina export <dir> [--locale <tag>] [<options>]",
    discussion: """
      Writes one file for each policy and language, <dir>/<locale>/<policy>.po,
      with an entry for each block of the authoritative text. What has changed
      since its translation was accepted is fuzzy, beside the former text and
      the old translation. What translators have written into files that are
      there already is kept.

        listina export po
        listina export po --locale de
      """)

  @Argument(
    help: ArgumentHelp("The folder for the files, made if it is missing.", valueName: "dir"),
    completion: .directory)
  var folder: String

  @Option(
    help: ArgumentHelp(
      "Only this language, which a policy may have no text in yet (default: those that it has).",
      valueName: "tag"),
    transform: LocaleArguments.read)
  var locale: LocaleTag?

  @Option(help: ArgumentHelp("How results and diagnostics are written.", valueName: "format"))
  var format = OutputFormat.text

  @Option(
    help: ArgumentHelp("The folder that holds content/ and themes/.", valueName: "dir"),
    completion: .directory)
  var root = "."

  func validate() throws {
    if folder.isEmpty { throw ValidationError("name the folder for the files") }
  }

  func run() throws {
    try TranslationRun(root: root, format: format).run { watchdog throws(CommandTrouble) in
      ExportReport(
        try TranslationExport(to: folder, in: locale).run(at: root, watchdog: watchdog), in: folder)
    }
  }
}
