import ArgumentParser
import ListinaModel
import ListinaPublish

/// The options that 'build' and 'check' share.
struct SiteOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The folder that holds content/ and themes/.", valueName: "dir"),
    completion: .directory)
  var root = "."

  @Option(
    help: ArgumentHelp(
      "The day that decides what is in force, as YYYY-MM-DD (default: today in the site's time zone).",
      valueName: "date"),
    transform: Self.readDate)
  var today: CalendarDate?

  @Option(
    help: ArgumentHelp(
      "Where the site will stand, for example https://example.com/legal, in place of 'baseURL' in site.yaml.",
      valueName: "url"),
    transform: Self.readURL)
  var baseURL: BaseURL?

  @Flag(help: "Include drafts, marked; the whole site is then hidden from search engines.")
  var drafts = false

  @Flag(help: "Take warnings for errors.")
  var strict = false

  @Flag(help: "Take missing and outdated translations for errors.")
  var strictTranslations = false

  @Option(help: ArgumentHelp("How results and diagnostics are written.", valueName: "format"))
  var format = OutputFormat.text

  @Flag(name: .shortAndLong, help: "Write errors only.")
  var quiet = false

  /// A path below the root, as a user would write it.
  func rooted(_ path: String) -> String {
    SiteRoot.path(path, below: root)
  }

  func buildOptions(output: String?) -> BuildOptions {
    var options = BuildOptions(root: root, output: output)
    options.installedThemes = InstalledFiles()?.themes
    options.today = today
    options.baseURL = baseURL
    options.showsDrafts = drafts
    options.isStrict = strict
    options.isStrictAboutTranslations = strictTranslations
    return options
  }

  static func readDate(_ text: String) throws -> CalendarDate {
    if let date = CalendarDate(text) { return date }
    throw ValidationError("write a day of the calendar as YYYY-MM-DD, for example 2026-01-31")
  }

  static func readURL(_ text: String) throws -> BaseURL {
    if let url = BaseURL(text) { return url }
    throw ValidationError(BaseURL.cure(for: text))
  }
}
