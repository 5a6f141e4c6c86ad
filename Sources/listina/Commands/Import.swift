import ArgumentParser
import ListinaImport
import ListinaModel

struct Import: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes a site of a folder of Markdown.",
    usage: "listina import <dir> --output <dir> [<options>]",
    discussion: """
      Reads policies as people keep them, such as privacy/en.md, en/privacy.md,
      privacy/index.md or EN-Privacy.md, and writes a new site: one folder per
      policy, links between texts, former addresses, and the images that texts
      show. No word of a text changes, and nothing in the folder does. What
      could not be carried over is told with its place.

        listina import ../policies --output legal
        listina import ../policies --output legal --locale cs
      """)

  @Argument(help: ArgumentHelp("The folder to read.", valueName: "dir"))
  var source: String

  @Option(help: ArgumentHelp("The folder for the new site: a new one, or an empty one.", valueName: "dir"))
  var output: String

  @Option(
    help: ArgumentHelp(
      "The language of texts that do not say theirs (default: en); it becomes the site's first.",
      valueName: "tag"),
    transform: LocaleArguments.readNew)
  var locale: LocaleTag?

  @Option(
    help: ArgumentHelp(
      "Where the folder is published now: links to other pages of that site become whole addresses.",
      valueName: "url"),
    transform: SiteOptions.readURL)
  var publishedAt: BaseURL?

  @Option(
    help: ArgumentHelp(
      "Where the new site will stand (default: \(StandIn.baseURL), until you write it).", valueName: "url"),
    transform: SiteOptions.readURL)
  var baseURL: BaseURL?

  @Option(
    help: ArgumentHelp("The name of the new site.", valueName: "text"),
    transform: SiteArguments.readName)
  var name: String?

  @Option(
    help: ArgumentHelp("The address for readers' questions.", valueName: "address"),
    transform: SiteArguments.readEmail)
  var email: String?

  @Option(help: "How results and diagnostics are written.")
  var format = OutputFormat.text

  @Flag(name: .shortAndLong, help: "Write errors only.")
  var quiet = false

  func validate() throws {
    if source.isEmpty { throw ValidationError("name the folder to read") }
    if output.isEmpty { throw ValidationError("name the folder for the new site with '--output'") }
  }

  func run() async throws { try await ImportRun(options, format, isQuiet: quiet).run() }

  private var options: ImportOptions {
    var options = ImportOptions(source: source, output: output)
    options.locale = locale
    options.publishedAt = publishedAt
    options.baseURL = baseURL
    options.name = name
    options.email = email
    return options
  }
}
