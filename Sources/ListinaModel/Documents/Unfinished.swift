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
    let text = Substring(comment).drop { $0 == "-" || $0.isWhitespace }
    for task in Task.allCases {
      guard let rest = rest(of: text, after: task) else { continue }
      // 'to be written-off debts' is about something else; a colon that was forgotten is not.
      guard rest.first.map({ isColon($0) || $0.isWhitespace }) ?? true else { return nil }
      let words = rest.drop { isColon($0) || $0.isWhitespace }.split(whereSeparator: \.isWhitespace)
      return (task, words.filter { $0 != "-" }.joined(separator: " "))
    }
    return nil
  }

  /// What follows the words of a task, between which there may be any blanks.
  private static func rest(of text: Substring, after task: Task) -> Substring? {
    var rest = text
    for (number, word) in task.rawValue.split(separator: " ").enumerated() {
      if number > 0, rest.first?.isWhitespace != true { return nil }
      rest = rest.drop(while: \.isWhitespace)
      guard rest.prefix(word.count).lowercased() == word else { return nil }
      rest = rest.dropFirst(word.count)
    }
    return rest
  }

  private static func isColon(_ letter: Character) -> Bool { letter == ":" || letter == "：" }
}
