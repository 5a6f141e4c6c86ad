import ListinaModel
import ListinaSamples
import Testing

@testable import ListinaTranslation

@Suite struct POParserTests {
  private static let header = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"

  private func parse(_ text: String) -> (POFile?, [String]) {
    let (file, diagnostics) = POParser.parse(Array((Self.header + text).utf8), file: "a.po")
    return (file, diagnostics.report)
  }

  private func entries(_ text: String) throws -> [POEntry] {
    let (file, report) = parse(text)
    #expect(report == [])
    return try #require(file).entries
  }

  @Test("reads everything that an entry can hold")
  func whole() throws {
    let entries = try entries(
      """
      # Remark
      #  indented
      #
      #. note
      #: a.md:1 b.md:2
      #: c.md:3
      #, fuzzy,  no-wrap
      #, c-format
      #| msgctxt "old context"
      #| msgid ""
      #| "old\\n"
      #| "id"
      msgctxt "context"
      msgid ""
      "one\\n"
      "two"
      msgstr "jedna\\n" "dva"
      """)
    var entry = POEntry("one\ntwo", "jedna\ndva", in: "context")
    entry.remarks = ["Remark", " indented", ""]
    entry.notes = ["note"]
    entry.references = ["a.md:1", "b.md:2", "c.md:3"]
    entry.flags = ["fuzzy", "no-wrap", "c-format"]
    entry.previousContext = "old context"
    entry.previousID = "old\nid"
    #expect(entries == [entry])
    #expect(entries[0].isFuzzy)
  }

