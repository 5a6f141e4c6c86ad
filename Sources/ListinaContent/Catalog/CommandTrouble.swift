package import ListinaModel

/// Why a command that writes to `content/` has written nothing.
package enum CommandTrouble: Error, Sendable {
  /// What was asked for, or the site that it is for, stands in the way.
  case refused([Diagnostic])
  /// The files could not be written.
  case unwritten(Diagnostic)

  package var diagnostics: [Diagnostic] {
    switch self {
    case .refused(let diagnostics): diagnostics
    case .unwritten(let diagnostic): [diagnostic]
    }
  }

  package static func refused(
    _ id: DiagnosticID, _ message: String, at place: SourcePlace? = nil, hint: String
  ) -> CommandTrouble {
    .refused([.error(id, message, at: place, hint: hint)])
  }

  /// A command that the watchdog has ended while a file was read.
  package static func tooSlow(_ file: String) -> CommandTrouble {
    .refused(
      .tooSlow, "'\(file)' takes too long to read, and nothing was written", at: SourcePlace(file),
      hint: "look for thousands of signs in a row, or parts in each other; shorten or split the text")
  }
}
