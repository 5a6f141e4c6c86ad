package import ListinaModel

extension NewFolder.Refusal {
  /// The error for the folder at a path; `hint` says where else it could be made.
  package func diagnostic(of path: String, hint: String) -> Diagnostic {
    switch self {
    case .notEmpty(let name):
      .error(.foreignFile, "'\(path)' is not empty: it holds '\(name)'", hint: hint)
    case .notAFolder: .error(.outputTrouble, "'\(path)' is not a folder", hint: hint)
    case .held: Self.held(path)
    case .trouble(let error): error.diagnostic(ofWriting: path)
    }
  }

  /// The error for a folder that another run is writing to.
  package static func held(_ path: String) -> Diagnostic {
    .error(
      .buildInProgress, "another run of listina is writing to '\(path)'",
      hint: "wait until it has finished, then look what it has written")
  }
}

extension FileError {
  /// The error for new files at a path of which nothing was written.
  package func diagnostic(ofWriting path: String) -> Diagnostic {
    if cause == .exists {
      return .error(
        .foreignFile, "something was put at '\(self.path)' meanwhile, so nothing was written",
        hint: "move or rename it, and run the command again")
    }
    return .error(
      .outputTrouble, "cannot write '\(path)': \(reason)",
      hint: cause == .denied ? "let the user who runs listina write there" : nil)
  }
}
