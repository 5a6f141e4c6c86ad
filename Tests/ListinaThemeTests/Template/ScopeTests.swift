import ListinaTheme
import Testing

@Suite("Scope")
struct ScopeTests {
  private let scope = Scope([
    Scope.Field("title", .text, ""),
    Scope.Field("site", .record(Scope([Scope.Field("name", .text, "")])), ""),
    Scope.Field("items", .list(.texts("")), ""),
  ])

  @Test("builds a record in the order of its fields, empty where nothing is given")
  func builds() throws {
    #expect(try scope.record(["items": .list([])]).values == ["", .record(nil), .list([])])
  }

  @Test("refuses a name or a kind that it lacks")
  func refuses() {
    #expect(throws: ScopeMismatch(name: "titel", trouble: .unknownName)) { try scope.record(["titel": ""]) }
    #expect(throws: ScopeMismatch(name: "title", trouble: .wrongKind)) {
      try scope.record(["title": .flag(true)])
    }
  }

  @Test(
    "finds where a record does not fit",
    arguments: [
      (Record([""]), ScopeMismatch(name: "site", trouble: .missingValue)),
      (
        Record(["", .record(Record([.flag(true)])), .list([])]),
        ScopeMismatch(name: "site.name", trouble: .wrongKind)
      ),
      (
        Record(["", .record(nil), .list([Record([""]), Record(["", ""])])]),
        ScopeMismatch(name: "items", trouble: .surplusValue)
      ),
    ])
  func findsMismatches(record: Record, mismatch: ScopeMismatch) {
    #expect(scope.mismatch(in: record) == mismatch)
  }

  @Test("finds nothing where a record fits")
  func fits() {
    #expect(scope.mismatch(in: Record(["", .record(Record([""])), .list([Record(["x"])])])) == nil)
  }
}
