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
    transform: Self.readLocale)
  var locale: LocaleTag?

  @Option(
    help: ArgumentHelp(
      "Where the folder is published now: links to other pages of that site become whole addresses.",
      valueName: "url"),
    transform: SiteOptions.readURL)
  var publishedAt: BaseURL?

  @Option(
    help: ArgumentHelp(
      "Where the new site will stand (default: http://localhost:8080, until you write it).", valueName: "url"),
    transform: SiteOptions.readURL)
  var baseURL: BaseURL?

  @Option(help: ArgumentHelp("The name of the new site.", valueName: "text"))
  var name: String?

  @Option(help: ArgumentHelp("The address for readers' questions.", valueName: "address"))
  var email: String?

  @Option(help: "How results and diagnostics are written.")
  var format = OutputFormat.text

  @Flag(name: .shortAndLong, help: "Write errors only.")
  var quiet = false

  func validate() throws {
    if source.isEmpty { throw ValidationError("name the folder to read") }
    if output.isEmpty { throw ValidationError("name the folder for the new site with '--output'") }
    if let name, name.allSatisfy(\.isWhitespace) {
      throw ValidationError("the name of the site has no letters")
    }
    if let email, !Contact.isAddress(email) {
      throw ValidationError("'\(email)' is no e-mail address: write it as in 'name@example.com'")
    }
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

  private static func readLocale(_ text: String) throws -> LocaleTag {
    if let tag = LocaleTag(text) { return tag }
    let spelling = LocaleTag.canonicalSpelling(of: text)
    throw ValidationError(
      spelling.map { "write '\($0)'" } ?? "write the tag of a language, for example 'cs' or 'pt-BR'")
  }
}
