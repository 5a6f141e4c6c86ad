import ListinaContent
import ListinaModel
import Testing

@Suite("Hostile YAML")
struct YAMLHostileInputTests {
  private func ids(_ bytes: [UInt8]) -> [DiagnosticID] {
    YAMLReader(file: "f.yaml").read(bytes).diagnostics.sorted.map(\.id)
  }

  @Test("refuses aliases that multiply instead of following them", .timeLimit(.minutes(15)))
  func billionLaughs() {
    var yaml = "a0: &a0 [x]\n"
    for level in 1...9 {
      yaml +=
        "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", "))]\n"
    }
    let (value, diagnostics) = readYAML(yaml)
    #expect(value == nil)
    #expect(Set(diagnostics.sorted.map(\.id)) == [.yamlAnchor, .yamlAlias])
    #expect(diagnostics.all.count == 91)
  }

  @Test(
    "stops early among thousands of openings", .timeLimit(.minutes(15)),
    arguments: ["[", "{", "[{", "- ", "? ", "{? ", "[[], "])
  func deepNesting(opening: String) {
    let yaml = String(repeating: opening, count: (1 << 17) / opening.utf8.count)
    let (value, diagnostics) = readYAML(yaml)
    #expect(value == nil)
    #expect(diagnostics.sorted.allSatisfy { $0.id == .malformedYAML })
    #expect((1...101).contains(diagnostics.all.count))
  }

  @Test("stops after a hundred errors and says so", .timeLimit(.minutes(15)))
  func manyErrors() {
    let (value, diagnostics) = readYAML(String(repeating: "a: b\n", count: 20_000))
    #expect(value == nil)
    #expect(diagnostics.all.count == 101)
    #expect(diagnostics.all.last?.message == "more than 99 errors, the rest was not read")
  }

  @Test("reads a long text, many entries and many keys", .timeLimit(.minutes(15)))
  func largeButFine() throws {
    let text = String(repeating: "x ", count: 1 << 17)
    #expect(try #require(readYAML("'\(text)'").value).content == .scalar(text: text, isPlain: false))

    let list = try #require(readYAML(String(repeating: "- a\n", count: 1 << 15)).value)
    guard case .sequence(let entries) = list.content else { throw Unexpected() }
    #expect(entries.count == 1 << 15)

    let mapping = try #require(readYAML((0..<20_000).map { "k\($0): a\n" }.joined()).value)
    guard case .mapping(let pairs) = mapping.content else { throw Unexpected() }
    #expect(pairs.count == 20_000)
  }

  @Test("refuses what is no text, at its place")
  func notText() throws {
    let cases: [([UInt8], DiagnosticID, line: Int, column: Int)] = [
      (Array("a: b\nž: ".utf8) + [0], .controlCharacter, 2, 4),
      (Array("a: \u{7}".utf8), .controlCharacter, 1, 4),
      (Array("ž: ".utf8) + [0xFF], .invalidUTF8, 1, 4),
      // A lone surrogate, encoded as if it were a character.
      (Array("a: ".utf8) + [0xED, 0xA0, 0x80], .invalidUTF8, 1, 4),
      (Array("a: ".utf8) + [0xE2, 0x82], .invalidUTF8, 1, 4),
      // UTF-16 with its byte order mark.
      ([0xFF, 0xFE, 0x61, 0x00], .invalidUTF8, 1, 1),
      (Array("a: b\nc: d\u{2028}e".utf8), .controlCharacter, 2, 5),
      (Array("a: \u{2029}".utf8), .controlCharacter, 1, 4),
      (Array("a: \u{85}".utf8), .controlCharacter, 1, 4),
      (Array("a: b\rc: d".utf8), .controlCharacter, 1, 5),
      (Array("a: \u{FEFF}b".utf8), .controlCharacter, 1, 4),
    ]
    for (bytes, id, line, column) in cases {
      let (value, diagnostics) = YAMLReader(file: "f.yaml").read(bytes)
      #expect(value == nil)
      #expect(diagnostics.sorted.map(\.id) == [id])
      #expect(diagnostics.sorted.first?.place == SourcePlace("f.yaml", line: line, column: column))
    }
  }

  @Test(
    "refuses control characters made by escapes", arguments: ["\\0", "\\x07", "\\r", "\\u009F", "\\e", "\\N"])
  func escapedControls(escape: String) {
    #expect(ids(Array("a: \"x\(escape)\"\n".utf8)) == [.controlCharacter])
  }

  @Test("refuses surrogates made by escapes")
  func escapedSurrogate() {
    #expect(ids(Array(#"a: "\ud800""#.utf8)) == [.malformedYAML])
  }

  @Test("allows escapes for text", arguments: ["\\n", "\\t", "\\u017E", "\\\"", "\\U0001F600"])
  func escapedText(escape: String) {
    #expect(ids(Array("a: \"x\(escape)\"\n".utf8)) == [])
  }

  private struct Unexpected: Error {}
}
