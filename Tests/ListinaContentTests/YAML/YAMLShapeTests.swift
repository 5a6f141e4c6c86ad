import ListinaContent
import ListinaModel
import Testing

@Suite("YAML shape")
struct YAMLShapeTests {
  private enum Kind: String, CaseIterable { case privacy, cookies, terms }

  /// Reads the value of `a` by a shape, and what is reported.
  private func read<Value>(_ yaml: String, _ shape: YAMLShape<Value>) throws -> (
    value: Value?, lines: [String]
  ) {
    let (value, syntax) = readYAML(yaml)
    var diagnostics = syntax
    let result = YAMLShape.mapping { $0.required("a", shape) }
      .read(try #require(value), named: "'f.yaml'", into: &diagnostics)
    return (result, diagnostics.lines)
  }

  @Test("takes any scalar as text, quoted or not", arguments: [("no", "no"), ("'1.10'", "1.10"), ("''", "")])
  func text(written: String, text: String) throws {
    #expect(try read("a: \(written)", .text) == (text, []))
  }

  @Test("names what was expected and what was found")
  func wrongTypes() throws {
    #expect(
      try read("a: [b]", .text).lines == [
        "1:4 error[wrong-type] 'a' must be a text, not a list (put the text in quotes if brackets, braces or ':' belong to it)"
      ])
    #expect(
      try read("a: cs", .list(of: .text)).lines == [
        "1:4 error[wrong-type] 'a' must be a list, not a text (write '[cs]')"
      ])
    #expect(
      try read("a: {b: c}", .list(of: .text)).lines == [
        "1:4 error[wrong-type] 'a' must be a list, not a mapping"
      ])
    #expect(
      try read("a: b", .entries(of: .text)).lines == [
        "1:4 error[wrong-type] 'a' must be a mapping, not a text (write its keys and their values on the lines below, each with two spaces before it)"
      ])
    #expect(
      try read("a: [b, [c], {d: e}]", .list(of: .text)).lines.map { $0.prefix(66) } == [
        "1:8 error[wrong-type] an entry of 'a' must be a text, not a list (",
        "1:13 error[wrong-type] an entry of 'a' must be a text, not a mappi",
      ])
  }

  @Test("leaves out entries that do not fit and reads the others")
  func partialList() throws {
    #expect(try read("a: [x, [y], z]", .list(of: .text)).value == ["x", "z"])
    #expect(try read("a: {x: 1, y: [2], z: 3}", .entries(of: .text)).value?.map(\.name) == ["x", "z"])
  }

  @Test("takes only true and false as flags, without quotes")
  func flags() throws {
    #expect(try read("a: true", .flag) == (true, []))
    #expect(try read("a: false", .flag) == (false, []))
    for (written, meant) in [("yes", "true"), ("True", "true"), ("'true'", "true"), ("off", "false")] {
      let text = written.filter { $0 != "'" }
      #expect(
        try read("a: \(written)", .flag).lines == [
          "1:4 error[wrong-type] 'a' must be true or false, not '\(text)' (write \(meant), without quotes)"
        ])
    }
  }

  @Test("takes only days of the calendar as dates")
  func dates() throws {
    #expect(try read("a: 2026-11-22", .date) == (CalendarDate("2026-11-22"), []))
    #expect(
      try read("a: 2026-02-30", .date).lines == [
        "1:4 error[invalid-value] 'a' must be a date, not '2026-02-30' (write a day of the calendar as YYYY-MM-DD, for example 2026-01-31)"
      ])
  }

  @Test("lists the choices and names the nearest")
  func choices() throws {
    #expect(try read("a: terms", YAMLShape<Kind>.choice) == (.terms, []))
    #expect(
      try read("a: pirvacy", YAMLShape<Kind>.choice).lines == [
        "1:4 error[invalid-value] 'a' must be one of 'privacy', 'cookies', 'terms', not 'pirvacy' (write 'privacy')"
      ])
    #expect(
      try read("a: x", YAMLShape<Kind>.choice).lines == [
        "1:4 error[invalid-value] 'a' must be one of 'privacy', 'cookies', 'terms', not 'x'"
      ])
  }

  @Test("reads one of two shapes by what was written")
  func alternatives() throws {
    let count: YAMLShape<Int> = .either(
      .converted(.text) { $0.count }, or: .converted(.list(of: .text)) { $0.count * 100 })
    #expect(try read("a: xyz", count) == (3, []))
    #expect(try read("a: [x, y]", count) == (200, []))
    #expect(
      try read("a: {x: y}", count).lines == [
        "1:4 error[wrong-type] 'a' must be a text or a list, not a mapping"
      ])
  }

  @Test("keeps places for checks that come later")
  func places() throws {
    let texts = try read("a: [x, y]", .list(of: .placed(.text))).value
    #expect(
      texts == [
        Placed("x", at: SourcePlace("f.yaml", line: 1, column: 5)),
        Placed("y", at: SourcePlace("f.yaml", line: 1, column: 8)),
      ])
  }

  @Test("applies a rule at the place of the value")
  func rules() throws {
    let short: YAMLShape<String> = .checked(.text) { text, place, diagnostics in
      if text.count <= 3 { return text }
      diagnostics.add(.error(.invalidValue, "'\(text)' is too long", at: place))
      return nil
    }
    #expect(try read("a: abc", short) == ("abc", []))
    #expect(try read("a: abcd", short) == (nil, ["1:4 error[invalid-value] 'abcd' is too long"]))
  }

  @Test("says that an entry without a value is empty")
  func emptyEntries() throws {
    #expect(
      try read("a: {x: }", .entries(of: .text)).lines == [
        "1:8 error[wrong-type] 'x' must be a text, but is empty (write '' for a text without letters)"
      ])
    #expect(try read("a: {x: }", .entries(of: .anything)).lines == [])
  }

  @Test("takes an empty document as a mapping without entries")
  func emptyDocument() throws {
    var diagnostics = DiagnosticList()
    let value = try #require(readYAML("").value)
    let title = YAMLShape.mapping { $0.optional("title", .text) ?? "none" }
      .read(value, named: "the front matter", into: &diagnostics)
    #expect(title == "none")
    #expect(diagnostics.isEmpty)
  }

  @Test("says what a document must be, and that a space may be missing")
  func wrongDocument() throws {
    var diagnostics = DiagnosticList()
    let value = try #require(readYAML("title:Privacy\n").value)
    let title = YAMLShape.mapping { $0.optional("title", .text) }
      .read(value, named: "the front matter", into: &diagnostics)
    #expect(title == nil)
    #expect(
      diagnostics.lines == [
        "1:1 error[wrong-type] the front matter must be a mapping, not a text (write a space after ':')"
      ])
  }
}
