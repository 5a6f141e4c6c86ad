import ListinaContent
import ListinaModel
import Testing

@Suite("YAML reader")
struct YAMLReaderTests {
  @Test(
    "keeps every scalar as the text that was written",
    arguments: [
      "no", "1.10", "010", "~", "null", "2026-11-22", "0x1F", "1e3", ".nan", "yes", "12:30:45", "=",
    ])
  func scalarsStayTexts(text: String) throws {
    let (value, diagnostics) = readYAML("a: \(text)\n")
    #expect(diagnostics.isEmpty)
    #expect(try #require(value).sketch == "{a: \(text.debugDescription)}")
  }

  @Test(
    "reads lists, mappings, quotes and blocks in order",
    arguments: [
      ("b: 1\na: [x, 'y']\n", #"{b: "1", a: ["x", q"y"]}"#),
      ("a:\n  b: c\n  d:\n    - e\n    - f\n", #"{a: {b: "c", d: ["e", "f"]}}"#),
      ("a: {b: c, d: }\n", #"{a: {b: "c", d: empty}}"#),
      ("a: |\n  x\n  y\n", #"{a: q"x\ny\n"}"#),
      ("a: >-\n  x\n  y\n", #"{a: q"x y"}"#),
      ("'a b': c # comment\n", #"{a b: "c"}"#),
      ("---\na: b\n", #"{a: "b"}"#),
      ("- a\n- b\n", #"["a", "b"]"#),
      ("text\n", #""text""#),
      ("a: b\r\nc: d\r\n", #"{a: "b", c: "d"}"#),
      ("\u{FEFF}a: b", #"{a: "b"}"#),
      ("'<<': x\n", #"{<<: "x"}"#),
    ])
  func structure(yaml: String, sketch: String) throws {
    let (value, diagnostics) = readYAML(yaml)
    #expect(diagnostics.lines == [])
    #expect(try #require(value).sketch == sketch)
  }

  @Test("tells no value from an empty text")
  func emptiness() throws {
    let value = try #require(readYAML("a:\nb: ''\n").value)
    #expect(value.sketch == #"{a: empty, b: q""}"#)
  }

  @Test("reads an empty document as an empty value", arguments: ["", "\n\n", "# only a comment\n", "---\n"])
  func emptyDocument(yaml: String) throws {
    let (value, diagnostics) = readYAML(yaml)
    #expect(diagnostics.isEmpty)
    #expect(try #require(value).isEmpty)
  }

  @Test("reads bytes that are nowhere and bytes that are part of others")
  func otherSequences() throws {
    let nowhere = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    #expect(try #require(YAMLReader(file: "f.yaml").read(nowhere).value).isEmpty)
    let part = Array("---\na: b\n---\n".utf8)[4..<9]
    #expect(try #require(YAMLReader(file: "f.yaml").read(part).value).sketch == #"{a: "b"}"#)
    #expect(try #require(YAMLReader(file: "f.yaml").read(AnySequence(part)).value).sketch == #"{a: "b"}"#)
  }

  @Test("gives lines from the file's beginning and columns in Unicode scalars")
  func places() throws {
    let value = try #require(readYAML("žluť: kůň\nseznam: [á, 😀, x]\n", firstLine: 2).value)
    guard case .mapping(let entries) = value.content, case .sequence(let list) = entries[1].value.content
    else {
      Issue.record("not a mapping with a list")
      return
    }
    #expect(value.place == SourcePlace("f.yaml", line: 2, column: 1))
    #expect(entries[0].value.place == SourcePlace("f.yaml", line: 2, column: 7))
    #expect(entries[1].keyPlace == SourcePlace("f.yaml", line: 3, column: 1))
    #expect(list.map(\.place.column) == [10, 13, 16])
  }

  @Test("places nothing of a byte order mark in the first line's columns")
  func byteOrderMark() throws {
    #expect(readYAML("\u{FEFF}a: *b\n").diagnostics.sorted.first?.place?.column == 4)
  }

  @Test("reports anchors, aliases, tags, merge keys and duplicate keys of one text together")
  func reportsAll() {
    let yaml = """
      title: &t One
      copy: *t
      count: !!int 5
      <<: {a: b}
      title: Two
      """
    let (value, diagnostics) = readYAML(yaml, firstLine: 2)
    #expect(value == nil)
    #expect(
      diagnostics.lines == [
        "2:8 error[yaml-anchor] anchors ('&t') are not allowed (put the text in quotes if '&' belongs to it, else delete '&t')",
        "3:7 error[yaml-alias] aliases ('*t') are not allowed (put the text in quotes if '*' belongs to it, else write the value out)",
        "4:8 error[yaml-tag] tags ('!!int') are not allowed (put the text in quotes if '!' belongs to it, else delete the tag)",
        "5:1 error[yaml-merge-key] merge keys ('<<') are not allowed (write the keys out)",
        "6:1 error[duplicate-key] 'title' is given twice, first on line 2 (delete one of them)",
      ])
  }

  @Test("keeps the first of duplicate keys so that the rest can be checked")
  func duplicateKeyKeepsFirst() throws {
    let (value, diagnostics) = readYAML("a: 1\na: {b: [2]}\nc: 3\n")
    #expect(diagnostics.hasErrors)
    #expect(try #require(value).sketch == #"{a: "1", c: "3"}"#)
  }

  @Test("finds duplicates in mappings with many keys")
  func duplicateAmongMany() {
    let keys = (1...40).map { "k\($0): x\n" }.joined()
    #expect(readYAML(keys).diagnostics.isEmpty)
    #expect(
      readYAML(keys + "k3: y\nk40: y\n").diagnostics.lines == [
        "41:1 error[duplicate-key] 'k3' is given twice, first on line 3 (delete one of them)",
        "42:1 error[duplicate-key] 'k40' is given twice, first on line 40 (delete one of them)",
      ])
  }

  @Test("allows the same key in different mappings")
  func sameKeyElsewhere() {
    #expect(readYAML("a: {x: 1}\nb: {x: 1}\nx: 1\n").diagnostics.isEmpty)
  }

  @Test("reports anchors and tags of lists and mappings too")
  func decoratedCollections() {
    #expect(
      readYAML("a: &x [1]\nb: !set {c: d}\n").diagnostics.sorted.map(\.id) == [.yamlAnchor, .yamlTag])
  }

  @Test("allows 64 levels and refuses the next")
  func depth() {
    func nested(_ levels: Int) -> String {
      String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
    }
    #expect(readYAML(nested(64)).diagnostics.isEmpty)
    #expect(
      readYAML(nested(65)).diagnostics.lines == [
        "1:65 error[malformed-yaml] lists and mappings are nested deeper than 64 levels"
      ])
  }
}
