import ArgumentParser
import ListinaPublish

struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Finds what is wrong, and writes nothing.",
    usage: "listina check [<options>]",
    discussion: """
      The same checks as those of 'listina build', the rendering of every page
      included.

        listina check --strict --format github
      """)

  @OptionGroup var site: SiteOptions

  func run() async throws {
    try await SiteRun(site, output: nil).run()
  }
}
