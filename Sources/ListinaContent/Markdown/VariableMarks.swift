import ListinaModel

/// What the marks of one text stand for.
struct VariableMarks {
  let marks: [SourceScanner.Mark]
  let variables: Variables
  private var reported: Set<Int> = []

  init(_ marks: [SourceScanner.Mark], variables: Variables) {
    self.marks = marks
    self.variables = variables
  }

  /// The text as written, marks undone: code shows what its writer typed.
  func written(_ index: Int) -> String { marks.indices.contains(index) ? marks[index].written : "" }

  /// The value of a mark's variable; each problem is found once.
  mutating func value(_ index: Int, places: inout SourcePlaces) -> Result<String, Problem> {
    guard marks.indices.contains(index) else { return .failure(Problem(diagnostic: nil)) }
    let mark = marks[index]
    if Variables.isName(mark.content), let value = variables.value(of: mark.content) {
      return .success(value)
    }
    guard reported.insert(index).inserted else { return .failure(Problem(diagnostic: nil)) }
    return .failure(Problem(diagnostic: problem(with: mark, at: places.place(atOffset: mark.offset))))
  }

  struct Problem: Error {
    /// Nil when it was reported before.
    var diagnostic: Diagnostic?
  }

  private func problem(with mark: SourceScanner.Mark, at place: SourcePlace) -> Diagnostic {
    if mark.content.hasPrefix(">") {
      return .error(
        .unknownRecordTable, "no record table '\(mark.written)'", at: place,
        hint: "write the records as a list; '\\{{' shows braces")
    }
    guard Variables.isName(mark.content) else {
      return .error(
        .malformedVariable, "'\(mark.written)' is no variable", at: place,
        hint: "write '{{name}}', or '\\{{' to show braces")
    }
    let nearest = NearestName.find(mark.content, among: variables.names)
    let cure =
      nearest.map { "write '{{\($0)}}'" } ?? "add '\(mark.content)' to 'variables' in content/site.yaml"
    return .error(
      .unknownVariable, "unknown variable '\(mark.content)'", at: place,
      hint: cure + ", or '\\{{' to show braces")
  }
}
