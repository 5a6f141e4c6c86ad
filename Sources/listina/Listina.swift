import ArgumentParser

@main
struct Listina: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "listina",
    abstract: "Turns policies written in Markdown into a site.",
    discussion: """
      A site is a folder with content/ (what you write) and public/ (what you
      publish). 'listina build' makes the second from the first:

        listina build
        listina check --strict

      content/README.md says how to write, themes/README.md how to make a theme.
      """,
    version: Version.text,
    subcommands: [Build.self, Check.self, Import.self])
}
