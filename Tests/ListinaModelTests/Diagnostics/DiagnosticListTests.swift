import ListinaModel
import Testing

@Suite("Diagnostic list")
struct DiagnosticListTests {
  @Test("is sorted by place, those without one first, and by id and message at one place")
  func sorts() {
    let ordered: [Diagnostic] = [
      .note(.emptySite, "nothing here"),
      .error(.missingFile, "a", at: SourcePlace("a.md")),
      .error(.rawHTML, "b", at: SourcePlace("a.md", line: 2, column: 9)),
      .error(.rawHTML, "c", at: SourcePlace("a.md", line: 2, column: 10)),
      .warning(.deadLink, "z", at: SourcePlace("a.md", line: 10)),
      .error(.rawHTML, "d", at: SourcePlace("a.md", line: 10)),
      .error(.rawHTML, "e", at: SourcePlace("a.md", line: 10)),
      .error(.rawHTML, "a", at: SourcePlace("b.md")),
    ]
    #expect(DiagnosticList(ordered.reversed()).sorted == ordered)
  }

  @Test("names what was found twice once")
  func unites() {
    let twice = Diagnostic.error(.deadLink, "x", at: SourcePlace("a.md", line: 1))
    let elsewhere = Diagnostic.error(.deadLink, "x", at: SourcePlace("a.md", line: 2))
    #expect(DiagnosticList([twice, elsewhere, twice]).sorted == [twice, elsewhere])
  }

  @Test("has errors only when an error is among them")
  func tellsErrors() {
    var list = DiagnosticList([.note(.emptySite, "a")])
    list.add(.warning(.emptySite, "b"))
    #expect(!list.hasErrors)
    list.add(contentsOf: DiagnosticList([.error(.emptySite, "c")]))
    #expect(list.hasErrors)
  }

  @Test("makes the chosen ones errors and leaves the others")
  func raises() {
    let list = DiagnosticList([.note(.emptySite, "a"), .warning(.emptySite, "b")])
    let raised = list.raising { $0.severity == .warning }
    #expect(raised.all == [.note(.emptySite, "a"), .error(.emptySite, "b")])
  }

  @Test("has kebab-case ids")
  func names() {
    for id in DiagnosticID.allCases {
      #expect(id.rawValue.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil, "\(id)")
    }
  }
}
