import ArgumentParser

/// Prints the manual page, for `make install`; those who look for help find `listina help`.
struct Manual: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints the manual page, for 'man'.",
    discussion: """
      'make install' puts it where 'man listina' finds it.

        listina manual > listina.1
      """,
    shouldDisplay: false)

  func run() throws {
    try Terminal.output.writeResult(ManualPage(.program()).text)
  }
}
