import ArgumentParser
import ListinaContent
import ListinaFiles
import ListinaPublish
import ListinaStart

/// Starts something, and tells what came of it.
enum StartRun {
  /// What came with the program.
  static func installed() throws -> InstalledFiles {
    if let installed = InstalledFiles() { return installed }
    throw ValidationError("the folder of this program cannot be found: start it by its path")
  }

  /// Writes what `start` returns to stdout; throws the exit status when it is not 0.
  static func run(_ start: (Watchdog) throws(CommandTrouble) -> String) throws {
    Terminal.expectClosedPipes()
    let watchdog = Watchdog { file in write(.tooSlow(file)) }
    watchdog.start {}
    let text: String
    do throws(CommandTrouble) {
      defer { watchdog.stop() }
      text = try start(watchdog)
    } catch {
      write(error)
      throw error.exitCode
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    try Terminal.output.writeResult(lines.map { PrintableText.make(String($0)) }.joined(separator: "\n"))
  }

  private static func write(_ trouble: CommandTrouble) {
    let isColored = Terminal.error.isColored
    Terminal.error.writeIfPossible(
      trouble.diagnostics.map { TextDiagnostic($0, isColored: isColored).text + "\n" }.joined(separator: "\n")
    )
  }
}

extension CommandTrouble {
  fileprivate var exitCode: ExitCode {
    switch self {
    case .refused: ExitCode(1)
    case .unwritten: ExitCode(74)
    }
  }
}
