import ListinaModel
import Testing

@testable import ListinaContent

@Suite("Interface strings in files")
struct StringsFormsTests {
  private func read(_ text: String) throws -> (strings: [String: ThemeSource.Message]?, problems: [String]) {
    var diagnostics = DiagnosticList()
    let value = try #require(readYAML(text).value)
    let strings = YAMLShape.messages.read(value, named: "the file", into: &diagnostics)
    return (strings, diagnostics.lines)
  }

  @Test("has texts, and texts by plural category with their places")
  func forms() throws {
    let (strings, problems) = try read("a: \"x\"\nb:\n  one: y\n  other: ''\n  no: 1.10\nc: {}\n")
    #expect(problems == [])
    let file = "f.yaml"
    let forms: [ThemeSource.Message.Form] = [
      .init("one", "y", at: SourcePlace(file, line: 3, column: 3)),
      .init("other", "", at: SourcePlace(file, line: 4, column: 3)),
      .init("no", "1.10", at: SourcePlace(file, line: 5, column: 3)),
    ]
    #expect(strings?["a"] == ThemeSource.Message("x", at: SourcePlace(file, line: 1, column: 4)))
    #expect(strings?["b"]?.content == .plural(forms))
    #expect(strings?["c"]?.content == .plural([]))
  }

  @Test(
    "refuses what is neither",
    arguments: [
      ("a: [x]", "1:4 error[wrong-type] 'a' must be a text or a mapping, not a list"),
      (
        "a:",
        "1:3 error[wrong-type] 'a' must be a text or a mapping, but is empty (write '' for a text without letters)"
      ),
      (
        "a: {one: {b: c}}",
        "1:10 error[wrong-type] 'one' must be a text, not a mapping (put the text in quotes if brackets, braces or ':' belong to it)"
      ),
    ])
  func refused(text: String, complaint: String) throws {
    #expect(try read(text).problems == [complaint])
  }
}
