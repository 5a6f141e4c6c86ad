/// A mark that someone left in a comment of a text: something is still to be written or to be translated here.
package struct Unfinished: Hashable, Sendable {
  package enum Task: String, Sendable, CaseIterable {
    case writing = "to be written"
    case translation = "to be translated"
  }

  package var task: Task
  /// What the comment says after the task, on one line; empty when it says nothing.
  package var words: String
  package var place: SourcePlace

  package init(_ task: Task, words: String, place: SourcePlace) {
    self.task = task
    self.words = words
    self.place = place
  }
}

extension Unfinished {
  /// Reads what a comment holds between its signs; nil when it is no mark.
  package init?(comment: some StringProtocol, place: SourcePlace) {
    guard let found = Self.task(of: comment) else { return nil }
    self.init(found.task, words: found.words, place: place)
  }

  /// What a comment says is to be done: it begins with the task, and nothing, a colon or a blank follows.
  package static func task(of comment: some StringProtocol) -> (task: Task, words: String)? {
    let text = comment.drop(while: \.isWhitespace)
    guard let task = Task.allCases.first(where: { begins(text, with: $0) }) else { return nil }
    let rest = text.dropFirst(task.rawValue.count)
    // 'to be written-off debts' is about something else; a colon that was forgotten is not.
    guard rest.first.map({ $0 == ":" || $0.isWhitespace }) ?? true else { return nil }
    let words = rest.drop { $0 == ":" || $0.isWhitespace }
    return (task, words.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  private static func begins(_ text: some StringProtocol, with task: Task) -> Bool {
    text.prefix(task.rawValue.count).lowercased() == task.rawValue
  }
}
