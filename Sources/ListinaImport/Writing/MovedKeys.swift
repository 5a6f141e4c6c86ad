import ListinaModel

/// Keys of front matter that Listina does not know, and keeps for themes.
struct MovedKeys {
  private var counts: [String: Int] = [:]

  mutating func add(_ keys: [String]) { for key in keys { counts[key, default: 0] += 1 } }

  /// One note for all of them.
  var diagnostics: DiagnosticList {
    guard !counts.isEmpty else { return DiagnosticList() }
    let sorted = counts.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }
    let names = sorted.prefix(10).map { "'\($0.key)' (\($0.value))" }.joined(separator: ", ")
    let more = sorted.count > 10 ? " and \(sorted.count - 10) more" : ""
    return DiagnosticList([
      .note(
        .movedKey,
        "keys of front matter stand below 'extra' now, where no theme asks for them: \(names)\(more)",
        hint: "delete those that nobody needs")
    ])
  }
}
