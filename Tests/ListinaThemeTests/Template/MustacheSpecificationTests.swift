import Foundation
import ListinaModel
import ListinaTheme
import Testing

/// The cases of the Mustache specification, each shown as expected or refused as listed.
@Suite(
  "Mustache specification",
  .enabled(
    if: FileManager.default.fileExists(atPath: SpecificationCase.folder.path),
    "needs ../shared/corpus/mustache-spec"))
struct MustacheSpecificationTests {
  /// The cases outside our subset, by file and name: each must be refused with this error, never shown in part.
  private static let refused: [String: (id: DiagnosticID, reason: String)] = [
    // A name that is not there is an error, never an empty space.
    "interpolation/Basic Context Miss Interpolation": (.unknownName, "context miss"),
    "interpolation/Triple Mustache Context Miss Interpolation": (.unknownName, "context miss"),
    "interpolation/Ampersand Context Miss Interpolation": (.unknownName, "context miss"),
    "interpolation/Dotted Names - Broken Chains": (.unknownName, "context miss"),
    "interpolation/Dotted Names - Broken Chain Resolution": (.unknownName, "context miss"),
    "interpolation/Dotted Names - Context Precedence": (.unknownName, "context miss"),
    "interpolation/Dotted Names are never single keys": (.unknownName, "context miss"),
    "sections/Context Misses": (.unknownName, "context miss"),
    "sections/Dotted Names - Broken Chains": (.unknownName, "context miss"),
    "inverted/Context": (.unknownName, "context miss in a section that is not shown"),
    "inverted/List": (.unknownName, "context miss in a section that is not shown"),
    "inverted/Context Misses": (.unknownName, "context miss"),
    "inverted/Dotted Names - Broken Chains": (.unknownName, "context miss"),
    "inheritance/Negative Sections": (.unknownName, "context miss"),
    "partials/Failed Lookup": (.unknownPartial, "a partial that is not there"),
    "partials/Recursion": (.partialCycle, "a partial that shows itself"),
    "inheritance/Recursion": (.partialCycle, "a parent that shows itself"),
    "inheritance/Multi-level inheritance": (.malformedTemplate, "more than one level of inheritance"),
    "inheritance/Multi-level inheritance, no sub child": (
      .malformedTemplate, "more than one level of inheritance"
    ),
    "inheritance/Nested block reindentation": (.malformedTemplate, "more than one level of inheritance"),
    // Two cases have this name.
    "inheritance/Text inside parent": (.malformedTemplate, "text that would be dropped silently"),
  ]

  @Test("shows every case of the subset as specified", arguments: try SpecificationCase.all())
  func shows(_ specified: SpecificationCase) throws {
    let outcome = try specified.run()
    if let refusal = Self.refused[specified.title] {
      #expect(outcome.text == nil, "\(refusal.reason)")
      #expect(outcome.diagnostics.contains { $0.id == refusal.id }, "\(refusal.reason)")
    } else {
      #expect(outcome.diagnostics == [])
      #expect(outcome.text == specified.expected)
    }
  }

  @Test("lists no case that is gone")
  func listsKnownCases() throws {
    let titles = Set(try SpecificationCase.all().map(\.title))
    #expect(Self.refused.keys.filter { !titles.contains($0) } == [])
    #expect(titles.count > 100)
  }
}
