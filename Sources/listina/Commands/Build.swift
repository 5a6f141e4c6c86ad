import ArgumentParser
import ListinaPublish

struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Builds the site into public/.",
    usage: "listina build [<options>]",
    discussion: """
      The site is put together beside the output folder and swapped in whole:
      with any error, the output stays as it was. Files that did not change
      keep their time.

        listina build --root legal --output /srv/www/legal
      """)

  @OptionGroup var site: SiteOptions

  @Option(
    help: ArgumentHelp("The folder to publish to (default: public in the root).", valueName: "dir"),
    completion: .directory)
  var output: String?

  func run() async throws {
    try await SiteRun(site, output: output ?? site.rooted("public")).run()
  }
}
