import ListinaFiles
package import ListinaModel

/// Why something was not started; nothing of it was written.
package enum StartTrouble: Error, Sendable {
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

  static func refused(
    _ id: DiagnosticID, _ message: String, at place: SourcePlace? = nil, hint: String
  ) -> StartTrouble {
    .refused([.error(id, message, at: place, hint: hint)])
  }

  /// A start that the watchdog has ended while a file was read.
  package static func tooSlow(_ file: String) -> StartTrouble {
    .refused(
      .tooSlow, "'\(file)' takes too long to read, and nothing was written", at: SourcePlace(file),
      hint: "look for thousands of signs in a row, or parts in each other; shorten or split the text")
  }
}
