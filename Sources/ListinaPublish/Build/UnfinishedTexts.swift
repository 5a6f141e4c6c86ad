import ListinaContent
import ListinaFiles
import ListinaModel
import ListinaSite

/// Says what is still to be written or translated in a text.
enum UnfinishedTexts {
  /// A note for each mark of a draft; an error where readers would get the text as it is.
  static func diagnostics(of document: Document, isDraft: Bool) -> [Diagnostic] {
    document.unfinished.map { mark in
      let message =
        mark.words.isEmpty ? mark.task.rawValue : "\(mark.task.rawValue): \(excerpt(of: mark.words))"
      if isDraft {
        return .note(
          .unfinishedText, message, at: mark.place, hint: "\(verb(mark.task)) it, then delete the comment")
      }
      return .error(
        .unfinishedText, message, at: mark.place,
        hint: "\(verb(mark.task)) it and delete the comment, or write 'draft: true' in the front matter, "
          + "or in policy.yaml for all languages")
    }
  }

  /// The notes on the drafts that are not shown, of which nothing else is said before they are.
  static func diagnostics(ofHiddenIn plan: SitePlan, _ watchdog: Watchdog) -> DiagnosticList {
    var notes = DiagnosticList()
    for (policy, edition) in plan.hiddenDrafts {
      // Their mistakes are told when they are shown or published.
      let parser = DocumentParser(variables: Variables([:]), policy: policy.id)
      let document = watchdog.watch(edition.source.name) { parser.read(edition.source) }.document
      for note in diagnostics(of: document, isDraft: true) { notes.add(note) }
    }
    return notes
  }

  private static func verb(_ task: Unfinished.Task) -> String {
    switch task {
    case .writing: "write"
    case .translation: "translate"
    }
  }

  private static let longestExcerpt = 160

  private static func excerpt(of words: String) -> String {
    guard words.count > longestExcerpt else { return words }
    var excerpt = words.prefix(longestExcerpt)
    if let space = excerpt.lastIndex(of: " ") { excerpt = excerpt[..<space] }
    return excerpt + " …"
  }
}
