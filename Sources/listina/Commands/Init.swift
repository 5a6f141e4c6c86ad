import ArgumentParser
import ListinaContent
import Foundation
import ListinaModel
import ListinaStart

struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Starts a new site.",
    usage: "listina init <dir> [--locale <tag> ...] [<options>]",
    discussion: """
      Makes a folder with all that a site needs: settings, a theme, and a
      privacy, cookie and terms policy to fill in, which stay drafts until you
      say otherwise. The first locale is the site's default.

        listina init legal --locale cs --locale en --name 'Example Ltd'
      """)

  @Argument(help: ArgumentHelp("The folder to make, or an empty one.", valueName: "dir"))
  var folder: String

  @Option(
    name: .customLong("locale"),
    help: ArgumentHelp("A language of the site, once for each (default: en).", valueName: "tag"),
    transform: LocaleArguments.readEachNew)
  var locales: [LocaleTag] = []

  @Option(
    help: ArgumentHelp("The name of the site (default: that of the folder).", valueName: "name"),
    transform: SiteArguments.readName)
  var name: String?

  @Option(
    help: ArgumentHelp("The address that readers can write to.", valueName: "address"),
    transform: SiteArguments.readEmail)
  var email: String?

  func run() throws {
    guard !folder.isEmpty else { throw ValidationError("write the name of a folder") }
    let installed = try ContentRun.installed()
    let named = URL(filePath: folder).standardizedFileURL.lastPathComponent
    let site = NewSite(
      locales: locales.isEmpty ? [.english] : LocaleArguments.unique(locales),
      name: name ?? (["", "/"].contains(named) ? StandIn.name : named),
      email: email ?? StandIn.email)
    try ContentRun.run { (watchdog) throws(CommandTrouble) in
      try site.write(
        to: folder, from: StarterShelf(installed.starters, watchdog), themes: installed.themes)
      return summary(of: site)
    }
  }

  private func summary(of site: NewSite) -> String {
    let languages = site.locales.map(\.text).joined(separator: ", ")
    let isHere = [".", "./"].contains(folder)
    return """
      A new site in '\(folder)' (\(languages)):

        content/site.yaml       the site's name, address, languages and contact
        content/cookies.yaml    the cookies that you use; none so far
        content/privacy/        three policies to fill in: each part says what
        content/cookies/        belongs there, and none is published before you
        content/terms/          remove 'draft: true' from its policy.yaml
        themes/listina/         how pages look
        README.md               how to go on, and how to publish

      Next:

      \(isHere ? "" : "  cd \(ShellWord.make(folder))\n")  listina serve --open
        listina check

      """
  }
}
