/// What a command printed, and its exit status.
struct CommandResult {
  var output: String
  var status: Int

  /// As a transcript shows it.
  var lines: [String] {
    var printed = output.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)" }
    if output.isEmpty || output.hasSuffix("\n") {
      printed.removeLast()
    } else {
      printed.append("  (no newline)")
    }
    return printed + (status == 0 ? [] : ["  [\(status)]"])
  }
}
