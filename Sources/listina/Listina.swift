import ArgumentParser

@main
struct Listina: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "listina",
    abstract: "Turns policies written in Markdown into a site.",
    usage: "listina <command> [<options>]",
    discussion: """
      A site is a folder with content/ (what you write) and public/ (what you
      publish). 'listina build' makes the second from the first:

        listina check
        listina build
        listina explain unknown-locale

      How to write is in content/README.md of Listina's source, how to make a
      theme in themes/README.md; both are in share/doc/listina once installed.
      """,
    version: Version.text,
    // In the order in which someone new needs them.
    subcommands: [
      Init.self, Import.self, New.self, Serve.self, Check.self, Build.self, Status.self, Accept.self,
      Export.self, ImportTranslation.self, Explain.self, Manual.self,
    ])

  static func main() async { await CommandRun(Array(CommandLine.arguments.dropFirst())).run() }
}
