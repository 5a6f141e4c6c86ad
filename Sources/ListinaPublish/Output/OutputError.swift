import ListinaFiles
package import ListinaModel

/// Why the output cannot be written.
package enum OutputError: Error, Hashable, Sendable {
  /// The system, another build, or what is in the folder stands in the way.
  case trouble(Diagnostic)
  /// Two files want one path, or paths that are one where case does not count (macOS, Windows).
  case taken(path: String, by: String)
  /// A path that is none below the output folder.
  case invalidPath(String)

  /// The site is at fault, not the folder that it is written to.
  package var isOfContent: Bool {
    if case .trouble = self { return false }
    return true
  }

  package var diagnostic: Diagnostic {
    switch self {
    case .trouble(let diagnostic):
      diagnostic
    case .taken(let path, let other) where path == other:
      .error(.addressTaken, "two files would be published as '\(path)'", hint: "rename one of them")
    case .taken(let path, let other):
      .error(
        .addressTaken, "'\(path)' and '\(other)' cannot both be published: they are one on some systems",
        hint: "rename one of them")
    case .invalidPath(let path):
      .error(.outputTrouble, "'\(path)' cannot be published: it is no path below the output folder")
    }
  }

  /// Something that the system refused: `cannot write 'public/a': no space left on device`.
  static func refused(_ step: String, _ path: String, _ error: FileError) -> OutputError {
    .trouble(.error(.outputTrouble, "cannot \(step) '\(path)': \(error.reason)", hint: hint(for: error)))
  }

  private static func hint(for error: FileError) -> String? {
    switch error.cause {
    case .busy: "if it is a mount point, choose a folder inside it with --output"
    case .otherFileSystem: "delete the folder before the build, or choose another with --output"
    case .denied: "let the user who runs listina write there, or choose another folder with --output"
    case .notAFolder: "choose another folder with --output"
    default: nil
    }
  }
}
