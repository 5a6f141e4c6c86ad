import ArgumentParser
import ListinaContent
import ListinaModel
import ListinaPublish
import ListinaStart

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Adds a policy, or a language to one.",
    usage: "listina new <policy> [--kind <kind>] [--locale <tag> ...] [--root <dir>]",
    discussion: """
      A policy that is not there yet gets a folder with a text to fill in for
      each locale. One that is there gets a text for each locale that lacks one:
      the sections of the authoritative text, and its words in comments to
      translate from. All of it is a draft until you say otherwise.

        listina new refunds --kind terms --locale cs --locale en
        listina new privacy --locale de
      """)

  @Argument(
    help: ArgumentHelp("The policy's id: the name of its folder.", valueName: "policy"),
    transform: Self.readID)
  var policy: Slug

  @Option(
    help: ArgumentHelp("What a new policy is about: \(Self.kinds).", valueName: "kind"),
    transform: Self.readKind)
  var kind: PolicyKind?

  @Option(
    name: .customLong("locale"),
    help: ArgumentHelp(
      "A language to add, once for each (default: all of the site that are missing).", valueName: "tag"),
    transform: LocaleArguments.readEach)
  var locales: [LocaleTag] = []

  @Option(help: ArgumentHelp("The folder that holds content/ and themes/.", valueName: "dir"))
  var root = "."

  func run() throws {
    let installed = try ContentRun.installed()
    let start = NewPolicy(policy, kind: kind, locales: LocaleArguments.unique(locales))
    try ContentRun.run { (watchdog) throws(CommandTrouble) in
      let shelf = StarterShelf(installed.starters, watchdog)
      return summary(of: try start.write(to: root, from: shelf, watchdog: watchdog))
    }
  }

  private func summary(of result: NewPolicy.Result) -> String {
    let files = result.files.map { "  " + SiteRoot.path($0, below: root) + "\n" }.joined()
    let option = root == "." ? "" : " --root \(ShellWord.make(root))"
    let advice =
      result.isKnown
      ? """
      Translate what the comments hold, and delete them. While a text says 'draft: true'
      at its top, readers get the authoritative one.
      """
      : """
      Write what the comments ask for, and delete them. While policy.yaml says
      'draft: true', the policy is not published.
      """
    return """
      Written:

      \(files)
      \(advice)
      \(warning(of: result))
      Next:

        listina serve\(option) --open
        listina check\(option)

      """
  }

  /// Whoever wrote the name of a policy wrongly has a new one now.
  private func warning(of result: NewPolicy.Result) -> String {
    guard let nearest = result.nearest else { return "" }
    let folder = SiteRoot.path("content/\(policy)", below: root)
    return "\nThere is a policy '\(nearest)' too. If you meant it, delete '\(folder)' and try again.\n"
  }

  private static let kinds = PolicyKind.allCases.map(\.rawValue).joined(separator: ", ")

  private static func readKind(_ text: String) throws -> PolicyKind {
    if let kind = PolicyKind(rawValue: text) { return kind }
    let nearest = NearestName.find(text, among: PolicyKind.allCases.map(\.rawValue))
    throw ValidationError(nearest.map { "write '\($0)'" } ?? "write one of \(kinds)")
  }

  private static func readID(_ text: String) throws -> Slug {
    guard let id = Slug(text) else {
      throw ValidationError(Slug.suggestion(for: text).map { "write '\($0)'" } ?? Slug.rule)
    }
    if Slug.reserved.contains(text) {
      throw ValidationError(
        "the name is reserved, as addresses or folders of every site have it; choose another")
    }
    return id
  }
}
