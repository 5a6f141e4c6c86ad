import ListinaContent
import ListinaModel

/// The files that a new policy begins with.
struct PolicyStart {
  let id: Slug
  let kind: PolicyKind
  /// The locale whose text counts.
  let authoritative: LocaleTag
  /// Nil where it is the site's default.
  var namedAuthoritative: LocaleTag?
  var order: Int?
  /// The records that the site has.
  var tables: Set<RecordTable> = []

  /// The lines of `policy.yaml`.
  var settings: String {
    var lines: [String] = []
    if kind != .unstated(of: id) { lines.append("kind: \(kind.rawValue)") }
    if let namedAuthoritative { lines.append("authoritative: \(namedAuthoritative)") }
    if let order { lines.append("order: \(order)") }
    lines.append("# Remove the next line when the text is finished: from then on it is published.")
    lines.append("draft: true")
    return lines.map { $0 + "\n" }.joined()
  }

  /// The text in a locale.
  func text(in locale: LocaleTag, from shelf: StarterShelf) throws(CommandTrouble) -> String {
    guard let text = try shelf.text(of: kind, in: locale) else { return plainText(in: locale) }
    return withTables(text)
  }

  /// What a policy begins with of which nobody knows what it is about.
  private func plainText(in locale: LocaleTag) -> String {
    let words = id.text.replacing("-", with: " ")
    let title = words.prefix(1).uppercased() + words.dropFirst()
    let task = locale == authoritative ? Unfinished.Task.writing : .translation
    return """
      # \(title) <!-- \(task.rawValue): the title --> {#title}

      <!-- \(task.rawValue): the text -->

      """
  }

  /// Lines that are a mark for a table of records become the table where the site has them.
  private func withTables(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard line.hasPrefix("<!--"), line.hasSuffix("-->") else { return String(line) }
      let table = tables.sorted { $0.rawValue < $1.rawValue }.first { line.contains("{{> \($0.rawValue)}}") }
      return table.map { "{{> \($0.rawValue)}}" } ?? String(line)
    }.joined(separator: "\n")
  }
}
