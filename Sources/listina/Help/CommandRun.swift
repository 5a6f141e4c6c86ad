import ArgumentParser
import Foundation

/// A run of the program, from its arguments to its exit status.
struct CommandRun {
  /// Help is no wider than this, whatever the terminal: lines of text are hard to read when they are long.
  static let width = 79

  private let arguments: [String]

  init(_ arguments: [String]) { self.arguments = arguments }

  func run() async {
    do {
      if let mistake = try CommandMistake(arguments, in: .program()) {
        throw ValidationError(mistake.message)
      }
      var command = try await Listina.asyncParseAsRoot(arguments)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      end(with: error)
    }
  }

  /// What ArgumentParser's own `exit(withError:)` does, but for the width.
  private func end(with error: any Error) -> Never {
    let status = Listina.exitCode(for: error)
    let text = Listina.fullMessage(for: error, columns: Self.width).trimmingCharacters(in: .newlines)
    guard !text.isEmpty else { exit(status.rawValue) }
    guard status == .success else {
      // It quotes the arguments, which may hold anything.
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      Terminal.error.writeIfPossible(lines.map { PrintableText.make(String($0)) + "\n" }.joined())
      exit(status.rawValue)
    }
    do { try Terminal.output.writeResult(text + "\n") } catch { exit(error.rawValue) }
    exit(status.rawValue)
  }
}
