import ListinaContent
import ListinaModel
import ListinaSamples
import Testing

@Suite("Accepted findings")
struct AcceptedFindingTests {
  private static let original = "# Privacy\n\n## Age {#age}\n\nYou must be 16."
  private static let translation = "# Datenschutz\n\n## Alter {#age}\n\nSie müssen 14 sein."

  private func entry(_ change: (inout AcceptedFinding) -> Void = { _ in }) throws -> AcceptedFinding {
    var entry = AcceptedFinding(
      .parityNumber, in: try Sample.tag("de"), reason: "the law", at: SourcePlace("policy.yaml", line: 2))
    (entry.anchor, entry.original, entry.translation) = ("age", "16", "14")
    change(&entry)
    return entry
  }

  @Test("are printed to be pasted")
  func isPrinted() throws {
    let found = try ParitySample(Self.original).findings(Self.translation, in: "de")
    #expect(
      found.map(\.hint) == [
        "correct one of the texts (see content/privacy/en.md:5:13), or put under 'accepted' in content/privacy/policy.yaml: "
          + #"- {finding: parity-number, locale: de, anchor: age, original: "16", translation: "14", reason: it is right as it is}"#
      ])
  }

  @Test("are told no more")
  func isAccepted() throws {
    let sample = try ParitySample(Self.original, accepting: [try entry()])
    #expect(try sample.report(Self.translation, in: "de") == [])
  }

  @Test("are told again once a value is another one, as is that they accept nothing any more")
  func isStale() throws {
    let sample = try ParitySample(Self.original, accepting: [try entry { $0.translation = "15" }])
    #expect(
      try sample.report(Self.translation, in: "de") == [
        "5:12 parity-number: the number '16' of the authoritative text is '14' here",
        "2:0 accepted-nothing: accepted finding no longer occurs: 'parity-number' in 'de'",
      ])
  }

  @Test("of another language are left alone")
  func isOfAnotherLanguage() throws {
    let sample = try ParitySample(Self.original, accepting: [try entry()])
    #expect(try sample.report("# Soukromí\n\n## Věk {#age}\n\nMusí vám být 16.", in: "cs") == [])
  }
}
