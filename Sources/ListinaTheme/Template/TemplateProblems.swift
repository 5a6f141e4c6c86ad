import ListinaModel

/// The problems of all templates, each told once in whatever scopes it is met again.
struct TemplateProblems: Sendable {
  /// How many problems of one template are told: who writes more needs no longer list.
  static let limit = 100

  private struct Key: Hashable {
    let id: DiagnosticID
    let file: String
    let offset: Int
    let subject: String
  }

  private(set) var diagnostics = DiagnosticList()
  private var seen: Set<Key> = []
  private var counts: [String: Int] = [:]

  mutating func add(_ problem: TemplateProblem, at offset: Int, of template: ParsedTemplate) {
    guard
      isNew(Key(id: problem.id, file: template.path, offset: offset, subject: problem.subject))
    else { return }
    diagnostics.add(
      .error(problem.id, problem.message, at: template.place(of: offset), hint: problem.hint))
  }

  /// Adds a problem of an interface string.
  mutating func add(_ problem: TemplateProblem, at place: SourcePlace) {
    let subject = "\((place.line ?? 0, place.column ?? 0)) \(problem.subject)"
    guard isNew(Key(id: problem.id, file: place.file, offset: 0, subject: subject)) else { return }
    diagnostics.add(.error(problem.id, problem.message, at: place, hint: problem.hint))
  }

  /// Whether no more problems of a file are told.
  func isFull(for file: String) -> Bool { counts[file, default: 0] >= Self.limit }

  private mutating func isNew(_ key: Key) -> Bool {
    guard !isFull(for: key.file), seen.insert(key).inserted else { return false }
    counts[key.file, default: 0] += 1
    return true
  }
}
