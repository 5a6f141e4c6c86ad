import ArgumentParser
import ListinaContent
import ListinaFiles
import ListinaModel
import ListinaTranslation

struct ImportTranslation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import-translation",
    abstract: "Takes translators' PO files into the texts.",
    usage: "listina import-translation <file> ... [<options>]",
    discussion: """
      Takes each entry that is not fuzzy and whose block is still what it was
      at the export. Only the blocks of these entries change, and they are put
      on record as accepted. A policy without a text in the language gets one,
      in which blocks that are not translated stand as they are, marked with
      their language.

        listina import-translation po/de/privacy.po
        listina import-translation po/de/*.po --root legal
      """)

  @Argument(
    help: ArgumentHelp("The files to take.", valueName: "file"), completion: .file(extensions: ["po"]))
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "The day to put on record, as YYYY-MM-DD (default: today in the site's time zone).", valueName: "date"),
    transform: SiteOptions.readDate)
  var today: CalendarDate?

  @Option(help: ArgumentHelp("How results and diagnostics are written.", valueName: "format"))
  var format = OutputFormat.text

  @Option(
    help: ArgumentHelp("The folder that holds content/ and themes/.", valueName: "dir"),
    completion: .directory)
  var root = "."

  func run() throws {
    try TranslationRun(root: root, format: format).run { watchdog throws(CommandTrouble) in
      ImportedTextReport(
        try TranslationImport(files, on: today).run(at: root, watchdog: watchdog), below: root)
    }
  }
}
