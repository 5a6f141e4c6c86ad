import Foundation

/// A text of `Tests/Transcripts`: prose, and what commands print.
///
/// A line that begins with `  $ ` is a command, `  > ` goes on with it; other lines that are indented by two spaces
/// are what it prints, `  [1]` its exit status when that is not 0. The rest is for people.
struct Transcript {
  struct Command {
    /// The prose before it.
    var prose: [Substring] = []
    var lines: [Substring] = []
  }

  private(set) var commands: [Command] = []
  private var end: [Substring] = []

  init(_ text: String) {
    var prose: [Substring] = []
    var isOutput = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("  $ ") {
        commands.append(Command(prose: prose, lines: [line.dropFirst(4)]))
        prose = []
        isOutput = true
      } else if line.hasPrefix("  > "), !commands.isEmpty, isOutput {
        commands[commands.count - 1].lines.append(line.dropFirst(4))
      } else if !(isOutput && line.hasPrefix("  ")) {
        isOutput = false
        prose.append(line)
      }
    }
    end = prose
  }

  /// The transcript with other results, one for each command.
  func showing(_ results: [CommandResult]) -> String {
    (beginning(results) + end.map(String.init)).joined(separator: "\n")
  }

  /// The lines of the first commands, with their results.
  func beginning(_ results: some Sequence<CommandResult>) -> [String] {
    var lines: [String] = []
    for (command, result) in zip(commands, results) {
      lines += command.prose.map(String.init)
      lines += command.lines.enumerated().map { ($0 == 0 ? "  $ " : "  > ") + $1 }
      lines += result.lines
    }
    return lines
  }
}
