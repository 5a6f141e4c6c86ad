import ArgumentParser
import ListinaContent
import ListinaFiles
import ListinaPublish
import ListinaStart

/// Runs a command that reads or writes `content/`, and tells what came of it.
enum ContentRun {
  /// What came with the program.
  static func installed() throws -> InstalledFiles {
    if let installed = InstalledFiles() { return installed }
    throw ValidationError("the folder of this program cannot be found: start it by its path")
  }

  /// Writes what `work` returns to stdout; throws the exit status when it is not 0.
  static func run(_ work: (Watchdog) throws -> String) throws {
    Terminal.expectClosedPipes()
    let watchdog = Watchdog { file in write(.tooSlow(file)) }
    watchdog.start {}
    let text: String
    do {
      defer { watchdog.stop() }
      text = try work(watchdog)
    } catch let trouble as CommandTrouble {
      write(trouble)
      throw ExitCode(trouble.status)
    }
    try Terminal.output.writeResult(PrintableText.lines(text))
  }

  private static func write(_ trouble: CommandTrouble) {
    let isColored = Terminal.error.isColored
    Terminal.error.writeIfPossible(
      trouble.diagnostics.map { TextDiagnostic($0, isColored: isColored).text + "\n" }.joined(separator: "\n")
    )
  }
}

extension CommandTrouble {
  /// With which the program ends.
  var status: CInt {
    switch self {
    case .refused: 1
    case .unwritten: 74
    }
  }
}
