import ListinaContent
import ListinaModel
import ListinaSamples
import Testing

@testable import ListinaTranslation

@Suite struct PolicyImportTests {
  private func sample(_ czech: String, _ english: String? = nil, _ files: [String: String] = [:]) throws
    -> TranslationSample
  {
    try TranslationSample(czech: czech, english: english, files)
  }

  // MARK: What is taken

  @Test("blocks that are equal are told apart by their places")
  func equalBlocks() throws {
    let sample = try sample("A\n\nA\n\nA\n", "a\n\na\n\na\n")
    var file = try sample.exported("en")
    file.entries[1].translation = "b"
    #expect(try sample.take(file, "en").counts.taken == 1)
    #expect(try sample.read("privacy/en.md") == "a\n\nb\n\na\n")
  }

  @Test("what is fuzzy, empty, obsolete or about former words is not taken, and is told or counted")
  func notTaken() throws {
    let sample = try sample("A\n\nB\n\nC\n\nD\n\nE\n", "a\n\nb\n\nc\n\nd\n\ne\n")
    var file = try sample.exported("en")
    for index in 0..<4 { file.entries[index].translation += " new" }
    file.entries[0].isFuzzy = true
    file.entries[1].isObsolete = true
    file.entries[2].translation = ""
    try sample.write("A\n\nB\n\nC\n\nD 2\n\nE\n", to: "privacy/cs.md")
    let outcome = try sample.take(file, "en")
    #expect(outcome.bytes == nil && outcome.lock == nil)
    #expect(outcome.counts.fuzzy == 1 && outcome.counts.untranslated == 1 && outcome.counts.outOfDate == 1)
    #expect(outcome.counts.unchanged == 1)
    let report = outcome.diagnostics.report
    #expect(
      report.count == 1 && report[0].contains("warning[outdated-unit]: 'D' does not stand"), "\(report)")
    #expect(report[0].hasPrefix("en.po:"))
  }

  @Test("a source that is spelt otherwise, or stands elsewhere, is the same")
  func sameDigest() throws {
    let sample = try sample("A *b*\n\nC\n", "a\n\nc\n")
    var file = try sample.exported("en")
    file.entries[0].translation = "new"
    try sample.write("X\n\nA _b_\n\nC\n", to: "privacy/cs.md")
    #expect(try sample.take(file, "en").counts.taken == 1)
    #expect(try sample.read("privacy/en.md") == "X\n{: lang=\"cs\" }\n\nnew\n\nc\n")
  }

  @Test("an entry without its comments is known by its place and words, or out of date")
  func noNotes() throws {
    let sample = try sample("A\n\nB\n", "a\n\nb\n")
    var file = try sample.exported("en")
    for index in 0..<2 {
      file.entries[index].translation += " new"
      file.entries[index].notes = []
    }
    file.entries[1].id = "B 2"
    let outcome = try sample.take(file, "en")
    #expect(outcome.counts.taken == 1 && outcome.counts.outOfDate == 1)
  }

  @Test("a correction in the text since the export is neither undone by an old entry nor accepted with it")
  func editedText() throws {
    let sample = try sample("A\n\nB\n", "a\n\nb\n")
    try sample.write("A 2\n\nB\n", to: "privacy/cs.md")
    var file = try sample.exported("en")
    file.entries[0].isFuzzy = false
    try sample.write("a right\n\nb\n", to: "privacy/en.md")
    let kept = try sample.take(file, "en")
    #expect(kept.bytes == nil && kept.lock == nil)
    #expect(kept.counts.kept == 1 && kept.counts.unchanged == 1 && kept.counts.refused == 0)
    #expect(
      kept.diagnostics.report.count == 1
        && kept.diagnostics.report[0].contains("note[edited-unit]: the text has another translation of 'A 2'")
    )
    file.entries[0].translation = "a other"
    file.entries[1].translation = "b 2"
    let both = try sample.take(file, "en")
    #expect(both.counts.refused == 1 && both.counts.taken == 1 && both.counts.kept == 0)
    #expect(
      both.diagnostics.report.count == 1 && both.diagnostics.report[0].contains("error[edited-unit]: "),
      "\(both.diagnostics.report)")
    #expect(try sample.read("privacy/en.md") == "a right\n\nb 2\n")
    #expect(try sample.exported("en").summary == ["A 2 (was A) = ?a right", "B = b 2"])
  }

  @Test("what the text and the file both say is taken, and so is a translation of a block that has none")
  func sameEdit() throws {
    let sample = try sample("A\n\nB\n", "a\n\nb\n")
    var file = try sample.exported("en")
    file.entries[0].translation = "a 2"
    file.entries[1].translation = "b 2"
    try sample.write("a 2\n", to: "privacy/en.md")
    let outcome = try sample.take(file, "en")
    #expect(outcome.counts.unchanged == 1 && outcome.counts.taken == 1, "\(outcome.diagnostics.report)")
    #expect(try sample.read("privacy/en.md") == "a 2\n\nb 2\n")
  }

  @Test("a block that was translated in the text and in the file since the export is refused")
  func translatedTwice() throws {
    let sample = try sample("A\n", "a\n")
    try sample.write("A\n\nB\n", to: "privacy/cs.md")
    var file = try sample.exported("en")
    #expect(file.summary == ["A = a", "B = "])
    file.entries[1].translation = "b of the file"
    try sample.write("a\n\nb of the text\n", to: "privacy/en.md")
    let outcome = try sample.take(file, "en")
    #expect(outcome.counts.refused == 1 && outcome.bytes == nil, "\(outcome.diagnostics.report)")
  }

  @Test("exactly what is taken is put on record")
  func record() throws {
    let sample = try sample("A\n\nB\n\nC\n", "a\n\nb\n\nc\n")
    try sample.write("A 2\n\nB 2\n\nC\n", to: "privacy/cs.md")
    _ = try sample.translate(["A 2": "a 2"], "en")
    #expect(try sample.exported("en").summary == ["A 2 = a 2", "B 2 (was B) = ?b", "C = c"])
    // The translation was right already, and someone has said so.
    let outcome = try sample.translate(["B 2": "b"], "en")
    #expect(outcome.bytes == nil && outcome.lock != nil && outcome.counts.unchanged == 3)
    #expect(try sample.exported("en").summary == ["A 2 = a 2", "B 2 = b", "C = c"])
  }

  @Test("what has no words is put on record with the rest, and never alone")
  func wordless() throws {
    let sample = try TranslationSample(["privacy/cs.md": "A\n\n***\n", "privacy/en.md": "a\n\n***\n"])
    let file = try sample.exported("en")
    #expect(file.summary == ["A = ?a", "*** = ***"])
    #expect(try sample.take(file, "en").lock == nil)
    _ = try sample.translate(["A": "a"], "en")
    #expect(try sample.exported("en").summary == ["A = a", "*** = ***"])
    #expect(try sample.translations().lock.acceptances.values.first?.pairs.count == 2)
  }

  // MARK: Bytes

  @Test(
    "every byte beside the block stays as it is",
    arguments: [
      "a\r\n\r\nb  \r\n\r\n\r\nc", "\u{FEFF}a\n\nb\n\nc\n\n\n", "a\n\n<!-- x -->\n\n   b\n\nc  \n",
      "\u{FEFF}---\r\ntitle: t # note\r\n---\r\na\r\n\r\nb\r\n\r\nc\r\n",
    ])
  func bytes(english: String) throws {
    let sample = try sample(
      english.contains("title") ? "---\ntitle: T\n---\nA\n\nB\n\nC\n" : "A\n\nB\n\nC\n", english)
    let outcome = try sample.translate(["B": "new\nlines"], "en")
    #expect(outcome.diagnostics.report == [])
    let end = english.contains("\r\n") ? "\r\n" : "\n"
    let old = english.contains("   b") ? "   b" : english.contains("b  ") ? "b  " : "b"
    let expected = english.replacing("\(end)\(old)\(end)", with: "\(end)new\(end)lines\(end)")
    #expect(try sample.read("privacy/en.md").utf8.elementsEqual(expected.utf8))
  }

  @Test("values of the front matter are quoted as YAML needs them, and put in where they are missing")
  func frontMatter() throws {
    let czech = "---\ntitle: T\ndescription: D\n---\nA\n"
    let sample = try sample(czech, "---\ntitle: t\nslug: x\n---\na\n")
    _ = try sample.translate(["T": "a: \"b\" #c", "D": "d"], "en")
    #expect(
      try sample.read("privacy/en.md")
        == "---\ntitle: \"a: \\\"b\\\" #c\"\nslug: x\ndescription: \"d\"\n---\na\n")
    try sample.write("a\n", to: "privacy/en.md")
    _ = try sample.translate(["T": "t", "D": "d"], "en")
    #expect(try sample.read("privacy/en.md") == "---\ntitle: \"t\"\ndescription: \"d\"\n---\n\na\n")
  }

  @Test(
    "a comment behind a value stays, but for one that says that it is still to be translated",
    arguments: [
      ("title: t # note", "title: \"new\" # note"), ("title: \"t\"  # a # b", "title: \"new\"  # a # b"),
      ("title: \"t # x\" # note", "title: \"new\" # note"), ("title: \"t # x\"", "title: \"new\""),
      ("title: t#x", "title: \"new\""), ("title: t\n  # below", "title: \"new\"\n  # below"),
      ("title: \"T\" # to be translated", "title: \"new\""), ("title: >\n  t # x\n  u", "title: \"new\""),
    ])
  func comments(before: String, after: String) throws {
    let sample = try sample("---\ntitle: T\n---\nA\n", "---\n\(before)\nslug: x\n---\na\n")
    let outcome = try sample.translate(["T": "new"], "en")
    #expect(outcome.diagnostics.report == [])
    #expect(try sample.read("privacy/en.md") == "---\n\(after)\nslug: x\n---\na\n")
  }

  @Test(
    "front matter of which another key would be lost is left as it is, and that is told",
    arguments: ["{title: t, slug: x}", "{slug: x, title: t}", "{\n  title: t, slug: x\n}"])
  func flowStyle(front: String) throws {
    let english = "---\n\(front)\n---\na\n"
    let sample = try sample("---\ntitle: T\n---\nA\n", english)
    let outcome = try sample.translate(["T": "new", "A": "a 2"], "en")
    #expect(outcome.counts.refused == 1 && outcome.counts.taken == 1)
    #expect(outcome.diagnostics.report.map { $0.contains("error[refused-unit]") } == [true])
    #expect(try sample.read("privacy/en.md") == english.replacing("\na\n", with: "\na 2\n"))
  }

  // MARK: Blocks that come and go

  @Test(
    "a block that is new in the source is put in at its place, translated or marked, and the mark goes later")
  func newBlocks() throws {
    let sample = try sample("A\n\n## H\n\nB\n", "a\n\n## h\nb\n")
    try sample.write("A\n\nN1\n\n## H\n\nN2\n\nB\n\nN3\n", to: "privacy/cs.md")
    let first = try sample.translate(["N2": "n2"], "en")
    #expect(first.counts.taken == 1 && first.counts.marked == 2)
    let mark = "{: lang=\"cs\" }"
    #expect(
      try sample.read("privacy/en.md") == "a\n\nN1\n\(mark)\n\n## h\n\nn2\n\nb\n\nN3\n\(mark)\n")
    #expect(
      try sample.exported("en").summary == ["A = a", "N1 = ", "## H = ## h", "N2 = n2", "B = b", "N3 = "])
    try sample.write("A\n\nN1 more\n\n## H\n\nN2\n\nB\n\nN3\n", to: "privacy/cs.md")
    let second = try sample.translate(["N3": "n3"], "en")
    #expect(second.counts.taken == 1 && second.counts.marked == 1)
    #expect(try sample.read("privacy/en.md") == "a\n\nN1 more\n\(mark)\n\n## h\n\nn2\n\nb\n\nn3\n")
  }

  @Test("a translation that joins two blocks gets nothing put in that nobody has translated")
  func joined() throws {
    let sample = try TranslationSample(["privacy/cs.md": "A\n\nB\n\nC\n", "privacy/en.md": "a b\n\nc\n"])
    let outcome = try sample.translate(["C": "c 2"], "en")
    #expect(outcome.counts.marked == 0)
    #expect(try !sample.read("privacy/en.md").contains("lang"))
  }

  @Test("a block that is gone from the source stays, and is told")
  func removed() throws {
    let sample = try sample("A\n\nB\n\nC\n", "a\n\nb\n\nc\n")
    try sample.write("A\n\nC\n", to: "privacy/cs.md")
    let outcome = try sample.translate(["C": "c 2"], "en")
    #expect(try sample.read("privacy/en.md") == "a\n\nb\n\nc 2\n")
    #expect(
      outcome.diagnostics.report == [
        "content/privacy/en.md:3:1: note[unmatched-unit]: the block that this one translates is gone from the "
          + "authoritative text (delete it if it is to go here too)"
      ])
  }
}
