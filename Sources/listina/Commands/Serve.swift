import ArgumentParser
import ListinaPublish
import ListinaServe

struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows the site in a browser while you write.",
    usage: "listina serve [<options>]",
    discussion: """
      Every change of content/ or themes/ is in the browser as soon as it is
      saved. A mistake is laid over the page and printed here, and the page
      stays as it was until it is mended. Drafts are shown, public/ is not
      touched, and Ctrl-C ends it.

        listina serve --open
      """)

  @Option(
    help: ArgumentHelp("The folder that holds content/ and themes/.", valueName: "dir"),
    completion: .directory)
  var root = "."

  @Option(
    help: ArgumentHelp("The port to listen at (default: 8080, or the next that is free).", valueName: "port"),
    transform: Self.readPort)
  var port: UInt16?

  @Option(
    help: ArgumentHelp("The address to listen at; 0.0.0.0 lets other machines in.", valueName: "address"),
    transform: Self.readAddress)
  var host = ListeningAddress.loopback

  @Flag(help: "Open the first page in the browser.")
  var open = false

  @Flag(help: "Look for changes again and again, where the system cannot tell of them (network drives).")
  var poll = false

  @Flag(name: .shortAndLong, help: "Write errors only.")
  var quiet = false

  func run() async throws {
    try await ServeRun(self).run()
  }

  private static func readPort(_ text: String) throws -> UInt16 {
    if let port = UInt16(text), port > 0 { return port }
    throw ValidationError("write a port from 1 to 65535; without --port a free one is found")
  }

  private static func readAddress(_ text: String) throws -> ListeningAddress {
    if let address = ListeningAddress(text) { return address }
    throw ValidationError("write an address of this machine, for example 127.0.0.1, ::1 or 0.0.0.0")
  }
}
