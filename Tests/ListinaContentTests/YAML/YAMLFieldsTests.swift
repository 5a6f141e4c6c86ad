import ListinaContent
import ListinaModel
import Testing

@Suite("YAML fields")
struct YAMLFieldsTests {
  private func lines(_ yaml: String, _ read: @escaping (inout YAMLFields) -> Void) throws -> [String] {
    var diagnostics = DiagnosticList()
    let value = try #require(readYAML(yaml).value)
    _ = YAMLShape.mapping { read(&$0) }.read(value, named: "'f.yaml'", into: &diagnostics)
    return diagnostics.lines
  }

  @Test("reports a required key that is missing or has no value")
  func required() throws {
    #expect(
      try lines("b: {c: d}\na:\n") {
        _ = $0.required("a", .text)
        _ = $0.required("b", YAMLShape.mapping { $0.required("e", .text) ?? $0.optional("c", .text) })
      } == [
        "1:4 error[missing-key] 'e' is missing (add 'e: …')",
        "2:1 error[missing-key] 'a' has no value (write a text after 'a:')",
      ])
  }

  @Test("takes an optional key without a value as not given")
  func optional() throws {
    let found = try lines("a:\n") { fields in
      let texts = fields.optional("a", .list(of: .text))
      #expect(texts == nil)
    }
    #expect(found == [])
  }

  @Test("warns of an unknown key with the nearest name, else with all that are known")
  func unknownKeys() throws {
    #expect(
      try lines("titel: x\nauthor: y\n") {
        _ = $0.optional("title", .text)
        _ = $0.optional("slug", .text)
      } == [
        "1:1 warning[unknown-key] unknown key 'titel' (write 'title')",
        "2:1 warning[unknown-key] unknown key 'author' (known keys are 'title', 'slug')",
      ])
  }

  @Test("does not propose a key that is given already")
  func unknownBesideKnown() throws {
    #expect(
      try lines("title: x\ntitel: y\n") { _ = $0.optional("title", .text) } == [
        "2:1 warning[unknown-key] unknown key 'titel' (known keys are 'title')"
      ])
  }

  @Test("knows where keys are, and takes errors of its reader")
  func ownErrors() throws {
    #expect(
      try lines("a: b\nc: d\n") { fields in
        _ = fields.optional("a", .text)
        _ = fields.optional("c", .text)
        fields.add(.error(.invalidValue, "'c' contradicts 'a'", at: fields.place(of: "c")))
      } == ["2:1 error[invalid-value] 'c' contradicts 'a'"])
  }
}
