/// Diagnostics as they are found; they accumulate beside a result.
package struct DiagnosticList: Sendable {
  package private(set) var all: [Diagnostic] = []

  /// The most that are kept; nil for all of them.
  private let limit: Int?
  /// Some were not kept.
  package private(set) var isCut = false

  package init(_ all: [Diagnostic] = []) {
    self.all = all
    limit = nil
  }

  /// A list that keeps so many: a file of a mistake a byte would fill the memory.
  package init(limit: Int) { self.limit = limit }

  package mutating func add(_ diagnostic: Diagnostic) {
    if let limit, all.count >= limit { isCut = true } else { all.append(diagnostic) }
  }
  package mutating func add(contentsOf other: DiagnosticList) {
    guard limit != nil else { return all += other.all }
    for diagnostic in other.all { add(diagnostic) }
  }

  package var hasErrors: Bool { all.contains { $0.severity == .error } }
  package var isEmpty: Bool { all.isEmpty }

  /// One order whatever order they were found in: by place, those without a place first; each one once.
  package var sorted: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return all.filter { seen.insert($0).inserted }.sorted { left, right in
      let places = (left.place ?? SourcePlace(""), right.place ?? SourcePlace(""))
      if places.0 != places.1 { return places.0 < places.1 }
      return (left.id.rawValue, left.message) < (right.id.rawValue, right.message)
    }
  }

  /// The same list with warnings of every kind, or of the kinds given, made errors.
  package func raising(_ shouldRaise: (Diagnostic) -> Bool) -> DiagnosticList {
    DiagnosticList(
      all.map { diagnostic in
        guard shouldRaise(diagnostic) else { return diagnostic }
        var raised = diagnostic
        raised.severity = .error
        return raised
      })
  }
}
