import ArgumentParser
import Foundation

/// A standard stream.
struct Terminal {
  static let output = Terminal(handle: .standardOutput)
  static let error = Terminal(handle: .standardError)

  private let handle: FileHandle

  /// Makes writing to a pipe that nobody reads an error of the write, where it would end the process.
  static func expectClosedPipes() { signal(SIGPIPE, SIG_IGN) }

  /// Throws when the stream cannot be written, as when its reader is gone.
  func write(_ text: String) throws {
    guard !text.isEmpty else { return }
    try handle.write(contentsOf: Data(text.utf8))
  }

  /// Writes what a command was asked for; throws the exit status when that cannot be done.
  func writeResult(_ text: String) throws(ExitCode) {
    do { try write(text) } catch {
      Self.error.writeIfPossible("listina: the result could not be written\n")
      throw ExitCode(74)
    }
  }

  /// Writes what nobody may be there to read.
  func writeIfPossible(_ text: String) {
    do { try write(text) } catch { return }
  }

  /// Someone looks at it and has not asked for plain text (no-color.org).
  var isColored: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isatty(handle.fileDescriptor) == 1 && (environment["NO_COLOR"] ?? "").isEmpty
      && environment["TERM"] != "dumb"
  }
}
