import ListinaExplain
import ListinaModel
import Testing

@Suite("Explanations")
struct ExplanationTests {
  /// What no file of a site shows: it needs a right that is missing, much time, a lock, a full disk, a signal.
  private static let withoutExample: Set<DiagnosticID> = [
    .unreadableFile, .tooSlow, .buildInProgress, .outputTrouble, .interrupted, .portTaken,
    .nothingToImport, .notImported, .renamedPolicy, .doubtfulLocale, .lostAddress, .movedKey, .placeholder,
    .malformedPO, .foreignPO, .outdatedUnit, .refusedUnit, .editedUnit, .unmatchedUnit,
    .unacceptedTranslation,
    .outdatedTranslation,
  ]

  /// The places of those that are not about a file of their example; nil for none at all.
  private static let otherPlaces: [DiagnosticID: SourcePlace?] = [
    .invalidID: SourcePlace("content/Terms of Use"),
    .missingAuthoritativeText: SourcePlace("content/terms"),
    .missingTranslation: SourcePlace("content/privacy"),
    .draftPolicy: SourcePlace("content/privacy"),
    .emptySite: SourcePlace("content/"),
    .missingTemplate: SourcePlace("themes/plain/theme.yaml"),
    .missingStrings: SourcePlace("content/strings/cs.yaml"),
    .missingArticle: SourcePlace("themes/plain/templates/policy.mustache"),
    .tooComplex: SourcePlace("content/privacy/en.md", line: 1, column: 2),
    .unalignedHeadings: SourcePlace("content/privacy/de.md", line: 3),
    .parityList: SourcePlace("content/privacy/de.md", line: 3),
    .parityTable: SourcePlace("content/privacy/de.md", line: 3),
    .parityHeadings: SourcePlace("content/privacy/de.md", line: 5),
    .foreignFile: nil,
  ]

  @Test(
    "the example is told of at its mark, by nothing else, and no longer once it is mended",
    arguments: DiagnosticID.allCases.filter { !withoutExample.contains($0) })
  func isTrue(id: DiagnosticID) async throws {
    let example = try #require(id.explanation.example, "\(id) has no example")
    let site = try ExampleSite()
    #expect(await site.diagnostics() == [])
    for file in example.written { try site.write(file) }
    let found = await site.diagnostics()
    #expect(found.map(\.id) == [id], "\(found)")

    let marked = example.written.filter { $0.place != nil }
    let places =
      Self.otherPlaces[id].map { [$0] }
      ?? (marked.isEmpty ? example.written : marked).map { ExampleSite.place(in: $0) }
    #expect(places.contains(found.first?.place), "\(found)")

    for file in example.mended { try site.write(file) }
    let rest = await site.diagnostics()
    #expect(rest.filter { $0.severity != .note || $0.id == id } == [])
  }

  @Test("those without an example are the few that no file can show")
  func lacksExample() {
    #expect(Set(DiagnosticID.allCases.filter { $0.explanation.example == nil }) == Self.withoutExample)
  }

  @Test("a summary fits a list, and the rest is sentences", arguments: DiagnosticID.allCases)
  func isReadable(id: DiagnosticID) {
    let explanation = id.explanation
    #expect((10...49).contains(explanation.summary.count) && !explanation.summary.hasSuffix("."))
    for text in [explanation.cause, explanation.cure] {
      #expect(text.hasSuffix(".") && text.first?.isLowercase == false && !text.contains("  "), "\(text)")
      #expect(text.split(separator: ". ").count <= 3, "\(text)")
    }
  }

  @Test("lines of examples fit a narrow terminal", arguments: DiagnosticID.allCases)
  func fits(id: DiagnosticID) {
    guard let example = id.explanation.example else { return }
    for file in example.written + example.mended {
      for line in [file.title] + file.lines { #expect(line.count <= 75, "\(line)") }
    }
  }

  @Test("every group has ids")
  func groups() {
    for group in ExplanationGroup.allCases { #expect(DiagnosticID.allCases.contains { $0.group == group }) }
  }
}
