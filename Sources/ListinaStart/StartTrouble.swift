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

  /// Something that the system refused while a file or folder was made.
  static func unwritten(_ path: String, _ error: FileError) -> StartTrouble {
    .unwritten(.error(.outputTrouble, "cannot write '\(path)': \(error.reason)"))
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
    case .trouble(let error): .unwritten(path, error)
    }
  }
}
