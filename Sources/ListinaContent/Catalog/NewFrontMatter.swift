import ListinaModel

/// The front matter of a text that is begun from another one: values, and the rest of the other's in comments.
package struct NewFrontMatter {
  private let others: [Substring]
  private var lines: [String]
  private var given: Set<String> = ["draft"]

  /// Begins with the lines of the other text's front matter.
  package init(from others: some StringProtocol, isDraft: Bool) {
    self.others = Substring(others).split(separator: "\n", omittingEmptySubsequences: false)
    lines = isDraft ? ["draft: true"] : []
  }

  package mutating func add(_ value: String, for key: String) {
    given.insert(key)
    lines.append("\(key): \(QuotedText.yaml(value))")
  }

  /// Adds a value that is still to be translated, and says so.
  package mutating func add(untranslated value: String, for key: String) {
    add(value, for: key)
    lines[lines.count - 1] += " # \(Unfinished.Task.translation.rawValue)"
  }

  /// With its two `---` and an empty line behind them; empty where it says nothing.
  package var text: String {
    let all = lines + comments
    return all.isEmpty ? "" : (["---"] + all + ["---", ""]).map { $0 + "\n" }.joined()
  }

  /// What belongs to the other text, such as its address.
  private var comments: [String] {
    var comments: [String] = []
    var isGiven = false
    for line in others where !line.allSatisfy(\.isWhitespace) {
      // A value goes on in lines that are indented.
      if line.first?.isWhitespace != true { isGiven = given.contains { line.hasPrefix($0 + ":") } }
      if !isGiven { comments.append(line.hasPrefix("#") ? String(line) : "# " + line) }
    }
    return comments
  }
}
