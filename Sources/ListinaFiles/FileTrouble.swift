package import ListinaModel

/// Says what went wrong with a file of the site.
enum FileTrouble {
  static func diagnostic(for error: FileError, named name: String) -> Diagnostic {
    let place = SourcePlace(name)
    switch error.cause {
    case .missing:
      return .error(
        .missingFile, "'\(name)' does not exist", at: place,
        hint: "add it; if it is a symbolic link, correct where it leads")
    case .loop:
      // Files are opened by resolved paths: a link in such a place has just been put there.
      return .error(
        .notAFile, "'\(name)' is a symbolic link where a file should be", at: place,
        hint: "put a file in its place")
    default:
      return .error(
        .unreadableFile, "cannot read '\(name)': \(error.reason)", at: place,
        hint: error.cause == .denied ? "let the user who runs listina read it" : nil)
    }
  }
}

extension FileError {
  /// The error for a path that is no file of the site, such as the site's root.
  package var diagnostic: Diagnostic { FileTrouble.diagnostic(for: self, named: path) }
}