  @Test(
    "escapes stand for what C has them stand for",
    arguments: [
      (#"a\tb\nc"#, "a\tb\nc"), (#"\"\\"#, "\"\\"), (#"\x41\x4"#, "A\u{4}"), (#"\101\60"#, "A0"),
      (#"\303\251"#, "é"), (#"\xc3\xa9"#, "é"), (#"a\r\nb\rc"#, "a\nb\nc"), (#"\f"#, "\u{C}"), ("\tb", "\tb"),
    ])
  func escapes(written: String, text: String) throws {
    let (file, report) = parse("msgid \"\(written)\"\nmsgstr \"\"")
    if text.contains("\u{4}") {
      #expect(report.count == 1 && report[0].contains("a sign that is not text"))
    } else {
      #expect(try #require(file).entries.map(\.id) == [text])
    }
  }

  @Test(
    "reads what tools write",
    arguments: [
      "msgid \"a\"\nmsgstr \"b\"", "  msgid\t\"a\"\n\tmsgstr\"b\"\n\n\n", "msgid \"a\" msgstr \"b\"",
      "#, fuzzy\n\nmsgid \"a\"\n\n# in the midst\n\nmsgstr \"b\"\n",
      "#=no-wrap\nmsgid \"a\"\nmsgstr \"\"\n\"b\"",
      "#\u{20}\nmsgid \"\" \"a\"\nmsgstr \"b\"",
      "msgid \"x\"\nmsgstr \"\"\n#, fuzzy\nmsgid \"a\"\nmsgstr \"b\"",
    ])
  func spellings(text: String) throws {
    let last = try #require(try entries(text).last)
    #expect(last.id == "a" && last.translation == "b")
  }

  @Test("obsolete entries are kept apart, with what they were before")
  func obsolete() throws {
    let entries = try entries(
      """
      msgid "a"
      msgstr "b"
      #~| msgid "old"
      #~ msgctxt "c"
      #~ msgid "a"
      #~ msgstr ""
      #~ "d"

      #~ msgid "e"
      #~ msgstr "f"
      # last
      """)
    #expect(entries.map(\.isObsolete) == [false, true, true])
    #expect(entries.map(\.translation) == ["b", "d", "f"])
    #expect(entries[1].previousID == "old" && entries[1].context == "c")
    let (file, _) = parse("msgid \"a\"\nmsgstr \"b\"\n# last")
    #expect(file?.lastRemarks == ["last"])
  }

  @Test("the header is told apart by its empty id, and its fields keep their order and case")
  func header() throws {
    let text = "# Remark\nmsgid \"\"\nmsgstr \"\"\n\"Language: cs\\n\"\n\"X-Y:  a: b \\n\"\n\"no field\\n\"\n"
    let (file, diagnostics) = POParser.parse(Array(text.utf8), file: "a.po")
    #expect(diagnostics.isEmpty)
    let header = try #require(file).header
    #expect(header.fields.map(\.name) == ["Language", "X-Y", "no field"])
    #expect(header["x-y"] == "a: b" && header["Other"] == nil && header.remarks == ["Remark"])
  }

  @Test(
    "says where a file is none, and what to do",
    arguments: [
      ("msgid \"a\nmsgstr \"b\"", "4:7", "the text has no quotation mark at its end"),
      ("msgid \"a\"\nmsgstr \"é\\q\"", "5:10", "'\\' stands before nothing that it could mean"),
      ("msgid \"a\"\n", "4:1", "'msgstr' is missing"),
      ("#\nmsgstr \"a\"", "5:1", "'msgid' is missing"),
      ("msgstr \"a\"", "4:1", "'msgstr' is given twice"),
      ("#\n\"a\"", "5:1", "the text belongs to nothing"),
      ("msgid \"a\"\nmsgid \"b\"\nmsgstr \"\"", "5:1", "'msgid' is given twice"),
      (
        "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"\"\nmsgstr[1] \"\"", "5:1",
        "plural forms are not translated"
      ),
      ("Hello", "4:1", "'Hello' is no part of a PO file"),
      ("msgid \"a\"\nmsgstr[ \"b\"", "5:7", "'[' has no end"),
      ("domain \"a\"", "4:1", "'domain' is not known here"),
      ("msgid \"a\"\nmsgstr \"\\0\"", "4:1", "the entry holds a sign that is not text"),
      ("msgid \"a\"\nmsgstr \"\\377\"", "4:1", "the entry holds a sign that is not text"),
      ("msgid \"a\"\nmsgstr \"\\xEF\\xBF\\xBE\"", "4:1", "the entry holds a sign that is not text"),
      ("msgid \"a\"\nmsgstr \"\"\nmsgid \"a\"\nmsgstr \"b\"", "6:1", "the entry is there twice"),
    ])
  func mistakes(text: String, place: String, message: String) throws {
    let (file, report) = parse(text)
    #expect(file == nil)
    let first = try #require(report.first)
    #expect(report.count == 1, "\(report)")
    #expect(first.hasPrefix("a.po:\(place): error[malformed-po]: \(message)"), "\(report)")
    #expect(first.hasSuffix(")"))
  }

  @Test("refuses files without a header, and in another encoding")
  func refusedFiles() {
    let bare = POParser.parse(Array("msgid \"a\"\nmsgstr \"b\"\n".utf8), file: "a.po")
    #expect(bare.0 == nil && bare.1.report.first?.contains("the file has no header") == true)
    #expect(POParser.parse([], file: "a.po").0 == nil)
    let other = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-2\\n\"\n"
    let latin = POParser.parse(Array(other.utf8), file: "a.po")
    #expect(latin.0 == nil && latin.1.report.first?.contains("encoded as 'iso-8859-2'") == true)
    #expect(POParser.parse(Array(other.replacing("ISO-8859-2", with: "utf-8").utf8), file: "a.po").0 != nil)
  }

  @Test("a file of nothing but mistakes is read to an end, and not all are told")
  func manyMistakes() {
    let (file, report) = parse(String(repeating: "msgid x\n", count: 50_000))
    #expect(file == nil && report.count == 20)
    #expect(parse(String(repeating: "\"", count: 100_001)).0 == nil)
    #expect(parse("msgid \"" + String(repeating: "\\", count: 100_001)).0 == nil)
    let long = "msgid \"a\"\nmsgstr " + String(repeating: "\"b\"\n", count: 100_000)
    #expect(parse(long).0?.entries.first?.translation.utf8.count == 100_000)
  }
}
