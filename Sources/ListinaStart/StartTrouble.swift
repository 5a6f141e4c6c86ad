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

  /// Something that the system refused while a file or folder was made.
  static func unwritten(_ path: String, _ error: FileError) -> StartTrouble {
    if error.cause == .exists {
      return .unwritten(
        .error(
          .foreignFile, "something was put at '\(path)' meanwhile, so nothing was written",
          hint: "move or rename it, and run the command again"))
    }
    return .unwritten(.error(.outputTrouble, "cannot write '\(path)': \(error.reason)"))
  }

  /// A folder that another run is writing to.
  static func held(_ path: String) -> StartTrouble {
    .unwritten(
      .error(
        .buildInProgress, "another run of listina is writing to '\(path)'",
        hint: "wait until it has finished, then look what it has written"))
  }

  /// A folder that cannot be begun.
  static func refusal(_ refusal: NewFolder.Refusal, of path: String) -> StartTrouble {
    switch refusal {
    case .notEmpty(let name):
      .unwritten(
        .error(
          .foreignFile, "'\(path)' is not empty: it holds '\(name)'",
          hint: "name a folder that is empty or not there yet"))
    case .notAFolder:
      .unwritten(
        .error(.outputTrouble, "'\(path)' is not a folder", hint: "name a folder that is not there yet"))
    case .held: held(path)
    case .trouble(let error): .unwritten(path, error)
    }
  }
}
