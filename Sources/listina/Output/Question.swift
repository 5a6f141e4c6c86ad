import Foundation

/// Asks someone at a terminal.
enum Question {
  enum Answer {
    case yes, no
    /// To this question and all that would follow.
    case stop
  }

  /// Someone can read a question and answer it.
  static var canBeAsked: Bool {
    isatty(FileHandle.standardInput.fileDescriptor) == 1
      && isatty(FileHandle.standardOutput.fileDescriptor) == 1
  }

  /// Asks until there is an answer; the end of the input is ``Answer/stop``.
  static func ask(_ question: String) throws -> Answer {
    while true {
      try Terminal.output.writeResult(question + " [y/n/q] ")
      guard let line = readLine() else {
        try Terminal.output.writeResult("\n")
        return .stop
      }
      switch line.trimmingCharacters(in: .whitespaces).lowercased() {
      case "y", "yes": return .yes
      case "n", "no": return .no
      case "q", "quit": return .stop
      default: try Terminal.output.writeResult("Answer y (yes), n (no) or q (no to all that follow).\n")
      }
    }
  }
}
