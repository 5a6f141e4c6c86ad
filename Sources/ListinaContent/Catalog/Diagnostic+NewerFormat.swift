import ListinaModel

extension Diagnostic {
  /// Says that a file or key belongs to the format of a newer version.
  static func newerFormat(_ message: String, _ severity: Severity, at place: SourcePlace?) -> Diagnostic {
    Diagnostic(
      severity, .newerFormat, message, at: place, hint: "use a newer version of Listina, or delete it")
  }
}
