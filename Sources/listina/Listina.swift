import ArgumentParser

@main
struct Listina: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "listina", abstract: "Builds the site of your policies from Markdown.")
}
