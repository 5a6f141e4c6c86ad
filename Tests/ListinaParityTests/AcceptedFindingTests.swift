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
          + #"- {finding: parity-number, locale: de, anchor: age, original: "16", translation: "14", reason: "it is right as it is"}"#
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

  private static let mistakes: [(String, String?, String?, String?, String)] = [
    ("de", "#age", "16", "14", "write 'anchor: age', without '#'"),
    ("de", "old", "16", "14", "remove the entry, or correct it: 'anchor' is 'age', not 'old'"),
    ("de", nil, "16", "14", "remove the entry, or correct it: 'anchor' is 'age', not left out"),
    ("de", "age", "14", "16", "remove the entry, or correct it: 'original' and 'translation' are confused"),
    ("de", "age", "16", "15", "remove the entry, or correct it: 'translation' is '14', not '15'"),
    ("de", "old", "1", "2", "remove the entry"),
    ("en", "age", "16", "14", "write the locale of the translation"),
  ]

  @Test("say what keeps them from accepting anything", arguments: mistakes)
  func isMistaken(locale: String, anchor: String?, original: String?, translation: String?, hint: String)
    throws
  {
    var entry = AcceptedFinding(
      .parityNumber, in: try Sample.tag(locale), reason: "the law", at: SourcePlace("policy.yaml", line: 2))
    (entry.anchor, entry.original, entry.translation) = (anchor, original, translation)
    let sample = try ParitySample(Self.original, accepting: [entry])
    let found = try sample.findings(Self.translation, in: "de")
    #expect(found.map(\.id) == [.parityNumber, .acceptedNothing])
    #expect(found.last?.hint == hint)
  }

  @Test("are not printed where nobody would paste them")
  func isTooLong() throws {
    let number = String(repeating: "7", count: 50_000)
    let found = try ParitySample("Keep \(number).").findings("Behalten: 8.", in: "de")
    #expect(found.map { $0.message.utf8.count + ($0.hint?.utf8.count ?? 0) < 1000 } == [true])
  }

  @Test("of another language are left alone")
  func isOfAnotherLanguage() throws {
    let sample = try ParitySample(Self.original, accepting: [try entry()])
    #expect(try sample.report("# Soukromí\n\n## Věk {#age}\n\nMusí vám být 16.", in: "cs") == [])
  }
}
