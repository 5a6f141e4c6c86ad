import Foundation
import Testing

@Suite("Help")
final class HelpTests {
  /// What `--experimental-dump-help` says of a command.
  private struct Command: Decodable {
    var commandName: String
    var abstract: String?
    var shouldDisplay: Bool
    var subcommands: [Command]?
  }
  private struct Dump: Decodable { var command: Command }

  private let installation: Installation

  init() throws { installation = try Installation() }

  private func commands() throws -> [Command] {
    let dump = try printed(["--experimental-dump-help"])
    let all = try JSONDecoder().decode(Dump.self, from: Data(dump.utf8)).command.subcommands ?? []
    return all.filter { $0.commandName != "help" }
  }

  /// What the program prints on stdout, in a terminal that claims to be so wide; it must end with 0.
  private func printed(_ arguments: [String], columns: Int = 80) throws -> String {
    let process = Process()
    process.executableURL = installation.programs.appending(path: "listina")
    process.arguments = arguments
    process.environment = ["COLUMNS": String(columns)]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(arguments)")
    return String(decoding: data, as: UTF8.self)
  }

  @Test("no line is longer than 79 columns, in a terminal of any width", arguments: [40, 80, 200])
  func width(columns: Int) throws {
    let commands = try commands().map(\.commandName)
    #expect(commands.contains("build"))
    let helps = [[], ["help"], ["--help"]] + commands.flatMap { [["help", $0], [$0, "--help"]] }
    for arguments in helps + [["explain"], ["manual", "--help"]] {
      for line in try printed(arguments, columns: columns).split(separator: "\n") {
        #expect(line.count <= 79, "\(arguments): \(line)")
      }
    }
  }

  @Test("every command shows an example of itself")
  func examples() throws {
    for command in try commands() {
      let lines = try printed(["help", command.commandName]).split(separator: "\n")
      #expect(
        lines.contains { $0.hasPrefix("  listina \(command.commandName)") },
        "'listina help \(command.commandName)' has no example")
    }
    #expect(try printed([]).contains("\n  listina build\n"))
  }

  @Test("each command takes one line in the list, and every page is the same by every way")
  func list() throws {
    let lines = try printed([]).split(separator: "\n").map(String.init)
    for command in try commands() {
      let name = command.commandName
      let line = "  " + name.padding(toLength: 24, withPad: " ", startingAt: 0) + (command.abstract ?? "")
      #expect(lines.contains(line) == command.shouldDisplay, "\(name): shorten its abstract to 53 letters")
      #expect(try printed(["help", name]) == printed([name, "--help"]))
    }
    #expect(try printed([]) == printed(["help"]))
  }

  @Test("every id can be explained in 79 columns")
  func explanations() throws {
    let ids = try printed(["explain"]).split(separator: "\n").filter { $0.hasPrefix("  ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(ids.count > 80)
    for id in ids {
      for line in try printed(["explain", id]).split(separator: "\n") { #expect(line.count <= 79, "\(line)") }
    }
  }
}
