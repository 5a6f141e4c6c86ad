import Foundation
import ListinaRecording

/// Runs the commands of a transcript, one after the other in one shell, in an empty folder.
struct TranscriptRun {
  /// The exit status by which a transcript says that this machine lacks what it needs.
  static let skipped = 80

  let name: String
  let transcript: Transcript

  /// What the commands did; those after an early exit are missing.
  func run() throws -> [CommandResult] {
    let installation = try Installation()
    let folder = try TemporaryFolder()
    let script = folder.url.appending(path: "script")
    try Data(text.utf8).write(to: script)
    let work = folder.url.appending(path: "work")
    try FileManager.default.createDirectory(at: work, withIntermediateDirectories: false)
    let printed = folder.url.appending(path: "printed")
    try Data().write(to: printed)

    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = [script.path()]
    shell.currentDirectoryURL = work
    shell.environment = [
      "PATH": installation.programs.path() + ":/usr/local/bin:/usr/bin:/bin",
      "HOME": work.path(), "LC_ALL": "C.UTF-8", "TZ": "UTC",
      "SETUP": Repository.tests.appending(path: "Transcripts/setup.sh").path(),
    ]
    shell.standardInput = FileHandle.nullDevice
    let output = try FileHandle(forWritingTo: printed)
    shell.standardOutput = output
    shell.standardError = output
    try shell.run()
    shell.waitUntilExit()
    try output.close()
    return results(
      in: String(decoding: try Data(contentsOf: printed), as: UTF8.self), shell.terminationStatus)
  }

  private var mark: String { "==== end of command" }

  private var text: String {
    var lines = ["umask 022", ". \"$SETUP\""]
    for command in transcript.commands {
      lines += command.lines.map(String.init)
      lines.append("printf '\\n%s %d\\n' '\(mark)' \"$?\"")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func results(in printed: String, _ status: Int32) -> [CommandResult] {
    var results: [CommandResult] = []
    var output: [Substring] = []
    for line in printed.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix(mark), let number = Int(line.dropFirst(mark.count + 1)) else {
        output.append(line)
        continue
      }
      // The line end before the mark is the mark's own.
      results.append(CommandResult(output: output.joined(separator: "\n"), status: number))
      output = []
    }
    if results.count < transcript.commands.count {
      results.append(CommandResult(output: output.joined(separator: "\n"), status: Int(status)))
    }
    return results
  }
}
